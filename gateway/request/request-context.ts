import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { defined } from '../../core/defined.ts';
import type { Requester, Viewer } from '../../core/model/access/viewer.ts';
import type { NoteAccess, NoteTrust } from '../../subgraphs/domain/domain-subgraph.ts';
import type { AuditTrail } from './audit-trail.ts';
import type { FetchBudget } from './fetch-budget.ts';
import type { Identity } from './identity.ts';
import type { ViewerLimits } from './limits.ts';
import { TouchedObjects } from './trust/touched.ts';

/** The context of one request, passed through Apollo Server and the gateway to the subgraphs. */
export interface RequestContext {
  /** Printed in the log lines and the errors of the request. */
  readonly id: string;
  readonly viewer: Viewer;
  /** The token's subject, for the audit log. */
  readonly subject?: string;
  /** The client's headers; subgraphs get the configured ones, and Concord's own get none. */
  readonly headers?: IncomingHttpHeaders;
  /** The facts for the audit log. */
  readonly trail?: AuditTrail;
  /** The caller: see `Identity.caller`. */
  readonly caller: string;
  /** The objects that it reads, with their reports. */
  readonly touched?: TouchedObjects;
  /** The limits of this viewer. */
  readonly limits: ViewerLimits;
  /** The cost of its operation, once that is known. */
  cost?: number;
  /**
   * Admits work in this process; resolves to a function to call when the work has ended. Rejects with SERVER_BUSY if
   * there is no place. Absent: all work may begin at once.
   */
  readonly begin?: () => Promise<() => void>;
  /** Whether replies of subgraphs contain an `ExactKey`, which the response must not contain. */
  hasExactKeys?: boolean;
  /** Whether the request comes from a gateway that hides exact keys from clients. */
  readonly wantsExactKeys?: boolean;
  /** The remaining cost, where the total is not known before execution. */
  budget?: FetchBudget;
  /** Aborts when the client has left, or when the deadline has passed. */
  readonly signal: AbortSignal;
  /** Milliseconds until the deadline, by a monotonic clock. */
  readonly remaining: () => number;
}

/** The facts about a request before it runs. */
interface RequestFacts {
  readonly identity: Identity;
  readonly caller: string;
  readonly limits: ViewerLimits;
  readonly trail: AuditTrail;
  readonly headers?: IncomingHttpHeaders;
}

/** A context for the request behind `response`, with a deadline `timeout` milliseconds from now. */
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
  // A client may already have left while the token was verified or the body was read.
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
    // A timer may fire slightly early.
    remaining: () => (isLate ? 0 : Math.max(0, deadline - performance.now())),
  };
}

/** The context of a fetch of a query plan; health checks and the like have none. */
export function findRequestContext(value: object): RequestContext | undefined {
  return 'signal' in value && value.signal instanceof AbortSignal ? (value as RequestContext) : undefined;
}

/** The requester, by whom engines share their time. */
export function requesterOf({ caller, id, remaining }: RequestContext): Requester {
  return { name: caller, request: id, remaining };
}

/** The option by which a subgraph records what it reads for a request. */
export function noteAccessOf(context: RequestContext | undefined): { readonly noteAccess?: NoteAccess } {
  const trail = context?.trail;
  return trail === undefined ? {} : { noteAccess: (access) => trail.note(access) };
}

/** The option by which a subgraph reports on the objects that it reads for a request. */
export function noteTrustOf(context: RequestContext | undefined): { readonly noteTrust?: NoteTrust } {
  const touched = context?.touched;
  return touched === undefined ? {} : { noteTrust: (reports) => touched.note(reports) };
}
