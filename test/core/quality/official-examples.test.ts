import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseContract } from '../../../core/contract/read.ts';
import { defaultEngineSettings } from '../../../core/engines/engine.ts';
import { openEngines } from '../../../core/engines/open-engines.ts';
import type { Path } from '../../../core/errors/issue.ts';
import { buildMesh } from '../../../core/model/build.ts';
import { deriveChecks } from '../../../core/quality/derive/derive.ts';
import { runChecks } from '../../../core/quality/run.ts';
import type { Verdict } from '../../../core/quality/verdict.ts';
import { makeFolder, runSql } from '../engines/serve-files.ts';
import { brief, byId } from './tested-data.ts';

const examples = resolve(import.meta.dirname, '../../../../shared/data/odcs/examples');
const hasExamples = existsSync(examples);
if (!hasExamples) console.warn(`SKIPPED: checks of the standard's own examples, because ${examples} is absent.`);

/** The example as it is, but for where its data are, files of the test, and a name. */
async function readExample(name: string, folder: string) {
  const text = await readFile(join(examples, name), 'utf8');
  const server = "servers:\n  - { server: local, type: local, path: './{object}.parquet', format: parquet }\n";
  // The service levels of the full example are of a table `tab1`, which it has under another name.
  const withoutServers = text.replace(/^servers:.*\n(?:(?!\w).*(?:\n|$))*/m, '').replaceAll('tab1.', 'tbl_1.');
  const { file, issues } = parseContract(`${withoutServers}\n${server}`, {
    file: name,
    absolutePath: join(folder, 'example.odcs.yaml'),
    domain: 'example',
  });
  if (file === undefined)
    throw new Error(`${name} cannot be read: ${issues.map(({ sentence }) => sentence).join(' ')}`);
  return file;
}

/** Verdicts of an example over rows that the test writes as SQL, by object. */
async function judge(
  name: string,
  tables: Readonly<Record<string, string>>,
  now: Date,
): Promise<Readonly<Record<string, Verdict>>> {
  const folder = await makeFolder();
  try {
    for (const [table, query] of Object.entries(tables)) {
      await runSql(`COPY (${query}) TO '${join(folder.path, table)}.parquet' (FORMAT parquet)`);
    }
    const file = await readExample(name, folder.path);
    const { mesh } = buildMesh([file], { variables: {}, roots: [folder.path], serveDrafts: 'yes' });
    const engines = await openEngines({
      objects: mesh.domains.flatMap(({ objects }) => objects),
      roots: [folder.path],
      settings: { ...defaultEngineSettings, threads: 2, connections: 2 },
      credentials: () => ({}),
    });
    const verdicts = await runChecks(deriveChecks([file], mesh).checks, { mesh, engines, now });
    await engines.close();
    return byId(verdicts);
  } finally {
    await folder.remove();
  }
}

const now = new Date('2026-06-30T00:00:00Z');
const air = '53581432-6c55-4ba2-a65f-72344a91553a/Air_Quality';

