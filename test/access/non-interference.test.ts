import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../core/model/access/viewer.ts';
import { avoidedBy } from './avoided.ts';
import { type Choose, hiddenTwin, randomTwinData } from './twin-data.ts';
import { openTwinMesh, type Reach, type TwinMesh } from './twin-mesh.ts';
import { type Avoided, writeTwinOperation } from './twin-operations.ts';

/**
 * Non-interference: two databases that differ only in what a viewer may not see answer that viewer the same, to the
 * byte, whatever is asked. The officer, who sees everything, is asked too, and must be answered differently: else the
 * operations would not touch what is hidden.
 */

const seed = Number(process.env.NON_INTERFERENCE_SEED ?? Math.floor(Math.random() * 2 ** 31));
const fewest = Number(process.env.NON_INTERFERENCE_OPERATIONS ?? 2_000);
console.info(`The data and operations of test/access/non-interference.test.ts are generated from seed ${seed}.`);

const claims = { countries: ['NL', 'DE'], tier: 'GOLD' };
const viewers: Readonly<Record<string, Viewer>> = {
  'Nobody in particular': { roles: [], claims: {} },
  'An analyst': { roles: ['analyst'], claims: {} },
  'A regional manager': { roles: ['regional'], claims },
  'A regional manager without a claim': { roles: ['regional'], claims: {} },
  'Customer care': { roles: ['care'], claims },
  'An auditor': { roles: ['auditor'], claims },
  'A regional manager who is customer care': { roles: ['regional', 'care'], claims },
  'A regional manager who is auditor': { roles: ['auditor', 'regional'], claims },
  'An analyst who is customer care': { roles: ['analyst', 'care'], claims },
  'All but the officer': { roles: ['analyst', 'regional', 'care', 'auditor'], claims },
};
const officer: Viewer = { roles: ['officer'], claims: {} };
const nothing: Avoided = { used: new Set(), selected: new Set() };

interface Asked {
  /** Root field: `customers`, `customer`, `customerByReference`, `customersAggregate`, `customersGroupBy`, `_entities`. */
  readonly field: string;
  readonly query: string;
  readonly reach: Reach;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly isRefused: boolean;
}
const asked: Asked[] = [];
/** Those that the officer was answered differently. */
const telling: Asked[] = [];
let officerAsked = 0;

const operations = fc.record({
  numbers: fc.array(fc.nat({ max: 10_000 }), { minLength: 60, maxLength: 200 }),
  domain: fc.constantFrom('sales', 'sales', 'support'),
  reach: fc.constantFrom<Reach>('joined', 'asked'),
  avoids: fc.constantFrom('what it may not use', 'what it may not use', 'what it may not use', 'nothing'),
  isOfficerAsked: fc.constantFrom(true, false, false, false),
});

describe.each(Object.entries(viewers))('%s', (_, viewer) => {
  let one: TwinMesh;
  let other: TwinMesh;
  beforeAll(async () => {
    const choose = chooseEndlessly(seed);
    const data = randomTwinData(choose);
    [one, other] = await Promise.all([openTwinMesh(data), openTwinMesh(hiddenTwin(data, viewer, choose))]);
  });
  afterAll(async () => {
    await Promise.all([one?.close(), other?.close()]);
  });

  test('is answered the same from databases that differ in what it may not see.', async () => {
    const avoided = avoidedBy(viewer);
    const toldBefore = telling.length;
    const check = async ({ numbers, domain, reach, avoids, isOfficerAsked }: Generated) => {
      const { schema } = one.subgraph(domain, reach);
      const { field, query } = writeTwinOperation(
        schema,
        chooseFrom(numbers),
        avoids === 'nothing' ? nothing : avoided,
      );
      const ask = (as: Viewer, variables: Record<string, unknown>) =>
        Promise.all(
          [one, other].map(async (mesh) => {
            const answer = await mesh.subgraph(domain, reach).execute({ viewer: as, query, variables });
            return JSON.stringify(answer);
          }),
        );
      let variables: Record<string, unknown> = {};
      for (let page = 0; page < 2; page += 1) {
        const [here = '', there] = await ask(viewer, variables);
        expect(here, `${domain}, ${reach}: ${query} ${JSON.stringify(variables)}`).toBe(there);
        expect(here).not.toContain('INTERNAL_SERVER_ERROR');
        asked.push({ field, query, reach, variables, isRefused: isRefused(here) });
        const cursor = /"endCursor":"([^"]+)"/.exec(here)?.[1];
        if (!query.includes('$after') || cursor === undefined) break;
        variables = { after: cursor };
      }
      if (!isOfficerAsked) return;
      officerAsked += 1;
      const [here = '', there] = await ask(officer, {});
      if (here === there) return;
      telling.push({ field, query, reach, variables: {}, isRefused: isRefused(here) });
    };
    const numRuns = Math.ceil(fewest / Object.keys(viewers).length);
    const own = seed + Object.values(viewers).indexOf(viewer);
    await fc.assert(fc.asyncProperty(operations, check), { seed: own, numRuns, endOnFailure: true });
    expect([one.internal, other.internal]).toEqual([[], []]);
    expect(telling.length).toBeGreaterThan(toldBefore);
  }, 1_800_000);
});

