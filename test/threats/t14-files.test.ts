import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseContract } from '../../core/contract/read.ts';
import { openDuckDb } from '../../core/engines/duckdb/engine.ts';
import { defaultEngineSettings } from '../../core/engines/engine.ts';
import { anonymous } from '../../core/model/access/viewer.ts';
import { buildMesh } from '../../core/model/build.ts';
import { printSubgraphSdl } from '../../core/sdl/print.ts';
import { createSubgraph } from '../../subgraphs/domain/domain-subgraph.ts';
import { makeFolder, runSql, writeRows } from '../core/engines/serve-files.ts';

/** Stands in every file outside of the root. */
const canary = 'canary-4711';
const rows = `SELECT CAST(1 AS INTEGER) AS toy_id, '${canary}' AS name`;

let inside: Awaited<ReturnType<typeof makeFolder>>;
let outside: Awaited<ReturnType<typeof makeFolder>>;

beforeAll(async () => {
  inside = await makeFolder();
  outside = await makeFolder();
  await writeRows(rows, join(outside.path, 'toys.parquet'));
  await writeRows(rows, join(outside.path, 'toys.csv'));
  await writeFile(join(outside.path, 'toys.json'), JSON.stringify({ toy_id: 1, name: canary }));
  await runSql(
    `ATTACH '${join(outside.path, 'toys.duckdb')}' AS outside`,
    `CREATE TABLE outside.toys AS ${rows}`,
    'DETACH outside',
    `ATTACH '${join(inside.path, 'views.duckdb')}' AS inside`,
    // A file of data that is allowed holds views, and these name whatever they like.
    `CREATE VIEW inside.toys AS SELECT * FROM read_parquet('${join(outside.path, 'toys.parquet')}')`,
    `CREATE VIEW inside.texts AS SELECT CAST(1 AS INTEGER) AS toy_id, content AS name FROM read_text('${join(outside.path, 'toys.json')}')`,
    `CREATE MACRO inside.secret() AS (SELECT first(name) FROM read_parquet('${join(outside.path, 'toys.parquet')}'))`,
    'DETACH inside',
  );
  await symlink(join(outside.path, 'toys.parquet'), join(inside.path, 'link.parquet'));
  await symlink(outside.path, join(inside.path, 'folder'));
  await symlink('/', join(inside.path, 'slash'));
  await mkdir(join(inside.path, 'deep'));
  await symlink(outside.path, join(inside.path, 'deep/folder'));
  await symlink(join(outside.path, 'toys.duckdb'), join(inside.path, 'link.duckdb'));
  await writeRows("SELECT CAST(1 AS INTEGER) AS toy_id, 'Bear' AS name", join(inside.path, 'good.parquet'));
});

afterAll(async () => {
  await inside.remove();
  await outside.remove();
});

interface Tried {
  readonly kind: 'refused' | 'asked';
  /** Everything that anybody could read of it. */
  readonly told: string;
  readonly codes: readonly unknown[];
  readonly data: unknown;
}

/** Builds a mesh of one contract with that server, serves it where it can be served, and asks for its rows. */
async function tryServer(
  server: Readonly<Record<string, unknown>>,
  {
    variables = {},
    physicalName,
    roots = [inside.path],
    meanwhile,
    times = 1,
  }: {
    readonly variables?: Readonly<Record<string, string>>;
    readonly physicalName?: string;
    readonly roots?: readonly string[];
    /** Done once the engine is open. */
    readonly meanwhile?: () => Promise<void>;
    /** How often it is asked for its rows; all answers are told. */
    readonly times?: number;
  } = {},
): Promise<Tried> {
  const contract = `apiVersion: v3.2.0
kind: DataContract
id: shop.toys
version: 1.0.0
status: active
servers:
  - ${JSON.stringify({ server: 's', type: 'local', format: 'parquet', ...server })}
schema:
  - name: toys
    ${physicalName === undefined ? '' : `physicalName: ${JSON.stringify(physicalName)}`}
    properties:
      - { name: toy_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: name, logicalType: string }
`;
  const { file, issues } = parseContract(contract, {
    file: 'toys.odcs.yaml',
    absolutePath: join(inside.path, 'toys.odcs.yaml'),
    domain: 'shop',
  });
  if (file === undefined)
    return { kind: 'refused', told: JSON.stringify(issues), codes: issues.map(({ code }) => code), data: null };
  const built = buildMesh([file], { variables, roots });
  const errors = built.issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    return { kind: 'refused', told: JSON.stringify(errors), codes: errors.map(({ code }) => code), data: null };
  const [domain] = built.mesh.domains;
  if (domain === undefined) throw new Error('There is no domain.');
  const engine = await openDuckDb({
    objects: domain.objects,
    roots,
    settings: { ...defaultEngineSettings, connections: 1, threads: 1 },
  });
  const reports: unknown[] = [];
  try {
    await meanwhile?.();
    const subgraph = createSubgraph({
      domain,
      mesh: built.mesh,
      sdl: printSubgraphSdl(domain, built.mesh),
      engine,
      cursorSecret: 'test',
      report: ({ error }) => reports.push(String(error), error instanceof Error ? String(error.cause) : ''),
    });
    const query =
      '{ toys { nodes { toyId name } totalCount } toysGroupBy(by: [{ dimension: name }]) { nodes { name } } }';
    const earlier: string[] = [];
    for (let time = 1; time < times; time += 1)
      earlier.push(JSON.stringify(await subgraph.execute({ viewer: anonymous, query })));
    const { data, errors: failed = [] } = await subgraph.execute({ viewer: anonymous, query });
    const states = engine.states().map((state) => ({ ...state, object: state.object.name }));
    return {
      kind: 'asked',
      told: JSON.stringify({ earlier, data, failed, states, status: subgraph.status(), reports, issues: built.issues }),
      codes: failed.map(({ extensions }) => extensions.code),
      data,
    };
  } finally {
    await engine.close();
  }
}

