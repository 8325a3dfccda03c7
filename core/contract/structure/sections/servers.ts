import {
  anything,
  definition,
  type Edition,
  integer,
  isFrom,
  type JsonSchema,
  listOf,
  oneOfTexts,
  stableId,
  text,
  when,
} from '../schemas/fragments.ts';

/** The settings of a server type, separated by spaces; `!` marks the required ones. */
type Settings = string;

const sqlServer = 'host! port! database! schema!';
const hostAndDatabase = 'host! port database!';
const bucket = 'location! format delimiter encoding';

/** ODCS "Infrastructure & servers": the settings of each server type. Types that later editions added follow below. */
const serverTypes: Readonly<Record<string, Settings>> = {
  api: 'location!',
  athena: 'stagingDir schema! catalog regionName workgroup',
  azure: 'location! format! delimiter encoding',
  bigquery: 'project! dataset!',
  clickhouse: 'host! port! database!',
  databricks: 'host catalog! schema!',
  denodo: 'host! port! database',
  dremio: 'host! port! schema',
  duckdb: 'database! schema',
  glue: 'account! database! location format encoding',
  cloudsql: sqlServer,
  db2: 'host! port! database! schema',
  informix: hostAndDatabase,
  custom:
    'account catalog database dataset delimiter encoding endpointUrl format host location path port project region ' +
    'regionName schema serviceName stagingDir warehouse stream',
  kafka: 'host! format encoding',
  kinesis: 'region format encoding',
  local: 'path! format! encoding',
  mysql: 'host! port! database!',
  oracle: 'host! port! serviceName!',
  postgresql: sqlServer,
  postgres: sqlServer,
  presto: 'host! catalog schema',
  pubsub: 'project!',
  redshift: 'host database! schema! region account',
  s3: `${bucket} endpointUrl`,
  sftp: bucket,
  snowflake: 'host port account! database! schema! warehouse',
  sqlserver: 'host! port database! schema!',
  synapse: 'host! port! database!',
  trino: 'host! port! catalog! schema!',
  vertica: sqlServer,
};
const serverTypesSince31: Readonly<Record<string, Settings>> = {
  hive: hostAndDatabase,
  impala: hostAndDatabase,
  zen: hostAndDatabase,
};
const serverTypesSince32: Readonly<Record<string, Settings>> = {
  iceberg: 'catalog! catalogUrl! namespace warehouse',
  hana: 'host! port database schema',
  teradata: 'host! port database',
  exasol: 'host! port schema',
  ingres: 'host! port database!',
  vectorwise: 'host! port database!',
  versant: 'host port database!',
  poet: 'host port database!',
  fastobjects: 'host port database!',
  btrieve: hostAndDatabase,
};

const laterValues = {
  ...Object.fromEntries(Object.keys(serverTypesSince31).map((type) => [type, 'v3.1.0'])),
  ...Object.fromEntries(Object.keys(serverTypesSince32).map((type) => [type, 'v3.2.0'])),
};

/** A server: its `type` determines the allowed settings. */
export function server(edition: Edition): JsonSchema {
  const types = {
    ...serverTypes,
    ...(isFrom(edition, 'v3.1') ? serverTypesSince31 : {}),
    ...(isFrom(edition, 'v3.2') ? serverTypesSince32 : {}),
  };
  return {
    type: 'object',
    required: ['server', 'type'],
    properties: { type: { ...oneOfTexts(Object.keys(types)), laterValues } },
    discriminator: { propertyName: 'type' },
    oneOf: Object.entries(types).map(([type, settings]) => serverOfType(edition, type, settings)),
  };
}

function serverOfType(edition: Edition, type: string, settings: Settings): JsonSchema {
  const names = settings.split(' ').filter((name) => isFrom(edition, 'v3.2') || !since32.has(name.replace('!', '')));
  const required = names.filter((name) => name.endsWith('!')).map((name) => name.slice(0, -1));
  if (type === 'athena' && !isFrom(edition, 'v3.2')) required.push('stagingDir');
  const values = names
    .map((name) => name.replace('!', ''))
    .map((name) => [name, setting(edition, type, name)] as const);
  return {
    properties: {
      ...(isFrom(edition, 'v3.1') ? { id: stableId } : {}),
      server: text,
      type: { const: type },
      description: text,
      environment: text,
      roles: listOf(definition('role')),
      customProperties: definition('customProperties'),
      ...Object.fromEntries(values),
    },
    required: ['type', ...required],
    ...(isFrom(edition, 'v3.1') ? { additionalProperties: false } : { expectedKeys: true }),
  };
}

const since32 = new Set(['encoding', 'workgroup']);
/** A string with a variable (v3.2), `${NAME}` or `${NAME:-default}`; its final form is unknown here. */
const variable = { type: 'string', pattern: '\\$\\{[A-Za-z_]\\w*(:-[^}]*)?\\}' };

function setting(edition: Edition, type: string, name: string): JsonSchema {
  if (name === 'port') return isFrom(edition, 'v3.2') ? { type: ['integer', 'string'] } : integer;
  if (name === 'format' && !isFrom(edition, 'v3.1') && isBucket(type))
    return oneOfTexts(['parquet', 'delta', 'json', 'csv']);
  if (name === 'delimiter' && !isFrom(edition, 'v3.1') && isBucket(type)) return oneOfTexts(['new_line', 'array']);
  if (!isUrl(type, name)) return text;
  const url = { type: 'string', format: 'uri', ...(type === 'sftp' ? { pattern: '^sftp://.*' } : {}) };
  return isFrom(edition, 'v3.2') ? { type: 'string', ...when(variable, anything, url) } : url;
}

function isBucket(type: string): boolean {
  return type === 's3' || type === 'azure' || type === 'sftp';
}

function isUrl(type: string, name: string): boolean {
  return name === 'location' || name === 'endpointUrl' || (name === 'stagingDir' && type === 'athena');
}