describe.skipIf(!hasExamples)("the standard's own examples", () => {
  test('column-accuracy: a query by the name of the object, whatever its letters.', async () => {
    const good = await judge('v3.2/column-accuracy.odcs.yaml', { Air_Quality: 'SELECT 1.5::FLOAT AS DataValue' }, now);
    const bad = await judge(
      'v3.2/column-accuracy.odcs.yaml',
      { Air_Quality: 'SELECT unnest([-1, 0, 2, 500, NULL])::FLOAT AS DataValue' },
      now,
    );
    expect(good[`${air}/DataValue/sql`]).toMatchObject({
      outcome: 'pass',
      measured: 0,
      check: { dimension: 'accuracy' },
    });
    expect(bad[`${air}/DataValue/sql`]).toMatchObject({ outcome: 'fail', measured: 3 });
  });

  test('column-completeness: nulls, on a schedule.', async () => {
    const found = await judge(
      'v3.2/column-completeness.odcs.yaml',
      { Air_Quality: 'SELECT unnest([1, 2, NULL, NULL])::INT AS UniqueID' },
      now,
    );
    expect(brief(found[`${air}/UniqueID/nullValues`] ?? expect.fail())).toBe('fail 2/4');
    expect(found[`${air}/UniqueID/nullValues`]?.check).toMatchObject({ schedule: '0 20 * * *', severity: 'error' });
  });

  test('column-validity: at most five percent, with a null among the values.', async () => {
    const rows = (wrong: number) =>
      `SELECT CASE WHEN range < ${wrong} THEN 'x' || range WHEN range < 50 THEN 'n/a' ELSE NULL END AS air_quality_status FROM range(100)`;
    const judged = async (wrong: number) =>
      (await judge('v3.2/column-validity.odcs.yaml', { Air_Quality: rows(wrong) }, now))[
        `${air}/air_quality_status/invalidValues`
      ];
    expect(await judged(5)).toMatchObject({ outcome: 'pass', measured: 5 });
    expect(await judged(6)).toMatchObject({ outcome: 'fail', measured: 6 });
  });

  test('column-custom: rules of another engine are told by its name.', async () => {
    const found = await judge('v3.2/column-custom.odcs.yaml', { Air_Quality: 'SELECT 1 AS UniqueID' }, now);
    const custom = Object.values(found).filter(({ check }) => check.origin === 'quality');
    expect(custom.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['unsupported', 'The rule is written for soda.'],
      ['unsupported', 'The rule is written for soda.'],
    ]);
  });

  test('enum: texts and numbers of a closed set.', async () => {
    const found = await judge(
      'v3.2/enum.odcs.yaml',
      {
        orders:
          "SELECT * FROM (VALUES ('a', 'pending', 1, 'US'), ('b', 'lost', 4, 'us'), ('c', 'shipped', NULL, 'MX')) AS t(order_id, status, priority, country_code)",
      },
      now,
    );
    const id = (property: string) => `a3e8e1f9-1c8b-4f2e-9a7d-3c5e7b6a9f12/orders/${property}/enum`;
    const briefs = ['status', 'priority', 'country_code'].map((property) =>
      brief(found[id(property)] ?? expect.fail()),
    );
    expect(briefs).toEqual(['fail 1/3', 'fail 1/3', 'fail 1/3']);
  });

  test('relationships: simple ones are measured, those to properties that do not exist are not.', async () => {
    const found = await judge(
      'v3.2/relationships.odcs.yaml',
      {
        customers: "SELECT 'c1' AS id",
        addresses: "SELECT 'c1' AS customer_id, 1 AS address_seq, 'Main' AS street",
        orders:
          "SELECT * FROM (VALUES ('o1', 'c1', 'Main'), ('o2', 'c2', 'Main'), ('o3', NULL, NULL)) AS t(id, customer_id, shipping_address_street)",
      },
      now,
    );
    const relations = Object.values(found).filter(({ check }) => check.origin === 'relationship');
    const told = relations.map((verdict) => [verdict.check.property, brief(verdict)]);
    // The example names the address by an id that no property has.
    expect(told).toEqual([
      ['customer_id', 'fail 1/3'],
      ['shipping_address_street', 'error'],
      [undefined, 'error'],
    ]);
  });

  test('full-example: service levels by the physical name, constraints and counts.', async () => {
    const file = await readExample('v3.2/full-example.odcs.yaml', '/nowhere');
    const [table] = file.contract.objects;
    const columns = (table?.properties ?? []).map(({ name, physicalName, logicalType }) => {
      const value = logicalType === 'date' ? "DATE '2026-06-28'" : `'${name}'`;
      return `${value} AS "${physicalName ?? name}"`;
    });
    const found = await judge(
      'v3.2/full-example.odcs.yaml',
      { [table?.physicalName ?? '']: `SELECT ${columns.join(', ')}` },
      now,
    );
    const of = (end: string) => Object.values(found).find(({ check }) => check.id.endsWith(end));
    // The 28th has ended when the 29th begins: one day before.
    expect(of('/latency')).toMatchObject({ outcome: 'pass', measured: 86_400 });
    expect(of('/retention')).toMatchObject({ outcome: 'pass', measured: 86_400 });
    expect(of('/rowCount')).toMatchObject({ outcome: 'fail', measured: 1 });
    expect(of('/nullValues')).toMatchObject({ outcome: 'pass', measured: 0 });
    expect(
      Object.values(found)
        .filter(({ check }) => check.name === 'timeOfAvailability')
        .map(({ outcome }) => outcome),
    ).toEqual(['manual', 'manual']);
  });

  test('Every example is read, and its rules can be measured but for those that are wrong in it.', async () => {
    const names = (await readdir(examples, { recursive: true })).filter((name) => name.endsWith('.odcs.yaml'));
    expect(names.length).toBeGreaterThan(40);
    const broken: string[] = [];
    for (const name of names.toSorted()) {
      const { file } = parseContract(await readFile(join(examples, name), 'utf8'), {
        file: name,
        absolutePath: join('/nowhere', name),
        domain: 'example',
      });
      if (file === undefined) throw new Error(`${name} cannot be read.`);
      const { mesh } = buildMesh([file], { variables: {}, roots: ['/nowhere'], serveDrafts: 'yes' });
      const { issues } = deriveChecks([file], mesh);
      broken.push(...issues.map(({ sentence }) => `${name}: ${sentence}`));
    }
    // A table of another name, and an id of another property.
    const entries = 'The entries of maps are not looked at.';
    const wrong = [
      ...['v3.1', 'v3.2'].flatMap((version) => [
        `${version}/all-data-types.odcs.yaml: \`required\` of customer_details is not tested. The members of JSON are not looked at.`,
        `${version}/all-data-types.odcs.yaml: \`maxProperties\` of customer_details is not tested. How many members a value has is not counted.`,
        ...Array.from(
          { length: 3 },
          () =>
            `${version}/full-example.odcs.yaml: The element tab1.txn_ref_dt names the object tab1, which the contract does not have; it has tbl, receivers.`,
        ),
      ]),
      `v3.2/map.odcs.yaml: \`minimum\` of daily_counts (value) is not tested. ${entries}`,
      `v3.2/map.odcs.yaml: \`required\` of product_details (value).name is not tested. ${entries}`,
      ...Array.from(
        { length: 2 },
        () =>
          'v3.2/relationships.odcs.yaml: The object addresses has not all properties that the relationship leads to.',
      ),
    ];
    expect(broken).toEqual(wrong);
  });
});

