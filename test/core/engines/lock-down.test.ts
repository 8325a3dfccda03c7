import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDuckDb } from '../../../core/engines/duckdb/engine.ts';
import { defaultEngineSettings, type Engine } from '../../../core/engines/engine.ts';
import type { ModelObject } from '../../../core/model/model.ts';
import type { Statement } from '../../../core/query/sql/statement.ts';
import { makeFolder, writeRows } from './serve-files.ts';

/** What the engine itself refuses, should a mistake above it let such a statement or path through. */
describe('The engine, locked down', () => {
  let inside: Awaited<ReturnType<typeof makeFolder>>;
  let outside: Awaited<ReturnType<typeof makeFolder>>;
  let engine: Engine;

  beforeAll(async () => {
    inside = await makeFolder();
    outside = await makeFolder();
    await writeRows('SELECT CAST(1 AS INTEGER) AS id', join(inside.path, 'inside.parquet'));
    await writeRows('SELECT CAST(2 AS INTEGER) AS id', join(outside.path, 'outside.parquet'));
    await symlink(join(outside.path, 'outside.parquet'), join(inside.path, 'link.parquet'));
    engine = await openDuckDb({
      objects: [
        objectAt('Inside', join(inside.path, 'inside.parquet')),
        objectAt('Outside', join(outside.path, 'outside.parquet')),
        objectAt('Linked', join(inside.path, 'link.parquet')),
        objectAt('Climbing', join(inside.path, '..', outside.path.split('/').at(-1) ?? '', 'outside.parquet')),
      ],
      roots: [inside.path],
      settings: { ...defaultEngineSettings, connections: 2, threads: 2 },
    });
  });
  afterAll(async () => {
    await engine.close();
    await inside.remove();
    await outside.remove();
  });

  const run = (text: string) =>
    engine.run(
      {
        text,
        parameters: [],
        width: 1,
        shape: { kind: 'lookup', present: 0, row: { entries: [] } },
      } satisfies Statement,
      [],
      { lane: 'long' },
    );

  test('It reads below its roots, and has no object that lies elsewhere.', async () => {
    const states = engine.states().map((state) => [state.object.typeName, state.kind]);
    expect(states).toEqual([
      ['Inside', 'ready'],
      ['Outside', 'unavailable'],
      ['Linked', 'unavailable'],
      ['Climbing', 'unavailable'],
    ]);
    expect(await run('SELECT id FROM "shop"."Inside"')).toEqual([[1]]);
  });

  test.each([
    ['a file elsewhere', () => `SELECT id FROM read_parquet('${join(outside.path, 'outside.parquet')}')`],
    [
      'a path that climbs out',
      () => `SELECT id FROM read_parquet('${inside.path}/../${outside.path.split('/').at(-1)}/outside.parquet')`,
    ],
    ['files of the system', () => `SELECT * FROM read_text('/etc/passwd')`],
    ['a listing of folders', () => `SELECT * FROM glob('/etc/*')`],
    ['the environment', () => `SELECT getenv('HOME')`],
    ['an address on the network', () => `SELECT * FROM read_csv('http://127.0.0.1:1/x.csv')`],
    ['an attached database', () => `ATTACH '${join(outside.path, 'new.duckdb')}'`],
    ['a file written elsewhere', () => `COPY (SELECT 1) TO '${join(outside.path, 'written.csv')}'`],
    ['a file named instead of a table', () => `SELECT * FROM '${join(outside.path, 'outside.parquet')}'`],
    ['an extension', () => 'INSTALL httpfs'],
    ['an extension already there', () => 'LOAD httpfs'],
    ['an export', () => `EXPORT DATABASE '${join(outside.path, 'all')}'`],
  ])('It refuses %s.', async (_name, statement) => {
    await expect(run(statement())).rejects.toThrow();
  });

  test.each([
    'SET enable_external_access = true',
    "SET GLOBAL allowed_directories = ['/']",
    'SET lock_configuration = false',
    'RESET lock_configuration',
    "SET memory_limit = '100GB'",
    'SET threads = 64',
    "PRAGMA temp_directory = '/tmp'",
    'SET enable_external_file_cache = true',
    "SET TimeZone = 'Europe/Amsterdam'",
  ])('It refuses %s.', async (statement) => {
    await expect(run(statement)).rejects.toThrow();
  });

  test('It runs one statement at a time.', async () => {
    await expect(run('SELECT 1; SELECT 2')).rejects.toThrow();
  });
});

function objectAt(typeName: string, path: string): ModelObject {
  const at = { file: 'lock-down', line: 1, column: 1 };
  const storage = { kind: 'integer', bits: 32, signed: true } as const;
  return {
    domain: 'shop',
    contractId: 'shop',
    contractVersion: '1.0.0',
    name: typeName,
    typeName,
    collection: typeName.toLowerCase(),
    singular: typeName.toLowerCase(),
    helper: typeName,
    tags: [],
    access: { kind: 'everyone' },
    source: { kind: 'files', engine: 'duckdb', format: 'parquet', path, nullValues: [''] },
    fields: [
      {
        name: 'id',
        property: 'id',
        column: 'id',
        type: { kind: 'scalar', scalar: 'ID', storage },
        nonNull: true,
        tags: [],
        at,
      },
    ],
    keys: [],
    metrics: [],
    relations: [],
    contributed: [],
    at,
  };
}
