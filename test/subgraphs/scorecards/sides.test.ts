import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../gateway/ask.ts';
import { openTestMesh, type TestMesh } from './shop-mesh.ts';
import { domains, scorecards } from './three-domains.ts';

describe.each(['embedded', 'distributed'] as const)('scorecards over three domains, %s', (way) => {
  let mesh: TestMesh;
  let served: Awaited<ReturnType<TestMesh['serve']>>;
  beforeAll(async () => {
    mesh = await openTestMesh(domains);
    served = await mesh.serve(scorecards, { way });
  });
  afterAll(async () => {
    await served?.close();
    await mesh?.close();
  });

  async function read(query: string): Promise<Record<string, unknown>> {
    const { body } = await ask(served.url, query);
    expect(body.errors, query).toBeUndefined();
    return body.data ?? {};
  }

  async function nodesOf(field: string, selection: string): Promise<unknown> {
    const data = await read(`{ answer: ${field} { nodes { ${selection} } } }`);
    return (data.answer as { readonly nodes: unknown }).nodes;
  }

  async function refusal(query: string) {
    const { body } = await ask(served.url, query);
    return body.errors?.map(({ message, extensions: { code, argument } }) => ({ message, code, argument }));
  }

  test('A side without rows of a day is null there, and days are those of the zone whose clock changes.', async () => {
    const by = '[{ dimension: time, grain: DAY }]';
    expect(
      await nodesOf(`funnelGroupBy(by: ${by}, timeZone: "Europe/Berlin")`, 'time visits sales conversion'),
    ).toEqual([
      { time: '2024-03-30T00:00:00+01:00', visits: 1, sales: null, conversion: null },
      { time: '2024-03-31T00:00:00+01:00', visits: 2, sales: 2, conversion: 1 },
      { time: '2024-04-01T00:00:00+02:00', visits: 1, sales: 1, conversion: 1 },
      { time: '2024-04-02T00:00:00+02:00', visits: 3, sales: 3, conversion: 1 },
      { time: '2024-04-03T00:00:00+02:00', visits: 1, sales: null, conversion: null },
    ]);
  });

  test('Zero fills counts and sums of a side at their scale, not its maximum, and dividing by zero is null.', async () => {
    const by = '[{ dimension: time, grain: DAY, fill: ZERO }]';
    const range = 'timeRange: { from: "2024-04-02", to: "2024-04-05" }';
    expect(
      await nodesOf(
        `funnelGroupBy(by: ${by}, ${range})`,
        'time visits sales revenue dearest conversion revenuePerVisit',
      ),
    ).toEqual([
      {
        time: '2024-04-02T00:00:00Z',
        visits: 3,
        sales: 3,
        revenue: '6.5000000000',
        dearest: '4.0000000000',
        conversion: 1,
        revenuePerVisit: 6.5 / 3,
      },
      {
        time: '2024-04-03T00:00:00Z',
        visits: 1,
        sales: 0,
        revenue: '0.0000000000',
        dearest: null,
        conversion: 0,
        revenuePerVisit: 0,
      },
      {
        time: '2024-04-04T00:00:00Z',
        visits: 0,
        sales: 0,
        revenue: '0.0000000000',
        dearest: null,
        conversion: null,
        revenuePerVisit: null,
      },
    ]);
  });

  test('Null of one side is null of the other: a text beside an enum, a column of a row that a relation leads to.', async () => {
    expect(await nodesOf('funnelGroupBy(by: [{ dimension: channel }])', 'channel visits sales')).toEqual([
      { channel: 'mail', visits: 4, sales: 2 },
      { channel: 'search', visits: 2, sales: 1 },
      { channel: 'tv', visits: 1, sales: null },
      { channel: null, visits: 1, sales: 3 },
    ]);
    const spent = await nodesOf(
      'spendingGroupBy(by: [{ dimension: channel }])',
      'channel visits cost costPerVisit visitsPerCost',
    );
    expect(spent).toEqual([
      { channel: 'mail', visits: 4, cost: '12.00', costPerVisit: 3, visitsPerCost: 4 / 12 },
      { channel: 'search', visits: 2, cost: null, costPerVisit: null, visitsPerCost: null },
      { channel: 'tv', visits: 1, cost: null, costPerVisit: null, visitsPerCost: null },
      { channel: null, visits: 1, cost: '0.00', costPerVisit: 0, visitsPerCost: null },
      { channel: 'radio', visits: null, cost: '3.00', costPerVisit: null, visitsPerCost: null },
    ]);
  });

  test('Decimals are ordered and compared by their digits, however many there are.', async () => {
    const by = '[{ dimension: time, grain: DAY }]';
    const having = (value: string) => `having: { revenue: { gte: "${value}" } }`;
    expect(await nodesOf(`funnelGroupBy(by: ${by}, orderBy: [{ metric: revenue }], first: 2)`, 'time revenue')).toEqual(
      [
        { time: '2024-03-31T00:00:00Z', revenue: '12345678901234567.0000000002' },
        { time: '2024-03-30T00:00:00Z', revenue: '12345678901234567.0000000001' },
      ],
    );
    expect(await nodesOf(`funnelGroupBy(by: ${by}, ${having('12345678901234567.00000000015')})`, 'revenue')).toEqual([
      { revenue: '12345678901234567.0000000002' },
    ]);
    expect(
      await nodesOf(`funnelGroupBy(by: ${by}, ${having('12345678901234567.0000000002')})`, 'revenue'),
    ).toHaveLength(1);
  });

  test('A date beside an instant is a day of the zone.', async () => {
    const by = '[{ dimension: date, grain: DAY }]';
    expect(await nodesOf(`spendingGroupBy(by: ${by}, timeZone: "Europe/Berlin")`, 'date visits cost')).toEqual([
      { date: '2024-03-30', visits: 1, cost: '1.25' },
      { date: '2024-03-31', visits: 2, cost: '3.75' },
      { date: '2024-04-01', visits: 1, cost: null },
      { date: '2024-04-02', visits: 3, cost: '10.00' },
      { date: '2024-04-03', visits: 1, cost: null },
    ]);
    expect(await refusal('{ spendingGroupBy(by: [{ dimension: date, grain: HOUR }]) { totalCount } }')).toEqual([
      {
        code: 'BAD_USER_INPUT',
        argument: ['by', 0, 'grain'],
        message: 'by[0].grain: date is a date; give DAY or a larger grain.',
      },
    ]);
  });

  test.each([
    ['{ date: { eq: "2024-03-31" } }', 2, '3.75'],
    ['{ date: { gte: "2024-04-01", lt: "2024-04-03" } }', 4, '10.00'],
    ['{ date: { gt: "2024-03-31", lte: "2024-04-02" } }', 4, '10.00'],
    ['{ date: { notIn: ["2024-03-30", "2024-03-31"] } }', 5, '10.00'],
    ['{ date: { in: [] } }', 0, null],
    ['{ date: { isNull: true } }', 0, null],
    ['{ channel: { eq: "radio" } }', 0, '3.00'],
    ['{ channel: { ne: "mail" } }', 4, '3.00'],
    ['{ channel: { isNull: true } }', 1, '0.00'],
    ['{ channel: { startsWith: "m" } }', 4, '12.00'],
    ['{ channel: { iEq: "MAIL", gte: "a" } }', 4, '12.00'],
    ['{ or: [{ channel: { eq: "tv" } }, { not: { channel: { lt: "radio" } } }] }', 4, '3.00'],
    ['{ channel: { eq: null, in: null } }', undefined, undefined],
    ['{ channel: {}, date: null, and: [] }', 8, '15.00'],
  ])('The filter %s is one of all sides.', async (filter, visits, cost) => {
    const query = `{ spendingAggregate(filter: ${filter}, timeZone: "Europe/Berlin") { value { visits cost } } }`;
    if (visits === undefined) {
      expect(await refusal(query)).toEqual([
        {
          code: 'BAD_USER_INPUT',
          argument: ['filter', 'channel', 'eq'],
          message: 'filter.channel.eq: null is no value to compare with; use isNull: true.',
        },
      ]);
    } else {
      expect(await read(query)).toEqual({ spendingAggregate: { value: { visits, cost } } });
    }
  });

  test.each([
    ['{ channel: { isNull: true } }', 1, 3],
    ['{ channel: { notIn: ["mail", "tv"] } }', 3, 4],
    ['{ channel: { isNull: false } }', 7, 3],
    ['{ visitor: { gt: 2147483647 } }', 0, 1],
    ['{ visitor: { lt: 3000000000 } }', 7, 3],
    ['{ visitor: { ne: 3000000000 } }', 8, 5],
    ['{ visitor: { in: [1, 3000000000] } }', 2, 3],
    ['{ visitor: { gte: -3000000000 } }', 7, 4],
  ])('The filter %s reaches through relations, to null where they lead nowhere.', async (filter, visits, sales) => {
    const query = `{ funnelAggregate(filter: ${filter}) { value { visits sales } } }`;
    expect(await read(query)).toEqual({ funnelAggregate: { value: { visits, sales } } });
  });

  test('Totals are computed from rows, and a selection changes no number and no group.', async () => {
    const field =
      'funnelGroupBy(by: [{ dimension: channel }], having: { sales: { gt: 1 } }, orderBy: [{ metric: revenuePerVisit }])';
    const all = 'channel visits sales revenue dearest conversion revenuePerVisit';
    const whole = (await read(`{ answer: ${field} { nodes { ${all} } totals { ${all} } totalCount } }`)).answer as {
      readonly nodes: readonly Record<string, unknown>[];
      readonly totals: Record<string, unknown>;
    };
    expect(whole).toEqual({
      totalCount: 2,
      nodes: [
        expect.objectContaining({ channel: 'mail', visits: 4, sales: 2, revenue: '12345678901234567.0000000001' }),
        expect.objectContaining({ channel: null, visits: 1, sales: 3, revenue: '8.0000000000' }),
      ],
      totals: {
        channel: null,
        visits: 8,
        sales: 6,
        revenue: '24691357802469142.0000000003',
        dearest: '12345678901234567.0000000002',
        conversion: 0.75,
        revenuePerVisit: Number('24691357802469142.0000000003') / 8,
      },
    });
    for (const name of all.split(' ')) {
      const part = (await read(`{ answer: ${field} { nodes { ${name} } totals { ${name} } } }`)).answer;
      expect(part).toEqual({
        nodes: whole.nodes.map((node) => ({ [name]: node[name] })),
        totals: { [name]: whole.totals[name] },
      });
    }
    expect(await read(`{ answer: ${field} { totalCount } }`)).toEqual({ answer: { totalCount: 2 } });
  });

  test('Top, page and order work on what is joined.', async () => {
    const by = '[{ dimension: time, grain: DAY }, { dimension: channel }]';
    const top = 'topPer: { dimension: time, first: 1, orderBy: [{ metric: sales }] }';
    expect(await nodesOf(`funnelGroupBy(by: ${by}, ${top}, offset: 1, first: 3)`, 'time channel visits sales')).toEqual(
      [
        { time: '2024-03-31T00:00:00Z', channel: 'search', visits: 2, sales: 1 },
        { time: '2024-04-01T00:00:00Z', channel: null, visits: null, sales: 1 },
        { time: '2024-04-02T00:00:00Z', channel: null, visits: 1, sales: 2 },
      ],
    );
  });

  test('AUTO is one grain for all sides, and what is asked twice or not grouped is refused.', async () => {
    const range = 'timeRange: { from: "2024-03-30", to: "2024-04-03" }';
    const automatic = `{ answer: funnelGroupBy(by: [{ dimension: time, grain: AUTO }], ${range}) { grain step totalCount } }`;
    expect(await read(automatic)).toEqual({ answer: { grain: 'MINUTE', step: 30, totalCount: 12 } });
    expect(await refusal('{ funnelGroupBy(by: [{ dimension: time, grain: AUTO }]) { grain } }')).toMatchObject([
      { code: 'BAD_USER_INPUT', argument: ['by'] },
    ]);
    expect(
      await refusal('{ funnelGroupBy(by: [{ dimension: channel }], orderBy: [{ dimension: visitor }]) { grain } }'),
    ).toMatchObject([{ code: 'BAD_USER_INPUT', argument: ['orderBy', 0, 'dimension'] }]);
    expect(await refusal('{ funnelGroupBy(by: [{ dimension: channel, fill: ZERO }]) { grain } }')).toMatchObject([
      { code: 'BAD_USER_INPUT', argument: ['by', 0, 'fill'] },
    ]);
    expect(await refusal('{ funnelAggregate(compare: PREVIOUS_YEAR) { suppressed } }')).toMatchObject([
      { code: 'BAD_USER_INPUT', argument: ['compare'] },
    ]);
  });

  test('A comparison finds groups that only the earlier period has on a side.', async () => {
    const range = 'timeRange: { from: "2024-04-01", to: "2024-04-03" }, compare: PREVIOUS_PERIOD';
    const data = await read(
      `{ answer: funnelGroupBy(by: [{ dimension: time, grain: DAY }], ${range}) { nodes { time visits sales partial previous { time visits sales partial previous { visits } } } totals { sales previous { sales } } } }`,
    );
    expect(data.answer).toEqual({
      nodes: [
        {
          time: '2024-04-01T00:00:00Z',
          visits: null,
          sales: 1,
          partial: false,
          previous: { time: '2024-03-30T00:00:00Z', visits: 2, sales: 1, partial: false, previous: null },
        },
        {
          time: '2024-04-02T00:00:00Z',
          visits: 3,
          sales: 3,
          // The sales reach into the day only.
          partial: true,
          previous: { time: '2024-03-31T00:00:00Z', visits: 2, sales: 1, partial: false, previous: null },
        },
      ],
      totals: { sales: 4, previous: { sales: 2 } },
    });
  });

  test('The meta names the contracts and how far all data reach; a range may end there.', async () => {
    const data = await read(
      '{ spendingAggregate(timeRange: { last: "2d", anchor: DATA }) { value { visits cost } meta { contractVersion dataAsOf quality served truncated approximate } } }',
    );
    expect(data.spendingAggregate).toEqual({
      // Costs are there for the whole of the second, so that it is the first and the second of April.
      value: { visits: 3, cost: '10.00' },
      meta: {
        contractVersion: 'web 1.0.0, ads 1.0.0',
        dataAsOf: '2024-04-02T00:00:00Z',
        quality: 'UNKNOWN',
        served: 'JOIN',
        truncated: false,
        approximate: false,
      },
    });
  });
});
