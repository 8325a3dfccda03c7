import { defined } from '../../core/defined.ts';
import type { Credentials } from '../../core/engines/engine-kind.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Matches the environment variables with a server's credentials. */
export const credentialVariable = /^CONCORD_SERVER_[A-Z0-9_]+_(?:USER|PASSWORD)$/;

/**
 * The credentials of a database server, by its name in contracts: `CONCORD_SERVER_<NAME>_USER` and `_PASSWORD`, with
 * the name in capitals and `_` for other characters than letters and digits; else PostgreSQL's own `PGUSER` and
 * `PGPASSWORD`.
 */
export function readCredentials(server: string, environment: Environment): Credentials {
  const prefix = `CONCORD_SERVER_${server.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;
  const user = nonEmpty(environment[`${prefix}_USER`]) ?? nonEmpty(environment.PGUSER);
  const password = nonEmpty(environment[`${prefix}_PASSWORD`]) ?? nonEmpty(environment.PGPASSWORD);
  return defined({ user, password });
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