test('T14: The same with a file below the root is answered.', async () => {
  expect((await tryServer({ path: './good.parquet' })).data).toMatchObject({
    toys: { nodes: [{ toyId: '1', name: 'Bear' }], totalCount: 1 },
  });
});

describe('T14: A file outside of the roots is never read, named as', () => {
  const away = () => basename(outside.path);
  const named: readonly (readonly [string, () => Parameters<typeof tryServer>])[] = [
    ['an absolute path', () => [{ path: join(outside.path, 'toys.parquet') }]],
    ['a path that climbs', () => [{ path: `../${away()}/toys.parquet` }]],
    ['a path that climbs after going in', () => [{ path: `./deep/../../${away()}/toys.parquet` }]],
    ['a path that climbs far too high', () => [{ path: `${'../'.repeat(40)}${outside.path.slice(1)}/toys.parquet` }]],
    ['a path with doubled slashes', () => [{ path: `.//..//${away()}//toys.parquet` }]],
    ['a glob that climbs', () => [{ path: `../${away()}/*.parquet` }]],
    ['a glob that climbs behind its wildcard', () => [{ path: `./*/../../${away()}/toys.parquet` }]],
    ['a glob of everything', () => [{ path: '/**' }]],
    ['a glob of everything above', () => [{ path: '../**/*.parquet' }]],
    ['a glob whose root is a wildcard', () => [{ path: `/*/${away()}/toys.parquet` }]],
    ['a glob with brackets', () => [{ path: `./[.][.]/${away()}/toys.parquet` }]],
    ['a link to a file', () => [{ path: './link.parquet' }]],
    ['a file behind a link to a folder', () => [{ path: './folder/toys.parquet' }]],
    ['a glob behind a link to a folder', () => [{ path: './folder/*.parquet' }]],
    ['a glob over folders, one of which is a link', () => [{ path: './*/toys.parquet' }]],
    ['a glob over all folders, some of which are links', () => [{ path: './**/toys.parquet' }]],
    ['a glob deep below', () => [{ path: './deep/**/toys.parquet' }]],
    ['a glob that matches a link', () => [{ path: './li*.parquet' }]],
    ['a path through a link to the root of all', () => [{ path: `./slash${outside.path}/toys.parquet` }]],
    ['a path with a variable', () => [{ path: '${DATA}/toys.parquet' }, { variables: { DATA: outside.path } }]],
    [
      'a path with a variable that climbs',
      () => [{ path: './${D}/toys.parquet' }, { variables: { D: `../${away()}` } }],
    ],
    ['the name of the table', () => [{ path: './{object}.parquet' }, { physicalName: `../${away()}/toys` }]],
    [
      'an absolute name of the table',
      () => [{ path: '{object}.parquet' }, { physicalName: join(outside.path, 'toys') }],
    ],
    [
      'a folder that the name of the table leads out of',
      () => [{ path: './{object}' }, { physicalName: `../${away()}` }],
    ],
    ['a URL of a file', () => [{ path: `file://${outside.path}/toys.parquet` }]],
    ['a URL of a file in capitals', () => [{ path: `FILE:${outside.path}/toys.parquet` }]],
    ['an address on the web', () => [{ path: 'https://169.254.169.254/latest/toys.parquet' }]],
    ['an address without encryption', () => [{ path: 'http://127.0.0.1:1/toys.parquet' }]],
    ['an object store', () => [{ path: 's3://bucket/toys.parquet' }]],
    ['another object store', () => [{ path: 'gcs://bucket/toys.parquet' }]],
    ['a home', () => [{ path: '~/toys.parquet' }]],
    ['a list of files', () => [{ path: `./good.parquet', '${outside.path}/toys.parquet` }]],
    [
      'a quote that ends the path',
      () => [{ path: `./good.parquet') UNION ALL SELECT * FROM read_parquet('${outside.path}/toys.parquet` }],
    ],
    ['comma-separated files', () => [{ path: `./good.parquet,${outside.path}/toys.parquet` }]],
    ['CSV', () => [{ path: join(outside.path, 'toys.csv'), format: 'csv' }]],
    ['CSV behind a link', () => [{ path: './folder/toys.csv', format: 'csv' }]],
    ['JSON', () => [{ path: `../${away()}/toys.json`, format: 'json' }]],
    ['JSON behind a link', () => [{ path: './deep/folder/toys.json', format: 'json' }]],
    ['the password file', () => [{ path: '/etc/passwd', format: 'csv' }]],
    ['the environment of the process', () => [{ path: '/proc/self/environ', format: 'csv' }]],
    ['the password file through a link', () => [{ path: './slash/etc/passwd', format: 'csv' }]],
    ['a database', () => [{ type: 'duckdb', database: join(outside.path, 'toys.duckdb'), schema: 'main' }]],
    ['a database that climbs', () => [{ type: 'duckdb', database: `../${away()}/toys.duckdb`, schema: 'main' }]],
    ['a database behind a link', () => [{ type: 'duckdb', database: './link.duckdb', schema: 'main' }]],
    ['a view of a database that is allowed', () => [{ type: 'duckdb', database: './views.duckdb', schema: 'main' }]],
    [
      'a view that reads texts',
      () => [{ type: 'duckdb', database: './views.duckdb', schema: 'main' }, { physicalName: 'texts' }],
    ],
    ['a database in memory', () => [{ type: 'duckdb', database: ':memory:', schema: 'main' }]],
  ];

  test.each(named)('%s', async (_, given) => {
    const { kind, told, data } = await tryServer(...given());
    expect(told).not.toContain(canary);
    expect(told).not.toMatch(/root:x:|PATH=/);
    if (kind === 'asked') expect(data).toEqual({ toys: null, toysGroupBy: null });
  });

  test('a file that becomes a link after the start', async () => {
    const path = join(inside.path, 'swapped.parquet');
    await writeRows("SELECT CAST(1 AS INTEGER) AS toy_id, 'Bear' AS name", path);
    const { told } = await tryServer(
      { path: './swapped.parquet' },
      {
        async meanwhile() {
          await rm(path);
          await symlink(join(outside.path, 'toys.parquet'), path);
        },
      },
    );
    expect(told).not.toContain(canary);
  });

  test('a folder of the root that becomes a link after the start', async () => {
    const path = join(inside.path, 'moving');
    await mkdir(path);
    await writeRows("SELECT CAST(1 AS INTEGER) AS toy_id, 'Bear' AS name", join(path, 'toys.parquet'));
    const { told } = await tryServer(
      { path: './moving/*.parquet' },
      {
        async meanwhile() {
          await rename(path, `${path}-away`);
          await symlink(outside.path, path);
        },
      },
    );
    expect(told).not.toContain(canary);
  });
});

