import { copyFile, mkdir, mkdtemp, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runSql } from '../core/engines/serve-files.ts';

/** A list of the mesh, and the file that holds its rows. */
export interface FaultList {
  readonly list: string;
  readonly single: string;
  readonly key: string;
  readonly domain: string;
  /** Relative to the folder of the mesh. */
  readonly file: string;
  readonly format: 'parquet' | 'csv' | 'duckdb';
}

export type Generation = 0 | 1;

/** Rows of each generation; every row says of which one it is. */
export const rowCounts: Readonly<Record<Generation, number>> = { 0: 6000, 1: 4000 };

export const lists: readonly FaultList[] = [
  { list: 'orders', single: 'order', key: 'orderId', domain: 'trade', file: 'data/orders.parquet', format: 'parquet' },
  { list: 'lines', single: 'line', key: 'lineId', domain: 'trade', file: 'data/lines.csv', format: 'csv' },
  { list: 'stocks', single: 'stock', key: 'stockId', domain: 'trade', file: 'data/shop.duckdb', format: 'duckdb' },
  {
    list: 'events',
    single: 'event',
    key: 'eventId',
    domain: 'trade',
    file: 'data/events/1.parquet',
    format: 'parquet',
  },
  { list: 'buyers', single: 'buyer', key: 'buyerId', domain: 'people', file: 'data/buyers.csv', format: 'csv' },
];

const settings = `auth: { mode: none }
log: { level: silent }
reload: { mode: off }
usage: { record: false }
quality: { checks: false }
timeouts: { request: 8s, subrequest: 4s }
engine: { threads: 2, connections: 4 }
`;

const orders = `
      - { name: order_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - name: buyer_id
        logicalType: integer
        physicalType: INTEGER
        relationships: [{ to: ../people/buyers.odcs.yaml#/schema/buyers/properties/buyer_id }]
      - { name: generation, logicalType: integer, physicalType: INTEGER }`;

function columns(key: string): string {
  return `
      - { name: ${key}, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: generation, logicalType: integer, physicalType: INTEGER }`;
}

function contract(id: string, server: string, object: string, properties: string): string {
  return `apiVersion: v3.1.0
kind: DataContract
id: ${id}
name: ${id}
version: 1.0.0
status: active
servers:
  - ${server}
schema:
  - name: ${object}
    logicalType: object
    properties:${properties}
`;
}

const local = (path: string, format: string) =>
  `{ server: local, type: local, path: ../../data/${path}, format: ${format} }`;

const contracts: Readonly<Record<string, string>> = {
  'trade/orders': contract('orders', local('orders.parquet', 'parquet'), 'orders', orders),
  'trade/lines': contract('lines', local('lines.csv', 'csv'), 'lines', columns('line_id')),
  'trade/stocks': contract(
    'stocks',
    '{ server: local, type: duckdb, database: ../../data/shop.duckdb }',
    'stocks',
    columns('stock_id'),
  ),
  'trade/events': contract('events', local('events/*.parquet', 'parquet'), 'events', columns('event_id')),
  'people/buyers': contract('buyers', local('buyers.csv', 'csv'), 'buyers', columns('buyer_id')),
};

export interface FaultMesh {
  readonly folder: string;
  readonly path: (file: string) => string;
  /** The file of a list as it is in a generation, to be copied. */
  readonly source: (list: FaultList, generation: Generation) => string;
  /** Puts a file in its place by a rename, as a team should. */
  readonly publish: (list: FaultList, generation: Generation) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** A mesh of two domains over files of every kind, in a folder of its own. */
export async function createFaultMesh(): Promise<FaultMesh> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'concord-faults-')));
  const path = (file: string) => join(folder, file);
  const source = ({ list, format }: FaultList, generation: Generation) => path(`made/${list}-${generation}.${format}`);
  const write = async (file: string, text: string) => {
    await mkdir(dirname(path(file)), { recursive: true });
    await writeFile(path(file), text);
  };
  await write('concord.yaml', settings);
  for (const [name, text] of Object.entries(contracts)) await write(`contracts/${name}.odcs.yaml`, text);
  await mkdir(path('made'));
  await mkdir(path('data/events'), { recursive: true });
  let copies = 0;
  const publish = async (list: FaultList, generation: Generation) => {
    const next = path(`made/next-${copies++}`);
    await copyFile(source(list, generation), next);
    await rename(next, path(list.file));
  };
  for (const list of lists) {
    for (const generation of [0, 1] as const) await makeFile(list, generation, source(list, generation));
    await publish(list, 0);
  }
  return { folder, path, source, publish, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function makeFile({ list, key, format }: FaultList, generation: Generation, file: string): Promise<void> {
  const column = key.replace('Id', '_id');
  const more = list === 'orders' ? ', CAST(range % 50 AS INTEGER) AS buyer_id' : '';
  const rows = `SELECT CAST(range AS INTEGER) AS ${column}${more}, CAST(${generation} AS INTEGER) AS generation FROM range(${rowCounts[generation]})`;
  if (format === 'duckdb')
    await runSql(`ATTACH '${file}' AS made`, `CREATE TABLE made.${list} AS ${rows}`, 'DETACH made');
  else await runSql(`COPY (${rows}) TO '${file}' (FORMAT ${format})`);
}
