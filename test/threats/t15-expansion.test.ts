import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../gateway/ask.ts';
import { startToyGateway } from '../gateway/toy-mesh.ts';

const repeat = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');

const fanOut = (levels: number, twice: (name: string) => string) =>
  `{ products { ...F0 } } ${repeat(levels, (n) => `fragment F${n} on Product { reviews { product { ${n + 1 < levels ? twice(`F${n + 1}`) : 'name'} } } }`)}`;

/** Documents of a few kilobytes that stand for millions of fields or rows. */
const hostile: readonly (readonly [string, string, string])[] = [
  ['fragments spread twice, 20 deep', fanOut(20, (name) => `...${name} ...${name}`), 'DOCUMENT_TOO_BROAD'],
  ['the same under aliases', fanOut(20, (name) => `...${name} x: productId ...${name}`), 'DOCUMENT_TOO_BROAD'],
  [
    'the same in inline fragments',
    fanOut(20, (name) => `...{...${name}} ... on Product {...${name}}`),
    'DOCUMENT_TOO_BROAD',
  ],
  [
    'the same, left out by a directive',
    fanOut(20, (name) => `...${name} @skip(if: true) ...${name}`),
    'DOCUMENT_TOO_BROAD',
  ],
  ['2 001 times __typename', `{ products { ${'__typename '.repeat(2_001)} } }`, 'DOCUMENT_TOO_BROAD'],
  [
    'aliases in fragments',
    `{ products { ${'...F '.repeat(51)} } } fragment F on Product { ${repeat(10, (n) => `a${n}: name`)} }`,
    'TOO_MANY_ALIASES',
  ],
  [
    'root fields in fragments',
    `{ ${'...F '.repeat(26)} } fragment F on Query { ${repeat(4, (n) => `a${n}: products { name }`)} }`,
    'TOO_MANY_ROOT_FIELDS',
  ],
];

let gateway: Awaited<ReturnType<typeof startToyGateway>>;
beforeAll(async () => {
  gateway = await startToyGateway();
  await ask(gateway.url, '{ products { name } }');
});
afterAll(async () => await gateway?.close(0));

test.each(hostile)(
  'T15: %s are refused before they are planned, in little time and memory.',
  async (_, query, code) => {
    expect(query.length).toBeLessThan(30_000);
    const heap = process.memoryUsage().heapUsed;
    const cpu = process.cpuUsage();
    const { status, body } = await ask(gateway.url, query);
    const { user, system } = process.cpuUsage(cpu);
    expect({ status, code: body.errors?.[0]?.extensions.code }).toEqual({ status: 400, code });
    expect(body.data).toBeUndefined();
    // 50 ms on a quiet machine; the process also runs the test, its client and the garbage collector.
    expect((user + system) / 1_000).toBeLessThan(500);
    expect(process.memoryUsage().heapUsed - heap).toBeLessThan(60_000_000);
  },
);
