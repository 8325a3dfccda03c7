import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { pino } from 'pino';
import { type Audit, type AuditSubject, createAudit, openAuditFile } from '../gateway/request/audit.ts';
import type { Configuration } from './configuration/read.ts';
import { CommandFailure } from './failure.ts';

/** Opens the audit log that the configuration sets up; undefined for `to: off`. */
export async function openAudit({ settings, folder, auditKey }: Configuration): Promise<Audit | undefined> {
  const { to, file, subject } = settings.audit;
  const who: AuditSubject =
    subject === 'hashed' ? { kind: subject, key: auditKey ?? randomBytes(32).toString('base64') } : { kind: subject };
  switch (to) {
    case 'off':
      return undefined;
    case 'stdout':
      return createAudit(pino.destination(1), who);
    case 'file':
      return createAudit(
        await openAuditFile(resolve(folder, file)).catch(() => {
          throw new CommandFailure(
            `The file of the audit log, ${file}, cannot be written. Check its folder and who may write there, or correct \`audit.file\`.`,
          );
        }),
        who,
      );
  }
}
