import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { exactNumbers } from '../../gateway/graphql/exact-numbers.ts';

const schema = buildSchema(`
  scalar JSON
  scalar Long
  type Query { of(json: JSON, long: Long, float: Float): Int }
`);

function complaintsAbout(argument: string): readonly string[] {
  return validate(schema, parse(`{ of(${argument}) }`), [exactNumbers]).map(({ message }) => message);
}

const inJson = 'give a whole number up to 2^53 − 1, or a number of up to 15 digits';

test.each([
  ['long: 9007199254740993', '9007199254740993', 'write it as text, in quotes'],
  // A number never equals a string in JSON.
  ['json: 9007199254740993', '9007199254740993', inJson],
  ['json: 0.1234567890123456789', '0.1234567890123456789', inJson],
  ['json: 1e400', '1e400', inJson],
  ['float: 1e400', '1e400', 'give one that does'],
])('%s is refused with what to do.', (argument, shown, remedy) => {
  expect(complaintsAbout(argument)).toEqual([`${shown} does not fit into a JSON number; ${remedy}.`]);
});

test('Numbers that keep their digits are accepted.', () => {
  expect(complaintsAbout('json: 9007199254740991, long: -7, float: 0.1')).toEqual([]);
});
