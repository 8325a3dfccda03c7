import type { Viewer } from '../../core/model/access/viewer.ts';

const all = { region: 'Germany' };
export const officer: Viewer = { roles: ['officer'], claims: {} };
const regional: Viewer = { roles: ['regional'], claims: { regions: ['France'] } };
const stranger: Viewer = { roles: ['stranger'], claims: {} };

/** What `_entities` of the domain `bank` gives: what each entity selects, null, or the code of the error at its place. */
export interface BadRepresentations {
  readonly name: string;
  readonly representations: unknown;
  readonly viewer: Viewer;
  readonly selection: string;
  /** One for each representation; or the code of the whole request. */
  readonly expected: readonly (object | string | null)[] | string;
}

const client = (members: Readonly<Record<string, unknown>>) => ({ __typename: 'Client', ...members });
const selection = '... on Client { region }';
const bad = 'BAD_USER_INPUT';

const entry = (
  name: string,
  representations: unknown,
  expected: BadRepresentations['expected'],
  more: Partial<BadRepresentations> = {},
): BadRepresentations => ({ name, representations, expected, viewer: officer, selection, ...more });

/** 9100001 is of Germany, 9100002 of France, and there is no 1. */
const [germany, france, absent] = ['9100001', '9100002', '1'];
const typenames: readonly (readonly [string, unknown])[] = [
  ['none', undefined],
  ['null', null],
  ['a number', 5],
  ['a list', ['Client']],
  ['an object', { a: 1 }],
  ['an empty text', ''],
  ['an unknown type', 'Nothing'],
  ['Query', 'Query'],
  ['a scalar', 'String'],
  ['an input', 'ClientsFilter'],
  ['a type of another domain that is not referred to', 'Visit'],
  ['a type in other letters', 'client'],
  ['a connection', 'ClientsConnection'],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['toString', 'toString'],
  ['a type with a space', 'Client '],
  ['a union', '_Entity'],
];
const keys: readonly (readonly [string, unknown])[] = [
  ['a list', [germany]],
  ['an object', { eq: germany }],
  ['an object with toString', { toString: germany }],
];
const texts: readonly string[] = [
  "' OR 1=1--",
  '9100001; DROP TABLE clients',
  '9100001 --',
  '$1',
  '*',
  '%',
  'NULL',
  '1e7',
  '09100001',
  '+9100001',
  '9100001.0',
  ' 9100001',
  '9100001 ',
  '0x8ADAE1',
  '٩١٠٠٠٠١',
  '',
  '-',
  '99999999999999999999999999',
  '\ud800',
  'x'.repeat(100_000),
];

/** F1 to F12 of the corpus of bad input. */
export const badRepresentations: readonly BadRepresentations[] = [
  entry('F1 none', [], []),
  entry('F1 null', null, bad),
  entry('F1 a text', 'Client', [bad]),
  entry('F1 a number', 5, [bad]),
  entry('F1 one object without a list', client({ clientId: germany }), [all]),
  entry('F1 null in the list', [null], bad),
  entry('F1 a list in the list', [[client({ clientId: germany })]], [bad]),
  entry('F1 texts in the list', ['Client', 'x'], [bad, bad]),
  entry('F1 more than the limit', Array(1_001).fill(client({ clientId: germany })), 'TOO_MANY_ENTITIES'),
  entry('F1 as many as the limit', Array(1_000).fill(client({ clientId: germany })), Array(1_000).fill(all)),
  ...typenames.map(([what, __typename]) =>
    entry(
      `F2 as type ${what}, beside a good one`,
      [{ __typename, clientId: germany }, client({ clientId: germany })],
      [bad, all],
    ),
  ),
  entry(
    'F2 __proto__ as a member',
    [JSON.parse(`{"__typename":"Client","clientId":"${germany}","__proto__":{"x":1}}`)],
    [all],
  ),
  entry('F3 no key', [client({})], [bad]),
  entry('F3 a key of another name', [client({ id: germany })], [bad]),
  entry('F3 a field that is no key', [client({ region: 'Germany' })], [bad]),
  ...keys.map(([what, clientId]) => entry(`F3 as key ${what}`, [client({ clientId })], [bad])),
  entry('F3 true as key', [client({ clientId: true })], [null]),
  entry('F3 a fraction as key', [client({ clientId: 9_100_001.5 })], [null]),
  entry('F3 fields that are not asked for', [client({ clientId: germany, region: 'Moon', iban: 'x' })], [all]),
  entry('F3 a key inside an object', [client({ client: { clientId: germany } })], [bad]),
  entry('F3 an inherited key', [client({ toString: 1 })], [bad]),
  entry(
    'F4 the key, and another unique field that contradicts',
    [client({ clientId: germany, email: 'mail7002@example.com' })],
    [all],
  ),
  entry('F4 a unique field that is no key of the federation', [client({ email: 'mail7001@example.com' })], [bad]),
  entry('F5 one three times', Array(3).fill(client({ clientId: germany })), [all, all, all]),
  entry(
    'F5 by turns',
    [germany, france, germany].map((clientId) => client({ clientId })),
    [all, { region: 'France' }, all],
  ),
  entry('F5 as text and as number', [client({ clientId: germany }), client({ clientId: 9_100_001 })], [all, all]),
  entry(
    'F6 one that is not, between two that are',
    [germany, absent, france].map((clientId) => client({ clientId })),
    [all, null, { region: 'France' }],
  ),
  entry('F6 only such that are not', [client({ clientId: absent }), client({ clientId: '-1' })], [null, null]),
  entry(
    'F6 500 that are not and one that is',
    [...Array(500).fill(client({ clientId: absent })), client({ clientId: germany })],
    [...Array(500).fill(null), all],
  ),
  entry(
    'F7 a row of others, one of its own, and one that is not',
    [germany, france, absent].map((clientId) => client({ clientId })),
    [null, { region: 'France' }, null],
    { viewer: regional },
  ),
  entry('F7 rows of others only', [client({ clientId: germany })], [null], { viewer: regional }),
  entry('F7 a role that reads nothing', [client({ clientId: germany })], ['FORBIDDEN'], { viewer: stranger }),
  entry(
    'F7 a role that reads nothing, for three',
    Array(3).fill(client({ clientId: germany })),
    ['FORBIDDEN', null, null],
    { viewer: stranger },
  ),
  entry('F7 a role without its claim', [client({ clientId: germany })], ['FORBIDDEN'], {
    viewer: { roles: ['regional'], claims: {} },
  }),
  entry('F8 a masked column as key', [client({ email: 'mail7001@example.com' })], [bad], { viewer: regional }),
  entry('F8 a denied column as key', [client({ passport: 'Pass7001' })], [bad], { viewer: regional }),
  ...texts.map((clientId) =>
    entry(`F9 as key ${JSON.stringify(clientId).slice(0, 40)}`, [client({ clientId })], [null]),
  ),
  entry('F10 2^53 + 1 as text', [client({ clientId: '9007199254740993' })], [null]),
  entry('F10 2^53 + 1 as a number', [client({ clientId: 9007199254740992 })], [bad]),
  entry('F10 a key as a number', [client({ clientId: 9_100_001 })], [all]),
  entry('F10 a key as a number of floating point', [client({ clientId: 9_100_001.0 })], [all]),
  entry('F10 infinity', [client({ clientId: '1e400' })], [null]),
  entry('F11 an object that has no key here', [{ __typename: 'ClientsAggregate', count: 1 }], [bad]),
  entry('F11 the query itself', [{ __typename: 'Query' }], [bad]),
];
