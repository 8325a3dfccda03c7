import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import type { ApolloServerPlugin } from '@apollo/server';
import { type DestinationStream, pino } from 'pino';
import type { AuditTrail } from './audit-trail.ts';
import type { RequestContext } from './request-context.ts';

/** How the audit log names the subject. */
export type AuditSubject =
  | { readonly kind: 'hashed'; readonly key: string }
  | { readonly kind: 'plain' }
  | { readonly kind: 'none' };

/** A request, with its sender and its result. */
export interface AuditedRequest {
  readonly id?: string;
  readonly subject?: string | undefined;
  readonly roles: readonly string[];
  readonly status: number;
  readonly trail: AuditTrail;
}

/**
 * Writes one line per request: the subject, contracts and classified columns, and the number of rows; never a value.
 */
export interface Audit {
  readonly write: (request: AuditedRequest) => void;
}

/** The maximal characters of client input: lines stay short, whatever a client sends. */
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

/** A stream that appends lines to a file. Rejects if the file cannot be written. */
export async function openAuditFile(path: string): Promise<DestinationStream> {
  const destination = pino.destination({ dest: path, append: true, mkdir: true, sync: false });
  await once(destination, 'ready');
  // A full disk must not end the process; lines are lost then.
  destination.on('error', () => undefined);
  return destination;
}

/** Records a request's operation and error codes in its trail. */
export function auditOperations(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue: { trail }, source, operationName, response }) {
          if (trail === undefined) return;
          if (source !== undefined) {
            trail.operation = {
              // Only the name of an operation in the document; any other name could be arbitrary text.
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
