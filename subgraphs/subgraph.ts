import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { Requester, Viewer } from '../core/model/access/viewer.ts';
import type { Quality } from '../core/quality/verdicts/report.ts';
import type { NoteAccess } from './domain/access.ts';
import type { NoteTrust } from './domain/operation.ts';
import type { SubgraphError } from './subgraph-error.ts';

/** A request as the gateway knows it. A subgraph only hands it on to those whom it asks. */
export type RequestHandle = object;

/** How well a subgraph can answer. A degraded one answers, but not about everything that it describes. */
export interface SubgraphStatus {
  readonly state: 'ready' | 'degraded' | 'unavailable';
  /** One sentence about each thing that cannot be answered; never a path, URL or value. */
  readonly problems: readonly string[];
  /** How many objects stand how with their contracts, where that is known here. */
  readonly quality?: Readonly<Record<Quality, number>>;
}

/** Why the data of an object cannot be read as promised: for operators, since it names paths and servers, but no value. */
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
  /** Is told what each statement read. */
  readonly noteAccess?: NoteAccess;
  /** Is told what is known about the objects that were read. */
  readonly noteTrust?: NoteTrust;
  /** Is told of each `ExactKey` in the data; absent: there is none. */
  readonly noteExactKey?: (() => void) | undefined;
  /** Aborted when the deadline has passed or the client has left. */
  readonly signal?: AbortSignal;
  /** Who waits for it. */
  readonly requester?: Requester | undefined;
  /** The request behind it, for a subgraph that asks others. */
  readonly context?: RequestHandle;
}

/** A subgraph that runs in this process. What `createSubgraph` makes has this shape. */
export interface Subgraph {
  readonly name: string;
  readonly sdl: string;
  readonly schema: GraphQLSchema;
  /** Present where it reads nothing itself: those whom it asks tell what is known about what they read. */
  readonly reads?: 'throughOthers';
  execute(request: SubgraphRequest): Promise<ExecutionResult>;
  status(): SubgraphStatus;
  /** What is behind the problems of `status`; absent where nothing is known of data. */
  diagnose?(): readonly Diagnosis[];
  close(): Promise<void>;
}

/** One operation for a subgraph. */
export interface SubgraphQuestion {
  readonly query: string;
  readonly variables?: Record<string, unknown> | undefined;
  readonly operationName?: string | undefined;
}

/** What comes of it; errors are fit for clients, and stand at the paths that stay empty because of them. */
export interface SubgraphReply {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly SubgraphError[];
}

/** Another subgraph, as one that asks it sees it. */
export interface AskedSubgraph {
  readonly name: string;
  /** Asks it in the name of the request. */
  ask(question: SubgraphQuestion, context: RequestHandle | undefined): Promise<SubgraphReply>;
}