describe('T14: While files change, nothing is read of', () => {
  const good = "SELECT CAST(1 AS INTEGER) AS toy_id, 'Bear' AS name";

  test.each(['*.parquet', '**/*.parquet', 'part[0-9].parquet', 'part?.parquet', '*PART*.parquet'])(
    'a link that becomes one of the files of %s',
    async (glob) => {
      const path = await mkdtemp(join(inside.path, 'parts-'));
      await writeRows(good, join(path, 'part1.parquet'));
      const { told } = await tryServer(
        { path: `./${basename(path)}/${glob}` },
        {
          async meanwhile() {
            await symlink(join(outside.path, 'toys.parquet'), join(path, 'part2.parquet'));
            await symlink(outside.path, join(path, 'more'));
          },
        },
      );
      expect(told).not.toContain(canary);
    },
  );

  test('a link that comes and goes while it is asked', async () => {
    const path = join(inside.path, 'flickering.parquet');
    await writeRows(good, path);
    let swaps = 0;
    let isOver = false;
    const swap = async () => {
      while (!isOver) {
        await symlink(join(outside.path, 'toys.parquet'), `${path}.link`);
        await rename(`${path}.link`, path);
        await writeRows(good, path);
        swaps += 1;
      }
    };
    let swapping: Promise<void> | undefined;
    const asked: string[] = [];
    try {
      const { told } = await tryServer(
        { path: './flickering.parquet' },
        {
          async meanwhile() {
            swapping = swap();
            await new Promise((resolve) => setTimeout(resolve, 50));
          },
          times: 40,
        },
      );
      asked.push(told);
    } finally {
      isOver = true;
      await swapping;
    }
    expect(swaps).toBeGreaterThan(3);
    expect(asked.join()).not.toContain(canary);
  });
});

describe('T14: A root is refused that is', () => {
  test.each([
    '/',
    '/etc',
    '/proc',
    '/proc/self',
    '/sys',
    '/dev',
    '/home',
    '/tmp',
    '/root',
    '/var',
    '/usr',
    '/etc/..',
    '//',
    '/tmp/',
  ])('%s', async (root) => {
    const { kind, codes } = await tryServer({ path: './good.parquet' }, { roots: [root] });
    expect(kind).toBe('refused');
    expect(codes).toContain('SERVER_ROOT_FORBIDDEN');
  });

  test('a link to one of these', async () => {
    const { kind, codes } = await tryServer({ path: './good.parquet' }, { roots: [join(inside.path, 'slash')] });
    expect(kind).toBe('refused');
    expect(codes).toContain('SERVER_ROOT_FORBIDDEN');
  });
});
