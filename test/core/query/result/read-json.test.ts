import { expect, test } from 'vitest';
import { readJson } from '../../../../core/query/result/read-json.ts';

test.each<readonly [string, ReturnType<typeof readJson>]>([
  ['{"a": 1e2}', { kind: 'value', value: { a: 100 } }],
  ['null', { kind: 'value', value: null }],
  ['9007199254740993', { kind: 'inexact' }],
  ['['.repeat(300) + ']'.repeat(300), { kind: 'inexact' }],
  ['{"a": NaN}', { kind: 'invalid' }],
  ['[1234567890.1234567, Infinity]', { kind: 'invalid' }],
  ['[1,]', { kind: 'invalid' }],
])('JSON %#: it is read, or what is wrong with it is said.', (text, expected) => {
  expect(readJson(text)).toEqual(expected);
});