test('Enough was asked in every way, and most of it was not refused.', () => {
  const answered = asked.filter((one) => !one.isRefused);
  console.info(`${asked.length} operations were compared, ${answered.length} of them with an answer.`);
  expect(asked.length).toBeGreaterThanOrEqual(fewest);
  expect(answered.length / asked.length).toBeGreaterThan(0.5);
  console.info(
    Object.entries(ways)
      .map(([way, is]) => `${way}: ${answered.filter(is).length}`)
      .join(', '),
  );
  for (const [way, is] of Object.entries(ways)) expect(answered.filter(is).length, way).toBeGreaterThan(2);
});

test('What the officer is told differs often, and in every kind of answer.', () => {
  expect(telling.length / officerAsked).toBeGreaterThan(0.2);
  for (const [kind, is] of Object.entries(kinds)) expect(telling.filter(is).length, kind).toBeGreaterThan(0);
});

type Generated = typeof operations extends fc.Arbitrary<infer Value> ? Value : never;
type Is = (asked: Asked) => boolean;

const having =
  (part: RegExp): Is =>
  ({ query }) =>
    part.test(query);

const kinds: Readonly<Record<string, Is>> = {
  list: ({ field }) => /^(customers|orders|tickets|surveys)$/.test(field),
  'by key': ({ field }) => /^(customer|order|ticket|survey)$/.test(field),
  'by a unique key': ({ field }) => field === 'customerByReference',
  aggregate: ({ field }) => field.endsWith('Aggregate'),
  groups: ({ field }) => field.endsWith('GroupBy'),
  entities: ({ field }) => field === '_entities',
};

const ways: Readonly<Record<string, Is>> = {
  ...kinds,
  'next page': ({ variables }) => 'after' in variables,
  filter: having(/filter: \{/),
  order: having(/orderBy: \[\{ (field|relation)/),
  'order by a relation': having(/orderBy: \[\{ relation/),
  'total count': having(/totalCount/),
  'when the data is of': having(/dataAsOf/),
  having: having(/having: \{/),
  'top values': having(/topPer: \{/),
  series: having(/series: \{/),
  'filled gaps': having(/fill: /),
  comparison: having(/compare: /),
  totals: having(/totals/),
  'dimension of a relation': having(/dimension: (customer|manager|order|ticket)_/),
  'condition on related rows': having(/(some|none|every): \{/),
  'condition on another domain, joined': (one) => one.reach === 'joined' && isAcross(one),
  'condition on another domain, asked': (one) => one.reach === 'asked' && isAcross(one),
  'related numbers': having(/: (orders|reports|tickets|surveys)(Aggregate|GroupBy)/),
  'related lists': having(/: (orders|reports|tickets|surveys)(\(first|\(filter|\(orderBy| )/),
};

/** Filters, orders or groups of tickets by what customers and orders say. */
function isAcross({ field, query }: Asked): boolean {
  return field.startsWith('ticket') && /(customer|order): \{ |(relation|dimension): (customer|order)_/.test(query);
}

function isRefused(text: string): boolean {
  const { data }: { data?: Record<string, unknown> | null } = JSON.parse(text);
  const isEmpty = data == null || Object.values(data).every((value) => value === null);
  return isEmpty && text.includes('"errors"');
}

/** Numbers of a generated list, then only 0. */
function chooseFrom(numbers: readonly number[]): Choose {
  let next = 0;
  return (bound) => (numbers[next++] ?? 0) % bound;
}

/** Numbers without an end. */
function chooseEndlessly(from: number): Choose {
  const [stream] = fc.sample(fc.infiniteStream(fc.nat({ max: 1_000_000 })), { seed: from, numRuns: 1 });
  if (stream === undefined) throw new Error('There is no sample.');
  return (bound) => Number(stream.next().value) % bound;
}
