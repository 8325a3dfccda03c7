import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { Requester, Viewer } from '../core/model/access/viewer.ts';
import type { Quality } from '../core/quality/verdicts/report.ts';
import type { NoteAccess } from './domain/access.ts';
import type { NoteTrust } from './domain/operation.ts';
import type { SubgraphError } from './subgraph-error.ts';

/** A request as the gateway knows it. A subgraph only passes it on to the subgraphs that it queries. */
export type RequestHandle = object;

/** A subgraph's ability to answer. A degraded one answers, but not for all of its objects. */
export interface SubgraphStatus {
  readonly state: 'ready' | 'degraded' | 'unavailable';
  /** One sentence for each problem; never a path, URL or value. */
  readonly problems: readonly string[];
  /** The number of objects by quality, where it is known here. */
  readonly quality?: Readonly<Record<Quality, number>>;
}

/** Why an object's data cannot be read as promised, for operators: it contains paths and server names, but no value. */
export interface Diagnosis {
  readonly domain: string;
  readonly object: string;
  readonly state: 'drift' | 'unavailable';
  readonly reason: string;
}

interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly viewer: Viewer;
  /** Called with the data that each statement read. */
  readonly noteAccess?: NoteAccess;
  /** Called with the reports on the objects that were read. */
  readonly noteTrust?: NoteTrust;
  /** Called for each `ExactKey` in the data; when absent, the data contains none. */
  readonly noteExactKey?: (() => void) | undefined;
  /** Aborts when the deadline has passed or the client has left. */
  readonly signal?: AbortSignal;
  /** The caller who waits for the result. */
  readonly requester?: Requester | undefined;
  /** The request behind it, for a subgraph that queries others. */
  readonly context?: RequestHandle;
}

/** A subgraph that runs in this process. `createSubgraph` returns this shape. */
export interface Subgraph {
  readonly name: string;
  readonly sdl: string;
  readonly schema: GraphQLSchema;
  /** Present where it reads no data itself: the subgraphs that it queries report on theirs. */
  readonly reads?: 'throughOthers';
  execute(request: SubgraphRequest): Promise<ExecutionResult>;
  status(): SubgraphStatus;
  /** The reasons behind the problems of `status`; absent for a subgraph without data. */
  diagnose?(): readonly Diagnosis[];
  close(): Promise<void>;
}

/** One operation for a subgraph. */
export interface SubgraphQuestion {
  readonly query: string;
  readonly variables?: Record<string, unknown> | undefined;
  readonly operationName?: string | undefined;
}

/** The reply; errors are fit for clients, and have the paths that are null because of them. */
export interface SubgraphReply {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly SubgraphError[];
}

/** Another subgraph, in the view of one that queries it. */
export interface AskedSubgraph {
  readonly name: string;
  /** Queries it on behalf of the request. */
  ask(question: SubgraphQuestion, context: RequestHandle | undefined): Promise<SubgraphReply>;
}
