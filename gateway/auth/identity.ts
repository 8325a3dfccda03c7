import type { IncomingMessage } from 'node:http';
import type { Viewer } from '../../core/model/access/viewer.ts';

/** Who sends a request, after its token was verified. */
export interface Identity {
  readonly viewer: Viewer;
  /** What the token says of who it is: for the audit log only, and never as it is where that is hashed. */
  readonly subject?: string;
  /** How the gateway calls whoever waits: what is counted and shared by caller goes by it. */
  readonly caller?: string;
  /** The id that the gateway gave to the request that a sub-request belongs to. */
  readonly requestId?: string;
  /** Whether the gateway, which says so in its token, hides keys that no client is shown. */
  readonly wantsExactKeys?: boolean;
}

/** `unavailable`: nobody can tell now whether the token is good, since its keys cannot be fetched. */
export type Authentication =
  | { readonly kind: 'admitted'; readonly identity: Identity }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unavailable' };

/** Finds out who sends a request. Never throws for what a client sends. */
export type Authenticate = (request: IncomingMessage) => Promise<Authentication>;

/** Whose requests are counted together: those of one subject of a token, else those of one address. */
export function nameCaller({ caller, subject }: Identity, request: IncomingMessage): string {
  if (caller !== undefined) return caller;
  return subject === undefined ? String(request.socket.remoteAddress) : JSON.stringify([subject]);
}

export const refused: Authentication = Object.freeze({ kind: 'refused' });

export function admit(identity: Identity): Authentication {
  return { kind: 'admitted', identity };
}
