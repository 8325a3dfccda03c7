import type { ContractFile, ContractObject } from '../../contract/contract.ts';
import type { Source, SslMode } from '../model.ts';
import { resolveFiles } from './file-sources.ts';
import { physicalNameOf } from './physical-name.ts';
import { resolvePath } from './server-paths.ts';
import {
  readOptional,
  readSetting,
  reportAt,
  type ServerScope,
  type SourceScope,
  unusable,
} from './server-settings.ts';
import type { ChosenServer, ServedType } from './servers.ts';

/** The source of an object's rows. A problem is reported once, at the server, and returns a source of kind `none`. */
export function resolveSource(
  object: ContractObject,
  file: ContractFile,
  chosen: ChosenServer,
  scope: SourceScope,
): Source {
  if (chosen.kind === 'none') return chosen;
  const { server, type } = chosen;
  return resolvers[type](object, { file, server, scope });
}

const resolvers: Readonly<Record<ServedType, (object: ContractObject, at: ServerScope) => Source>> = {
  local: resolveFiles,
  duckdb: resolveDatabase,
  postgresql: resolveTable,
  postgres: resolveTable,
};

function resolveDatabase(object: ContractObject, at: ServerScope): Source {
  const database = readSetting('database', at);
  if (database === undefined) return unusable('has no "database"');
  const absolute = resolvePath(database, 'database', at);
  if (absolute === undefined) return unusable('names a path that may not be read');
  return {
    kind: 'database',
    engine: 'duckdb',
    database: absolute,
    schema: readOptional('schema', at) ?? 'main',
    table: physicalNameOf(object),
  };
}

/** A table of a PostgreSQL server. Credentials are not part of a contract; see `server` in `Source`. */
function resolveTable(object: ContractObject, at: ServerScope): Source {
  const host = readSetting('host', at);
  const database = readSetting('database', at);
  if (host === undefined || database === undefined) return unusable('lacks "host" or "database"');
  const written = at.server.settings.port ?? 5432;
  const port = Number(typeof written === 'string' ? readSetting('port', at) : written);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    reportAt(at, 'port', 'SERVER_INCOMPLETE', {
      sentence: `The port ${JSON.stringify(written)} is no number from 1 to 65535.`,
      hint: 'Write the port of the PostgreSQL server, or leave "port" out for 5432.',
    });
    return unusable('has no valid "port"');
  }
  const sslMode = readSslMode(at);
  if (sslMode === undefined) return unusable('has no valid "sslMode"');
  const schemaAndTable = { schema: readOptional('schema', at) ?? 'public', table: physicalNameOf(object) };
  return {
    kind: 'table',
    engine: 'postgres',
    server: at.server.server,
    host,
    port,
    database,
    ...schemaAndTable,
    sslMode,
  };
}

const sslModes: readonly SslMode[] = ['disable', 'prefer', 'require', 'verify-full'];

/** The custom property `sslMode` of a server. A misspelt value is rejected, because it must not weaken a connection. */
function readSslMode(at: ServerScope): SslMode | undefined {
  const written = at.server.customProperties.sslMode ?? 'prefer';
  const mode = sslModes.find((known) => known === written);
  if (mode === undefined) {
    reportAt(at, 'customProperties', 'SERVER_INCOMPLETE', {
      sentence: `The sslMode ${JSON.stringify(written)} is unknown.`,
      hint: `Write ${sslModes.join(', ')}, or leave it out for prefer.`,
    });
  }
  return mode;
}
