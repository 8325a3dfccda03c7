import { limitsOf, type NamedLimits, type RoleLimits } from '../../core/model/access/role-limits.ts';
import type { Viewer } from '../../core/model/access/viewer.ts';

/** The limits of one request. A greater number always allows more; `Infinity` is no limit. */
export interface RequestLimits {
  /** Bytes of the body. */
  readonly bodyBytes: number;
  /** Tokens of the document. */
  readonly tokens: number;
  /** Levels of brackets in the document, and in the JSON of its variables. */
  readonly depth: number;
  /** Aliases of the operation after its fragments are expanded. */
  readonly aliases: number;
  /** Fields of the root type after fragments are expanded. */
  readonly rootFields: number;
  /** Fields of the operation after its fragments are expanded. */
  readonly fields: number;
  /** Values of its variables; an input object counts as many as its type has fields. */
  readonly values: number;
  /** The cost of the operation by `estimateCost`: approximately the rows that it could return. */
  readonly cost: number;
  /** Bytes of one reply of a subgraph over HTTP. */
  readonly replyBytes: number;
  /** Values in it: each object and list counts as five. */
  readonly replyValues: number;
  /** Bytes of the response. */
  readonly responseBytes: number;
  /** Requests that run in the process at the same time. */
  readonly concurrentRequests: number;
  /** The same for one viewer: the subject of a token, else an address. */
  readonly concurrentPerViewer: number;
  /** Requests of one viewer in a minute. */
  readonly requestsPerMinute: number;
}

export const defaultRequestLimits: RequestLimits = Object.freeze({
  bodyBytes: 1_048_576,
  tokens: 20_000,
  depth: 100,
  aliases: 500,
  rootFields: 100,
  fields: 2_000,
  values: 50_000,
  cost: 500_000,
  replyBytes: 67_108_864,
  replyValues: 5_000_000,
  responseBytes: 268_435_456,
  concurrentRequests: 1_000,
  concurrentPerViewer: 200,
  requestsPerMinute: Number.POSITIVE_INFINITY,
});

/** The limits of one viewer: those of requests, and the time for a response. */
export interface ViewerLimits extends RequestLimits {
  /** Milliseconds until the deadline of an operation. */
  readonly deadline: number;
}

/** The sources of a viewer's limits. */
export interface LimitSources {
  readonly limits: RequestLimits;
  /** Milliseconds until the deadline of an operation. */
  readonly requestTimeout: number;
  /** Limits of fields, which subgraphs apply; the gateway only reports them to clients. */
  readonly planLimits?: NamedLimits;
  /** Limits that replace the general limits, by role. */
  readonly roleLimits?: RoleLimits<NamedLimits>;
}

/** The limits of a viewer. */
export function viewerLimits({ limits, requestTimeout, roleLimits = {} }: LimitSources, viewer: Viewer): ViewerLimits {
  return limitsOf<ViewerLimits>({ ...limits, deadline: requestTimeout }, roleLimits, viewer);
}

/** All limits of a viewer, including those that subgraphs apply. */
export function listLimits({ planLimits = {}, ...sources }: LimitSources, viewer: Viewer): NamedLimits {
  return { ...limitsOf(planLimits, sources.roleLimits ?? {}, viewer), ...viewerLimits(sources, viewer) };
}

/** The greatest value of a limit over all viewers. */
export function greatestLimit({ limits, roleLimits = {} }: LimitSources, name: keyof RequestLimits): number {
  return Object.values(roleLimits).reduce((most, own) => Math.max(most, own[name] ?? 0), limits[name]);
}
