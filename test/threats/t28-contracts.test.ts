import { expect, test } from 'vitest';
import { parseContract } from '../../core/contract/read.ts';

const head = 'apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\n';
const place = { file: 'orders.odcs.yaml', absolutePath: '/nowhere/orders.odcs.yaml', domain: 'shop' };
const errorsOf = (text: string) =>
  parseContract(text, place)
    .issues.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

const bomb = Array.from({ length: 9 }, (_, at) =>
  at === 0
    ? '- &a0 [x, x, x, x, x, x, x, x, x, x]'
    : `- &a${at} [${Array(10)
        .fill(`*a${at - 1}`)
        .join(', ')}]`,
);

test('T28: A contract like those that follow, without what is bad, is good.', () => {
  expect(errorsOf(head)).toEqual([]);
});

test.each([
  [
    'aliases that multiply',
    `${head}customProperties:\n  - property: x\n    value:\n${bomb.map((line) => `      ${line}\n`).join('')}`,
  ],
  ['an alias of itself', `${head}customProperties:\n  - property: x\n    value: &a [*a]\n`],
  ['a tag of a function', `${head}name: !!js/function "function () { throw 1 }"\n`],
  ['a tag of Python', `${head}name: !!python/object/apply:os.system ["id"]\n`],
  ['100 000 levels', `${head}customProperties: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`],
  ['2 MB', `${head}name: ${'x'.repeat(2_000_000)}\n`],
  ['a key that changes prototypes', `${head}__proto__:\n  polluted: true\n`],
  ['two documents', `${head}---\n${head}`],
])('T28: %s are refused, soon.', (_, text) => {
  const started = performance.now();
  expect(errorsOf(text).length).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(3_000);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('T28: A refusal tells no value of the contract but the place.', () => {
  const { issues } = parseContract(`${head}name: !!js/function "canary-4711"\n`, place);
  expect(issues.length).toBeGreaterThan(0);
  expect(JSON.stringify(issues)).not.toContain('canary-4711');
});
