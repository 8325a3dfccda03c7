import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parseContract } from '../../core/contract/parse.ts';
import { openDuckDb } from '../../core/engines/duckdb/engine.ts';
import { defaultEngineSettings } from '../../core/engines/engine.ts';
import { anonymous } from '../../core/model/access/viewer.ts';
import { buildMesh } from '../../core/model/build.ts';
import { defaultPlanLimits, type PlanLimits } from '../../core/query/plan/limits.ts';
import { printSubgraphSdl } from '../../core/sdl/print.ts';
import { createSubgraph, type DomainSubgraph } from '../../subgraphs/domain/domain-subgraph.ts';
import { type Data, type Kind, type ScalarKind, type TableName, tables, type Value } from './tables.ts';

/** The tables as one domain over a database file, with everything that ran. */
export interface Lab {
  readonly subgraph: DomainSubgraph;
  /** Texts of the statements since it was last emptied. */
  readonly statements: string[];
  /** What clients saw as an internal error. */
  readonly masked: unknown[];
  /** `data` of an operation that must not fail; the statements are in the message if it does. */
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<Record<string, unknown>>;
  readonly close: () => Promise<void>;
}

const sqlTypes: Readonly<Record<ScalarKind, string>> = {
  numberId: 'BIGINT',
  textId: 'VARCHAR',
  text: 'VARCHAR',
  uuid: 'UUID',
  tiny: 'TINYINT',
  long: 'BIGINT',
  float: 'DOUBLE',
  decimal: 'DECIMAL(9,2)',
  boolean: 'BOOLEAN',
  date: 'DATE',
  time: 'TIME',
  instant: 'TIMESTAMP WITH TIME ZONE',
  utcTime: 'TIMESTAMP',
  localTime: 'TIMESTAMP',
  grade: 'VARCHAR',
};

const logicalTypes: Readonly<Record<ScalarKind, string>> = {
  numberId: 'integer',
  textId: 'string',
  text: 'string',
  uuid: 'string',
  tiny: 'integer',
  long: 'integer',
  float: 'number',
  decimal: 'number',
  boolean: 'boolean',
  date: 'date',
  time: 'time',
  instant: 'timestamp',
  utcTime: 'timestamp',
  localTime: 'timestamp',
  grade: 'string',
};

/** The zone of columns that hold local time. */
export const localZone = 'Europe/Amsterdam';

/** The clock and the limits of the subgraph, where a test needs its own. */
export interface LabOptions {
  readonly now?: Date;
  readonly limits?: Partial<PlanLimits>;
}

