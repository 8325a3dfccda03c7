import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseConfiguration } from '../../../app/configuration/read.ts';
import { resolveScorecards } from '../../../subgraphs/scorecards/resolve-scorecards.ts';
import { eventTime, measure, openTestMesh, type TestMesh } from './shop-mesh.ts';

const key = { name: 'id', logicalType: 'integer', physicalType: 'BIGINT', primaryKey: true, primaryKeyPosition: 1 };
const text = (name: string) => ({ name, logicalType: 'string', physicalType: 'VARCHAR' });

let mesh: TestMesh;
beforeAll(async () => {
  mesh = await openTestMesh([
    {
      name: 'web',
      objects: [
        {
          name: 'visits',
          properties: [
            key,
            { name: 'seen_at', logicalType: 'timestamp', physicalType: 'TIMESTAMP', ...eventTime },
            text('channel'),
            measure('latest', 'TIMESTAMP', 'MAX(seen_at)'),
          ],
          sql: "SELECT 1 AS id, TIMESTAMP '2024-01-01' AS seen_at, 'mail' AS channel",
        },
      ],
    },
    {
      name: 'shop',
      objects: [
        {
          name: 'sales',
          properties: [
            key,
            { name: 'day', logicalType: 'date', physicalType: 'DATE', ...eventTime },
            text('channel'),
            text('medium'),
            { name: 'price', logicalType: 'number', physicalType: 'DECIMAL(9,2)' },
            measure('revenue', 'DECIMAL(18,2)', 'SUM(price)'),
          ],
          sql: "SELECT 1 AS id, DATE '2024-01-01' AS day, 'mail' AS channel, 'x' AS medium, 1.5::DECIMAL(9,2) AS price",
        },
      ],
    },
  ]);
});
afterAll(async () => {
  await mesh?.close();
});

/** Every issue of a file, as `line:column code sentence hint`. */
function issuesOf(file: string): readonly string[] {
  const { configuration, issues } = parseConfiguration(file, { file: 'concord.yaml', path: '/x/concord.yaml' }, {});
  const { findings } = resolveScorecards(configuration.settings.scorecards, mesh.mesh, mesh.sdls);
  return [...issues, ...findings.map(configuration.locate)].map(
    ({ line, column, code, sentence, hint }) =>
      `${line}:${column} ${code} ${sentence}${hint === undefined ? '' : ` ${hint}`}`,
  );
}

const sound = `scorecards:
  performance:
    dimensions:
      date: { visits: seenAt, sales: day }
    measures:
      visits: visits.count
      revenue: sales.revenue
    ratios:
      revenuePerVisit: revenue / visits
`;

test('A sound scorecard has no issue.', () => {
  expect(issuesOf(sound)).toEqual([]);
});

