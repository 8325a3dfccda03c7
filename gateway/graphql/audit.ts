import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import type { ApolloServerPlugin } from '@apollo/server';
import { type DestinationStream, pino } from 'pino';
import type { AuditTrail } from './audit-trail.ts';
import type { RequestContext } from './request-context.ts';

/** How the audit log names who asked. */
export type AuditSubject =
  | { readonly kind: 'hashed'; readonly key: string }
  | { readonly kind: 'plain' }
  | { readonly kind: 'none' };

/** Who sent a request, and how it was answered. */
export interface AuditedRequest {
  readonly id?: string;
  readonly subject?: string | undefined;
  readonly roles: readonly string[];
  readonly status: number;
  readonly trail: AuditTrail;
}

/** Writes one line for each request: who, which contracts and classified columns, how many rows; never a value. */
export interface Audit {
  readonly write: (request: AuditedRequest) => void;
}

/** Characters of what a client chose: lines stay short, whatever it sends. */
const longestText = 256;

export function createAudit(destination: DestinationStream, subject: AuditSubject): Audit {
  const log = pino({ base: null, formatters: { level: () => ({ log: 'audit' }) }, messageKey: 'kind' }, destination);
  return {
    write({ id, subject: name, roles, status, trail }) {
      log.info(
        {
          requestId: id ?? null,
          subject: name === undefined ? null : (describeSubject(name, subject)?.slice(0, longestText) ?? null),
          roles,
          operation: trail.operation?.name?.slice(0, longestText) ?? null,
          documentHash: trail.operation?.hash ?? null,
          contracts: [...trail.contracts].sort(),
          classified: [...trail.classified].sort(),
          rows: trail.rows,
          cost: trail.cost ?? null,
          status,
          codes: [...trail.codes].sort(),
          verdict:
            status === 401 || trail.codes.has('FORBIDDEN')
              ? 'denied'
              : trail.codes.size > 0 || status >= 400
                ? 'failed'
                : 'ok',
          milliseconds: Math.round(performance.now() - trail.started),
        },
        'request',
      );
    },
  };
}

/** The lines of a file, to which they are appended. Rejects if it cannot be written. */
export async function openAuditFile(path: string): Promise<DestinationStream> {
  const destination = pino.destination({ dest: path, append: true, mkdir: true, sync: false });
  await once(destination, 'ready');
  // A full disk must not end the process; lines are lost then.
  destination.on('error', () => undefined);
  return destination;
}

/** Tells the trail of a request which operation it was, and with which codes it was answered. */
export function auditOperations(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue: { trail }, source, operationName, response }) {
          if (trail === undefined) return;
          if (source !== undefined) {
            trail.operation = {
              // Of an operation that the document has; a name that it has not could be anything.
              name: operationName ?? null,
              hash: createHash('sha256').update(source).digest('hex'),
            };
          }
          const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
          for (const { extensions } of errors) trail.codes.add(String(extensions?.code ?? 'UNKNOWN'));
        },
      };
    },
  };
}

function describeSubject(name: string, subject: AuditSubject): string | null {
  switch (subject.kind) {
    case 'plain':
      return name;
    case 'none':
      return null;
    case 'hashed':
      return createHmac('sha256', subject.key).update(name).digest('hex').slice(0, 32);
  }
}