export async function openLab(data: Data, { now = new Date(), limits = {} }: LabOptions = {}): Promise<Lab> {
  const folder = await mkdtemp(join(tmpdir(), 'concord-lab-'));
  await writeDatabase(join(folder, 'lab.duckdb'), data);
  const file = join(folder, 'lab.odcs.yaml');
  const parsed = parseContract(JSON.stringify(contract()), { file, absolutePath: file, domain: 'lab' });
  const { mesh, issues } = buildMesh(parsed.file === undefined ? [] : [parsed.file], {
    variables: {},
    roots: [folder],
  });
  if (parsed.issues.length + issues.length > 0) throw new Error(JSON.stringify([parsed.issues, issues], null, 1));
  const [domain] = mesh.domains;
  if (domain === undefined) throw new Error('There is no domain.');
  const settings = { ...defaultEngineSettings, threads: 1, connections: 4 };
  const engine = await openDuckDb({ objects: domain.objects, roots: [folder], settings });
  for (const state of engine.states()) if (state.kind !== 'ready') throw new Error(JSON.stringify(state));
  const statements: string[] = [];
  const masked: unknown[] = [];
  const subgraph = createSubgraph({
    domain,
    mesh,
    sdl: printSubgraphSdl(domain, mesh),
    engine,
    cursorSecret: 'lab',
    now: () => now,
    limits: { ...defaultPlanLimits, ...limits },
    report: ({ id, error }) => {
      if (id !== 'BAD_USER_INPUT') masked.push(error); // That has a cause for the log, and is no internal error.
    },
    observe: (_, statement) => statements.push(statement.text),
  });
  return {
    subgraph,
    statements,
    masked,
    async ask(query, variables = {}) {
      statements.length = 0;
      const { data: answered, errors } = await subgraph.execute({ viewer: anonymous, query, variables });
      if (errors === undefined && answered) return answered;
      throw new Error(
        [...(errors ?? []), ...masked.splice(0), query, JSON.stringify(variables), ...statements].join('\n'),
      );
    },
    async close() {
      await subgraph.close();
      await engine.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function contract() {
  return {
    apiVersion: 'v3.2.0',
    kind: 'DataContract',
    id: 'lab',
    version: '1.0.0',
    status: 'active',
    servers: [{ server: 'lab', type: 'duckdb', database: 'lab.duckdb', schema: 'main' }],
    schema: Object.entries(tables).map(([name, table]) => ({
      name,
      physicalType: 'table',
      properties: Object.entries(table.fields).map(([field, kind]) => ({
        name: field,
        ...typeOf(kind),
        ...(table.key.includes(field)
          ? { primaryKey: true, primaryKeyPosition: table.key.indexOf(field) + 1, required: true }
          : {}),
        ...(field === 'happenedAt' ? { customProperties: [{ property: 'eventTime', value: true }] } : {}),
        ...(foreignKeys[`${name}.${field}`] === undefined ? {} : { relationships: [foreignKeys[`${name}.${field}`]] }),
      })),
    })),
  };
}

const foreignKeys: Readonly<Record<string, object>> = {
  'things.ownerId': foreignKey('owners.ownerId', 'owner', 'things'),
  'owners.bossId': foreignKey('owners.ownerId', 'boss', 'staff'),
  'parts.thingId': foreignKey('things.thingId', 'thing', 'parts'),
};

function foreignKey(to: string, name: string, inverseName: string): object {
  return {
    type: 'foreignKey',
    to,
    customProperties: [
      { property: 'name', value: name },
      { property: 'inverseName', value: inverseName },
    ],
  };
}

function typeOf(kind: Kind): object {
  switch (kind.kind) {
    case 'object':
      return {
        logicalType: 'object',
        properties: Object.entries(kind.members).map(([name, member]) => ({ name, ...typeOf(member) })),
      };
    case 'list':
      return { logicalType: 'array', items: { ...typeOf({ kind: kind.of }), name: 'item' } };
    case 'grade':
      return { ...scalarType('grade'), enum: ['GOOD', 'BAD', 'UGLY'].map((value) => ({ value })) };
    case 'utcTime':
      return { ...scalarType('utcTime'), logicalTypeOptions: { timezone: false, defaultTimezone: 'Etc/UTC' } };
    case 'localTime':
      return { ...scalarType('localTime'), logicalTypeOptions: { timezone: false, defaultTimezone: localZone } };
    default:
      return scalarType(kind.kind);
  }
}

function scalarType(kind: ScalarKind): object {
  return { logicalType: logicalTypes[kind], physicalType: sqlTypes[kind] };
}

async function writeDatabase(path: string, data: Data): Promise<void> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  for (const [name, table] of Object.entries(tables)) {
    const columns = Object.entries(table.fields);
    await connection.run(
      `CREATE TABLE ${name} (${columns.map(([field, kind]) => `"${field}" ${columnType(kind)}`).join(', ')})`,
    );
    for (const row of data[name as TableName]) {
      const values = columns.map(([field, kind]) => literal(row[field] ?? null, kind));
      await connection.run(`INSERT INTO ${name} VALUES (${values.join(', ')})`);
    }
  }
  connection.closeSync();
  instance.closeSync();
}

function columnType(kind: Kind): string {
  switch (kind.kind) {
    case 'object':
      return `STRUCT(${Object.entries(kind.members)
        .map(([name, member]) => `"${name}" ${columnType(member)}`)
        .join(', ')})`;
    case 'list':
      return `${sqlTypes[kind.of]}[]`;
    default:
      return sqlTypes[kind.kind];
  }
}

function literal(value: Value, kind: Kind): string {
  if (value === null) return 'NULL';
  switch (kind.kind) {
    case 'object': {
      const members = value as { readonly [member: string]: Value };
      return `{${Object.entries(kind.members)
        .map(([name, member]) => `'${name}': ${literal(members[name] ?? null, member)}`)
        .join(', ')}}`;
    }
    case 'list':
      return `[${(value as readonly Value[]).map((element) => literal(element, { kind: kind.of })).join(', ')}]::${columnType(kind)}`;
    case 'utcTime':
      return `'${String(value).replace('Z', '')}'::TIMESTAMP`;
    case 'localTime':
      return `('${String(value)}'::TIMESTAMPTZ AT TIME ZONE '${localZone}')`;
    default:
      return `'${String(value).replaceAll("'", "''")}'::${sqlTypes[kind.kind]}`;
  }
}