test.each([
  [
    'a list that is not there',
    sound.replace('visits.count', 'visit.count'),
    ['6:15 SCORECARD_REFERENCE_UNKNOWN There is no list `visit` in the mesh. Did you mean `visits`?'],
  ],
  [
    'a measure that is not there',
    sound.replace('sales.revenue', 'sales.revenu'),
    ['7:16 SCORECARD_REFERENCE_UNKNOWN `sales` has no measure `revenu`. Did you mean `sales.revenue`?'],
  ],
  [
    'a measure that names no list',
    sound.replace('sales.revenue', 'revenue of sales'),
    [
      '7:16 SCORECARD_REFERENCE_UNKNOWN `revenue of sales` is no measure. Write the list and its measure, as in `orders.revenue` or `orders.count`.',
    ],
  ],
  [
    'a dimension that is not there, and a list of it that is not either',
    sound.replace('{ visits: seenAt, sales: day }', '{ visits: seen, sales: day, leads: day }'),
    [
      '4:41 SCORECARD_REFERENCE_UNKNOWN There is no list `leads` in the mesh. Known here: `sales`, `visits`.',
      '4:23 SCORECARD_REFERENCE_UNKNOWN `visits` has no dimension `seen`. Did you mean `seenAt`?',
    ],
  ],
  [
    'a part of a time as a dimension',
    sound.replace('sales: day', 'sales: day_dayOfWeek'),
    [
      '4:38 SCORECARD_REFERENCE_UNKNOWN `sales` has no dimension `day_dayOfWeek`. Known here: `id`, `day`, `day_dayOfWeek`, `day_monthOfYear`, `channel`, `medium`.',
    ],
  ],
  [
    'a dimension that lacks a list',
    sound.replace('{ visits: seenAt, sales: day }', '{ visits: seenAt }'),
    ['4:7 SCORECARD_INCOMPLETE `date` names no column of `sales`, which the scorecard measures.'],
  ],
  [
    'types that do not conform',
    sound.replace('sales: day', 'sales: channel'),
    [
      '4:7 SCORECARD_TYPES_DIFFER The columns of `date` have types that do not conform: visits (DateTime), sales (String). Name columns of one type; a date and a time conform, and so do a text and an enum.',
    ],
  ],
  [
    'a dimension of a list that it does not measure',
    sound
      .replace('      revenue: sales.revenue\n', '')
      .replace('    ratios:\n      revenuePerVisit: revenue / visits\n', ''),
    ['4:31 SCORECARD_INCOMPLETE The scorecard has no measure of `sales`. Add a measure of it, or remove it here.'],
  ],
  [
    'one column as two dimensions',
    sound.replace(
      '    measures:',
      '      channel: { visits: channel, sales: channel }\n      medium: { visits: channel, sales: medium }\n    measures:',
    ),
    ['6:25 SCORECARD_NAME_TAKEN `channel` of `visits` is the dimension `channel` already.'],
  ],
  [
    'ratios of what is no measure, no number, or nothing',
    sound
      .replace('      revenue: sales', '      newest: visits.latest\n      revenue: sales')
      .replace('revenue / visits', 'revenues / visits\n      late: newest / visits\n      odd: revenue'),
    [
      '10:24 SCORECARD_REFERENCE_UNKNOWN The scorecard has no measure `revenues`. Did you mean `revenue`?',
      '11:13 SCORECARD_TYPES_DIFFER `newest` is of type DateTime, and a ratio divides numbers.',
      '12:12 SCORECARD_REFERENCE_UNKNOWN `revenue` is no ratio. Write two measures of the scorecard, as in `orders / sessions`.',
    ],
  ],
  [
    'names that are taken, reserved or no names',
    sound
      .replace('revenuePerVisit', 'date')
      .replace(
        '      visits: visits.count',
        '      visits: visits.count\n      count: sales.count\n      Big-One: sales.count',
      ),
    [
      '7:7 SCORECARD_NAME_INVALID The name `count` is reserved. Choose another name.',
      '8:7 SCORECARD_NAME_INVALID `Big-One` cannot be the name of a measure. Use letters and digits, from a small letter on.',
      '11:7 SCORECARD_NAME_TAKEN `date` is a dimension already. Choose another name for one of the two.',
    ],
  ],
  [
    'the name of an object',
    sound.replace('performance', 'sales'),
    [
      '2:3 SCORECARD_NAME_TAKEN The scorecard `sales` would define the field `salesAggregate` of Query, which the mesh has already.',
    ],
  ],
  [
    'the name of a shared type',
    sound.replace('performance', 'decimal'),
    [
      '2:3 SCORECARD_NAME_INVALID The name `decimal` is reserved: `DecimalFilter` is a type of every mesh. Choose another name.',
    ],
  ],
  [
    'a name that is none',
    sound.replace('performance', 'Per_formance'),
    [
      '2:3 SCORECARD_NAME_INVALID `Per_formance` cannot be the name of a scorecard. Use letters and digits, from a small letter on.',
    ],
  ],
  [
    'nothing at all',
    'scorecards:\n  performance:\n',
    [
      '2:3 SCORECARD_INCOMPLETE The scorecard has no measure. Write for example `measures: { orders: orders.count }`.',
      '2:3 SCORECARD_INCOMPLETE The scorecard has no dimension. Name what the objects have in common, as `date: { orders: createdAt, sessions: createdAt }`.',
    ],
  ],
  [
    'values of the wrong kind',
    'scorecards:\n  performance:\n    dimensions: { date: createdAt }\n    measures: [orders.count]\n    ratio: {}\n',
    [
      '3:17 CONFIGURATION_VALUE_INVALID `scorecards.performance.dimensions` must be names with names below them, and a string each.',
      '4:15 CONFIGURATION_VALUE_INVALID `scorecards.performance.measures` must be names with a string each.',
      '5:5 CONFIGURATION_KEY_UNKNOWN `scorecards.performance.ratio` means nothing. Did you mean `ratios`?',
      '4:5 SCORECARD_INCOMPLETE The scorecard has no measure. Write for example `measures: { orders: orders.count }`.',
      '3:5 SCORECARD_INCOMPLETE The scorecard has no dimension. Name what the objects have in common, as `date: { orders: createdAt, sessions: createdAt }`.',
    ],
  ],
])('A scorecard with %s is refused at its place.', (_what, file, expected) => {
  expect(issuesOf(file)).toEqual(expected);
});
