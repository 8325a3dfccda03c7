/** What is asked of all contestants, and how their answers become one. */
export interface Workload {
  readonly name: string;
  /** Requests under way at a time. */
  readonly concurrency: number;
  /** The operation of one turn: turns differ, so that no answer is the one before. */
  readonly write: (turn: number) => Operation;
}

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, string | number>>;
}

const row = 'websiteSessionId createdAt userId isRepeatSession utmSource deviceType';
const rows = `query ($first: Int!, $offset: Int!) { sessions(first: $first, offset: $offset) { nodes { ${row} } } }`;
const orders = `query ($first: Int!, $offset: Int!) { orders(first: $first, offset: $offset) { nodes {
  orderId createdAt itemsPurchased priceUsd session { websiteSessionId utmSource deviceType } } } }`;
const groups = `query ($from: ID!) { sessionsGroupBy(by: [{ dimension: createdAt, grain: DAY }, { dimension: utmSource }],
  filter: { websiteSessionId: { ne: $from } }, first: 10000) { nodes { createdAt utmSource count } } }`;
const byKey = `query ($id: ID!) { session(websiteSessionId: $id) { ${row} } }`;

/** A page of so many rows; its place moves with the turn. */
const page =
  (query: string, first: number, places: number) =>
  (turn: number): Operation => ({ query, variables: { first, offset: (turn % places) * first } });

export const workloads: readonly Workload[] = [
  { name: '10 000 rows × 6', concurrency: 1, write: page(rows, 10_000, 5) },
  { name: '100 rows × 6', concurrency: 1, write: page(rows, 100, 20) },
  { name: '1 000 orders + session of another domain', concurrency: 1, write: page(orders, 1_000, 20) },
  { name: '10 orders + session of another domain', concurrency: 1, write: page(orders, 10, 20) },
  {
    name: 'groups by day and source',
    concurrency: 1,
    write: (turn) => ({ query: groups, variables: { from: String(turn + 1) } }),
  },
  {
    name: 'by key, 32 at a time, unique keys',
    concurrency: 32,
    // A prime number of steps, so that neighbours in time are none in the file.
    write: (turn) => ({ query: byKey, variables: { id: String(1 + ((turn * 7_919) % 100_003)) } }),
  },
];
