import type { IncomingMessage } from 'node:http';
import type { Viewer } from '../../core/model/access/viewer.ts';

/** The sender of a request, after its token was verified. */
export interface Identity {
  readonly viewer: Viewer;
  /** The token's subject: for the audit log only, and never in plain form where that is hashed. */
  readonly subject?: string;
  /** The gateway's name for the caller, by which limits are counted and shared. */
  readonly caller?: string;
  /** The gateway's id of the request behind a sub-request. */
  readonly requestId?: string;
  /** Whether the gateway hides exact keys from clients, as its token declares. */
  readonly wantsExactKeys?: boolean;
}

/** `unavailable`: the token cannot be verified now, since its keys cannot be fetched. */
export type Authentication =
  | { readonly kind: 'admitted'; readonly identity: Identity }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unavailable' };

/** Authenticates the sender of a request. Never throws for client input. */
export type Authenticate = (request: IncomingMessage) => Promise<Authentication>;

/** The key by which requests are counted: the subject of a token, else the address. */
export function nameCaller({ caller, subject }: Identity, request: IncomingMessage): string {
  if (caller !== undefined) return caller;
  return subject === undefined ? String(request.socket.remoteAddress) : JSON.stringify([subject]);
}

export const refused: Authentication = Object.freeze({ kind: 'refused' });

export function admit(identity: Identity): Authentication {
  return { kind: 'admitted', identity };
}