interface Promised {
  readonly path: Path;
  readonly what: string;
}

/** What a contract promises of its data, in its own words: read from its YAML without the product. */
function listPromises(value: unknown, path: Path): readonly Promised[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => listPromises(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): readonly Promised[] => {
    const own = [...path, key];
    if (['customProperties', 'authoritativeDefinitions', 'team', 'servers', 'roles', 'examples'].includes(key))
      return [];
    if (['required', 'unique', 'primaryKey'].includes(key) && inner === true) return [{ path: own, what: key }];
    if (key === 'enum' && Array.isArray(inner)) return [{ path: own, what: key }];
    if (key === 'logicalTypeOptions') {
      const options = Object.entries(inner as object).filter(([, option]) => option !== false);
      return options.filter(([name]) => limits.test(name)).map(([name]) => ({ path: [...own, name], what: name }));
    }
    if (['quality', 'relationships', 'slaProperties'].includes(key)) {
      const items = (inner as readonly { readonly property?: string }[]).entries();
      return [...items]
        .filter(([, { property }]) => !/generalAvailability|endOf/.test(property ?? ''))
        .map(([index]) => ({ path: [...own, index], what: key }));
    }
    return listPromises(inner, own);
  });
}

const limits = /^(min|max|exclusive|multipleOf|pattern|uniqueItems|required|format|dimensions)/;

describe.skipIf(!hasExamples)('Whatever the official examples promise', async () => {
  const names = hasExamples ? await readdir(examples, { recursive: true }) : [];
  test.each(names.filter((name) => name.endsWith('.yaml')))('in %s is a check, or said to be none.', async (name) => {
    const text = await readFile(join(examples, name), 'utf8');
    const { file, issues } = parseContract(text, { file: name, absolutePath: `/${name}`, domain: 'example' });
    if (file === undefined) throw new Error(`${name} cannot be read.`);
    const built = buildMesh([file], { variables: {}, roots: [], serveDrafts: 'yes' });
    const derived = deriveChecks([file], built.mesh);
    const said = [...issues, ...built.issues, ...derived.issues];
    const lines = new Set([...derived.checks.map(({ at }) => at.line), ...said.map(({ line }) => line)]);
    // A key of several members is told at the first of them.
    const keyed = new Set(derived.checks.filter(({ name: kind }) => kind === 'primaryKey').map(({ object }) => object));
    const isSaid = ({ path, what }: Promised) =>
      (what === 'primaryKey' && path.length === 5 && keyed.has(file.contract.objects[Number(path[1])]?.name ?? '')) ||
      lines.has(file.locate(path).line) ||
      // What is said of an element is said of all that is in it.
      said.some((issue) => issue.path.length > 0 && issue.path.every((step, index) => path[index] === step)) ||
      (path[0] === 'slaProperties' && said.some(({ code }) => code === 'MODEL_CONTRACT_EMPTY'));
    const promises = listPromises(parse(text), []).filter(({ what }) => what !== 'format');
    expect(promises.filter((promise) => !isSaid(promise))).toEqual([]);
  });
});
