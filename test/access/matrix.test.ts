import type { GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../core/model/access/viewer.ts';
import type { DomainSubgraph } from '../../subgraphs/domain/domain-subgraph.ts';
import type { OpenTopic } from '../cases/open-topic.ts';
import { classifications, meshFolder, openMatrix } from './open-matrix.ts';
import { type Oracle, type Row, readOracle } from './oracle.ts';
import { listPositions, type Position, type Selected } from './positions.ts';

const claims = { regions: ['Netherlands', 'France'], tenant: 'north' };
const roles = ['analyst', 'regional', 'care', 'officer', 'writer', 'clerk'];
/** Each role alone, none, and one that no contract names: of these, each is asked every position. */
const fewViewers: readonly Viewer[] = [
  { roles: [], claims: {} },
  { roles: ['stranger'], claims },
  ...roles.map((role) => ({ roles: [role], claims })),
];

/** Of these, each is asked a fifth of all positions, and its neighbours the others. */
const moreViewers: readonly Viewer[] = [
  ...roles.flatMap((a, at) => roles.slice(at + 1).map((b) => ({ roles: [a, b], claims }))),
  { roles: ['regional'], claims: {} },
  { roles: ['regional'], claims: { regions: 'Netherlands' } },
  { roles: ['regional', 'care'], claims: { tenant: 'south' } },
  { roles: ['regional', 'care'], claims: { regions: ['Germany'], tenant: ['north'] } },
  { roles: ['care', 'analyst'], claims: {} },
];

const cellsInAnOperation = 60;

interface Answer {
  readonly data: unknown;
  readonly errors: readonly GraphQLError[];
}

/** Entities may not be null, so that a refusal of one field of them takes the whole answer: they are asked alone. */
function batchPositions(positions: readonly Position[]): readonly (readonly Position[])[] {
  const isAlone = ({ field }: Position) => field.startsWith('_entities');
  const rest = positions.filter((position) => !isAlone(position));
  const starts = Array.from(
    { length: Math.ceil(rest.length / cellsInAnOperation) },
    (_, at) => at * cellsInAnOperation,
  );
  return [
    ...positions.filter(isAlone).map((position) => [position]),
    ...starts.map((start) => rest.slice(start, start + cellsInAnOperation)),
  ];
}

/** Answers the positions on behalf of one viewer; each under its own alias, so that errors are its own. */
async function* answer(subgraph: DomainSubgraph, viewer: Viewer, positions: readonly Position[]) {
  for (const batch of batchPositions(positions)) {
    const query = `{ ${batch.map(({ field }, at) => `c${at}: ${field}`).join('\n')} }`;
    const { data, errors = [] } = await subgraph.execute({ viewer, query });
    const text = JSON.stringify({ data, errors });
    yield {
      text,
      cells: batch.map((position, at): { readonly position: Position; readonly answer: Answer } => ({
        position,
        answer: {
          data: data?.[`c${at}`],
          errors: errors.filter(({ path }) => path === undefined || path[0] === `c${at}`),
        },
      })),
    };
  }
}

function isPermitted(oracle: Oracle, viewer: Viewer, { reads, uses, selects }: Position): boolean {
  return (
    reads.every((object) => oracle.visible(viewer, object) !== undefined) &&
    uses.every(({ object, path }) => oracle.mayUse(viewer, object, path)) &&
    (selects === undefined || isOtherDomain(selects, reads) || oracle.maySelect(viewer, selects.object, selects.path))
  );
}

/** Then it is the key alone, which the row of this domain holds too. */
function isOtherDomain({ object }: Selected, reads: readonly string[]): boolean {
  return !reads.includes(object);
}

/** What is wrong with an answer that must be given. */
function findFaults(oracle: Oracle, viewer: Viewer, position: Position, { data, errors }: Answer): readonly string[] {
  if (errors.length > 0) return errors.map(({ message }) => `is refused: ${message}`);
  if (data === null || data === undefined) return position.kind === 'unique key' ? [] : ['is null'];
  const { object, selects, kind } = position;
  const visible = oracle.visible(viewer, object) ?? [];
  if (kind === 'count') {
    const { count } = (data as { value: { count: string } }).value;
    return String(count) === String(visible.length) ? [] : [`counts ${count} rows of ${visible.length}`];
  }
  if (selects === undefined) {
    return kind === 'rows' && readNodes(data).length !== visible.length ? [`shows ${readNodes(data).length} rows`] : [];
  }
  const { through, path } = selects;
  const nodes = Array.isArray(data) ? data : readNodes(data);
  if (typeof through === 'string') {
    const found = nodes.filter((node) => node !== null);
    const wrongRows = found.length === visible.length ? [] : [`shows ${found.length} rows of ${visible.length}`];
    return [...wrongRows, ...visible.flatMap((row) => compareRow(oracle, viewer, selects, row, found))];
  }
  if (isOtherDomain(selects, position.reads)) return [];
  const reached = nodes.flatMap((node) => {
    const value = (node as Record<string, unknown>)[through.relation];
    if (value === null || value === undefined) return [];
    return through.many === 'many' ? readNodes(value) : [value];
  });
  const visibleThere = oracle.visible(viewer, selects.object) ?? [];
  const known = new Set(visibleThere.map((row) => oracle.keyOf(selects.object, row)));
  return reached.flatMap((node) => {
    const row = visibleThere.find((one) => oracle.keyOf(selects.object, one) === readKey(node));
    return row === undefined || !known.has(readKey(node))
      ? [`shows ${readKey(node)} of ${path.join('.')}`]
      : compareRow(oracle, viewer, selects, row, [node]);
  });
}

function compareRow(
  oracle: Oracle,
  viewer: Viewer,
  { object, path }: Selected,
  row: Row,
  nodes: readonly unknown[],
): readonly string[] {
  const key = oracle.keyOf(object, row);
  const node = nodes.find((one) => readKey(one) === key);
  if (node === undefined) return [`lacks ${key}`];
  const value = path.reduce<unknown>((at, step) => (at as Record<string, unknown> | null)?.[step], node);
  const text = oracle.textOf(object, path, row);
  const level = oracle.show(viewer, object, path, row);
  const isShown = (JSON.stringify(value) ?? '').includes(text);
  if (level === 'clear') return isShown ? [] : [`hides ${text} of ${key}: ${JSON.stringify(value)}`];
  if (isShown) return [`shows ${text} of ${key}`];
  return level === 'denied' && value !== null ? [`gives ${JSON.stringify(value)} of ${key}`] : [];
}

function readNodes(data: unknown): readonly unknown[] {
  const { nodes, edges } = data as { nodes?: readonly unknown[]; edges?: readonly { readonly node: unknown }[] };
  return nodes ?? edges?.map(({ node }) => node) ?? [];
}

function readKey(node: unknown): string {
  return String((node as { readonly key?: unknown }).key);
}

const describePosition = ({ kind, object, field }: Position) => `${kind} of ${object}: ${field}`;

describe('On DuckDB', () => {
  let open: OpenTopic;
  let known: OpenTopic;
  let oracle: Oracle;
  const positions = new Map<DomainSubgraph, readonly Position[]>();
  const cosmic = { ...classifications, cosmic: { access: 'deny', clear: ['officer'] } } as const;

  beforeAll(async () => {
    oracle = await readOracle(meshFolder, classifications);
    open = await openMatrix(classifications);
    known = await openMatrix(cosmic);
    for (const subgraph of [...open.subgraphs.values(), ...known.subgraphs.values()]) {
      const objects = oracle.objects.filter((object) => subgraph.schema.getQueryType()?.getFields()[object]);
      positions.set(
        subgraph,
        objects.flatMap((object) => listPositions(subgraph.schema, object, oracle)),
      );
    }
  });
  function positionsFor(viewer: Viewer, subgraph: DomainSubgraph): readonly Position[] {
    const fifth = moreViewers.indexOf(viewer) % 5;
    return (positions.get(subgraph) ?? []).filter((_, at) => fifth === -1 || at % 5 === fifth);
  }
  afterAll(async () => {
    await open?.close();
    await known?.close();
  });

  test('Each cell of viewer, column and position is shown, masked or refused as the contracts say.', async () => {
    let [permitted, refused] = [0, 0];
    const faults: string[] = [];
    for (const viewer of [...fewViewers, ...moreViewers]) {
      const secrets = oracle.secrets(viewer);
      for (const subgraph of open.subgraphs.values()) {
        for await (const { text, cells } of answer(subgraph, viewer, positionsFor(viewer, subgraph))) {
          const leaked = secrets.filter((secret) => text.includes(secret));
          const who = JSON.stringify(viewer);
          if (leaked.length > 0) faults.push(`${who} sees ${leaked} in ${text}`);
          for (const { position, answer: given } of cells) {
            const fault = (what: string) => faults.push(`${who}: ${describePosition(position)} ${what}`);
            if (isPermitted(oracle, viewer, position)) {
              permitted += 1;
              for (const what of findFaults(oracle, viewer, position, given)) fault(what);
            } else {
              refused += 1;
              const codes = new Set(given.errors.map(({ extensions }) => extensions.code));
              if (codes.size !== 1 || !codes.has('FORBIDDEN')) fault(`is not refused: ${JSON.stringify(given)}`);
            }
          }
        }
      }
    }
    expect(faults.slice(0, 20), `${faults.length} faults`).toEqual([]);
    expect(permitted).toBeGreaterThan(2_000);
    expect(refused).toBeGreaterThan(2_000);
    expect(permitted + refused).toBeGreaterThanOrEqual(5_000);
  }, 180_000);

  test('Whatever is refused to some is answered to one who may see everything.', async () => {
    const officer: Viewer = { roles: ['officer'], claims: {} };
    const faults: string[] = [];
    const all = await readOracle(meshFolder, cosmic);
    for (const subgraph of known.subgraphs.values()) {
      for await (const { cells } of answer(subgraph, officer, positions.get(subgraph) ?? [])) {
        for (const { position, answer: given } of cells) {
          if (!isPermitted(all, officer, position)) faults.push(`${describePosition(position)} has no twin`);
          faults.push(
            ...findFaults(all, officer, position, given).map((what) => `${describePosition(position)} ${what}`),
          );
        }
      }
    }
    expect(faults.slice(0, 20), `${faults.length} faults`).toEqual([]);
  }, 60_000);
});
