import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { defined } from '../../core/defined.ts';
import type { Requester, Viewer } from '../../core/model/access/viewer.ts';
import type { NoteAccess, NoteTrust } from '../../subgraphs/domain/domain-subgraph.ts';
import type { Identity } from '../auth/identity.ts';
import type { AuditTrail } from './audit-trail.ts';
import type { FetchBudget } from './cost/fetch-budget.ts';
import type { ViewerLimits } from './limits.ts';
import { TouchedObjects } from './trust/touched.ts';

/** What travels with one request through Apollo Server and the gateway to the subgraphs. */
export interface RequestContext {
  /** Stands in the log lines and in the errors of the request. */
  readonly id: string;
  readonly viewer: Viewer;
  /** Who the viewer is, for the audit log. */
  readonly subject?: string;
  /** As the client sent them; subgraphs get those that the configuration says, and Concord's own get none. */
  readonly headers?: IncomingHttpHeaders;
  /** What the audit log will say. */
  readonly trail?: AuditTrail;
  /** Whose work it is: see `Identity.caller`. */
  readonly caller: string;
  /** What it reads, and what is known about that. */
  readonly touched?: TouchedObjects;
  /** What this viewer may ask. */
  readonly limits: ViewerLimits;
  /** What its operation costs, once that is known. */
  cost?: number;
  /**
   * Lets work in this process begin; what it resolves to is called when that has ended. Rejects with SERVER_BUSY where
   * there is no place. Absent: all may begin at once.
   */
  readonly begin?: () => Promise<() => void>;
  /** Whether data of subgraphs have some `ExactKey`, which the answer must not have. */
  hasExactKeys?: boolean;
  /** Whether it is a gateway's, which wants keys exactly. */
  readonly wantsExactKeys?: boolean;
  /** What it may still cost, where that is not known before it is executed. */
  budget?: FetchBudget;
  /** Aborted when the client has left, or when the deadline has passed. */
  readonly signal: AbortSignal;
  /** Milliseconds until the deadline, by a clock that never jumps. */
  readonly remaining: () => number;
}

/** What is known of a request before it is worked on. */
interface RequestFacts {
  readonly identity: Identity;
  readonly caller: string;
  readonly limits: ViewerLimits;
  readonly trail: AuditTrail;
  readonly headers?: IncomingHttpHeaders;
}

/** A context for the answer that `response` carries, with a deadline `timeout` milliseconds from now. */
export function createRequestContext(
  { identity, caller, limits, trail, headers }: RequestFacts,
  response: ServerResponse,
  timeout: number = limits.deadline,
): RequestContext {
  const deadline = performance.now() + timeout;
  const controller = new AbortController();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    controller.abort(new Error('The deadline has passed.'));
  }, timeout);
  const end = (): void => {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort(new Error('The client has left.'));
  };
  // Who left while the token was verified or the body was read has left already.
  if (response.closed || response.destroyed) end();
  else response.once('close', end);
  return {
    id: identity.requestId ?? randomUUID(),
    viewer: identity.viewer,
    ...defined({ subject: identity.subject, headers, wantsExactKeys: identity.wantsExactKeys }),
    caller,
    limits,
    trail,
    touched: new TouchedObjects(),
    signal: controller.signal,
    // A timer may fire a moment before its time.
    remaining: () => (isLate ? 0 : Math.max(0, deadline - performance.now())),
  };
}

/** The context of a fetch of a query plan; health checks and the like have none. */
export function findRequestContext(value: object): RequestContext | undefined {
  return 'signal' in value && value.signal instanceof AbortSignal ? (value as RequestContext) : undefined;
}

/** Whom engines share their time with. */
export function requesterOf({ caller, id, remaining }: RequestContext): Requester {
  return { name: caller, request: id, remaining };
}

/** Where a subgraph notes down what it reads for a request. */
export function noteAccessOf(context: RequestContext | undefined): { readonly noteAccess?: NoteAccess } {
  const trail = context?.trail;
  return trail === undefined ? {} : { noteAccess: (access) => trail.note(access) };
}

/** Where a subgraph tells what is known about what it reads for a request. */
export function noteTrustOf(context: RequestContext | undefined): { readonly noteTrust?: NoteTrust } {
  const touched = context?.touched;
  return touched === undefined ? {} : { noteTrust: (reports) => touched.note(reports) };
}
