import { eventTime, measure, type TestDomain } from './shop-mesh.ts';

/** Visits with an enum, sales in a zone, costs by day: each lacks days and channels that others have. */
export const domains: readonly TestDomain[] = [
  {
    name: 'web',
    objects: [
      {
        name: 'visits',
        properties: [
          { name: 'visit_id', logicalType: 'integer', physicalType: 'BIGINT', primaryKey: true, primaryKeyPosition: 1 },
          { name: 'seen_at', logicalType: 'timestamp', physicalType: 'TIMESTAMP', ...eventTime },
          {
            name: 'channel',
            logicalType: 'string',
            physicalType: 'VARCHAR',
            quality: [
              {
                type: 'library',
                metric: 'invalidValues',
                mustBe: 0,
                arguments: { validValues: ['mail', 'search', 'tv'] },
              },
            ],
          },
          { name: 'visitor', logicalType: 'integer', physicalType: 'INTEGER' },
        ],
        sql: `SELECT * FROM (VALUES
          (1, TIMESTAMP '2024-03-30 22:30:00', 'mail', 1), (2, TIMESTAMP '2024-03-30 23:30:00', 'mail', 2),
          (3, TIMESTAMP '2024-03-31 21:59:59', 'search', 1), (4, TIMESTAMP '2024-03-31 22:00:00', 'search', 3),
          (5, TIMESTAMP '2024-04-02 10:00:00', NULL, 4), (6, TIMESTAMP '2024-04-02 11:00:00', 'tv', 4),
          (7, TIMESTAMP '2024-04-02 11:00:00', 'mail', NULL), (8, TIMESTAMP '2024-04-03 09:00:00', 'mail', 9)
        ) AS visits(visit_id, seen_at, channel, visitor)`,
      },
    ],
  },
  {
    name: 'shop',
    objects: [
      {
        name: 'partners',
        properties: [
          {
            name: 'partner_id',
            logicalType: 'integer',
            physicalType: 'BIGINT',
            primaryKey: true,
            primaryKeyPosition: 1,
          },
          { name: 'channel', logicalType: 'string', physicalType: 'VARCHAR' },
          { name: 'visitor', logicalType: 'integer', physicalType: 'BIGINT' },
        ],
        sql: `SELECT * FROM (VALUES (1, 'mail', 1), (2, 'search', 3000000000), (3, NULL, 4)) AS partners(partner_id, channel, visitor)`,
      },
      {
        name: 'sales',
        properties: [
          { name: 'sale_id', logicalType: 'integer', physicalType: 'BIGINT', primaryKey: true, primaryKeyPosition: 1 },
          { name: 'sold_at', logicalType: 'timestamp', physicalType: 'TIMESTAMP', ...eventTime },
          {
            name: 'partner_id',
            logicalType: 'integer',
            physicalType: 'BIGINT',
            relationships: [
              {
                to: 'partners.partner_id',
                customProperties: [{ property: 'name', value: 'partner' }],
              },
            ],
          },
          { name: 'price', logicalType: 'number', physicalType: 'DECIMAL(30,10)' },
          measure('revenue', 'DECIMAL(38,10)', 'SUM(price)'),
          measure('dearest', 'DECIMAL(30,10)', 'MAX(price)'),
        ],
        sql: `SELECT sale_id, sold_at, partner_id, CAST(price AS DECIMAL(30,10)) AS price FROM (VALUES
          (1, TIMESTAMP '2024-03-30 23:10:00', 1, '12345678901234567.0000000001'),
          (2, TIMESTAMP '2024-03-31 12:00:00', 2, '12345678901234567.0000000002'),
          (3, TIMESTAMP '2024-04-01 12:00:00', NULL, '1.5'), (4, TIMESTAMP '2024-04-02 12:00:00', 3, '2.5'),
          (5, TIMESTAMP '2024-04-02 13:00:00', 99, '4'), (6, TIMESTAMP '2024-04-02 14:00:00', 1, NULL)
        ) AS sales(sale_id, sold_at, partner_id, price)`,
      },
    ],
  },
  {
    name: 'ads',
    objects: [
      {
        name: 'costs',
        properties: [
          { name: 'cost_id', logicalType: 'integer', physicalType: 'BIGINT', primaryKey: true, primaryKeyPosition: 1 },
          { name: 'day', logicalType: 'date', physicalType: 'DATE', ...eventTime },
          { name: 'channel', logicalType: 'string', physicalType: 'VARCHAR' },
          { name: 'amount', logicalType: 'number', physicalType: 'DECIMAL(9,2)' },
          measure('cost', 'DECIMAL(18,2)', 'SUM(amount)'),
        ],
        sql: `SELECT * FROM (VALUES
          (1, DATE '2024-03-30', 'mail', 1.25::DECIMAL(9,2)), (2, DATE '2024-03-31', 'mail', 0.75),
          (3, DATE '2024-03-31', 'radio', 3), (4, DATE '2024-04-02', NULL, 0), (5, DATE '2024-04-02', 'mail', 10)
        ) AS costs(cost_id, day, channel, amount)`,
      },
    ],
  },
];

export const scorecards = {
  /** Instants only. */
  funnel: {
    dimensions: {
      time: { visits: 'seenAt', sales: 'soldAt' },
      channel: { visits: 'channel', sales: 'partner_channel' },
      visitor: { visits: 'visitor', sales: 'partner_visitor' },
    },
    measures: { visits: 'visits.count', sales: 'sales.count', revenue: 'sales.revenue', dearest: 'sales.dearest' },
    ratios: { conversion: 'sales / visits', revenuePerVisit: 'revenue / visits' },
  },
  /** A date beside an instant. */
  spending: {
    dimensions: { date: { visits: 'seenAt', costs: 'day' }, channel: { visits: 'channel', costs: 'channel' } },
    measures: { visits: 'visits.count', cost: 'costs.cost' },
    ratios: { costPerVisit: 'cost / visits', visitsPerCost: 'visits / cost' },
  },
};
