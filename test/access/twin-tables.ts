import type { Classifications } from '../../core/model/access/access.ts';
import type { Viewer } from '../../core/model/access/viewer.ts';

/**
 * Two domains of which most viewers see only a part: row filters, every kind of mask, denied columns, contracts of other
 * roles. Contracts, data and what each viewer sees are all made from these tables. What is seen is decided here a second
 * time, in plain words, so that the test does not believe the code that it tests.
 */
export type TwinValue = string | number | null | readonly (string | null)[] | TwinMembers;
export interface TwinMembers {
  readonly [member: string]: string | null;
}
export type TwinRow = Readonly<Record<string, TwinValue>>;

export interface TwinColumn {
  readonly sqlType: string;
  readonly logicalType: string;
  /** What stands in it; a key is counted instead. */
  readonly values: 'counted' | readonly TwinValue[];
  readonly hidden?: Hidden;
  /** Other keys of the property in the contract. */
  readonly property?: Readonly<Record<string, unknown>>;
}

/** How a cell is kept from those who do not see it in clear; `members` is an object of which each member has its own. */
export type Hidden =
  | 'denied'
  | 'redact'
  | 'hash'
  | 'email'
  | 'year'
  | 'null'
  | 'encryptedName'
  | { readonly members: Readonly<Record<string, 'clear' | 'denied' | 'redact'>> };

export interface TwinTable {
  readonly domain: 'sales' | 'support';
  readonly columns: Readonly<Record<string, TwinColumn>>;
  /** Computed fields, as the contract has them. */
  readonly computed?: readonly Readonly<Record<string, unknown>>[];
  /** Absent: whoever may use the mesh reads all rows. */
  readonly grants?: readonly TwinGrant[];
}

export interface TwinGrant {
  readonly role: string;
  readonly rowFilter?: object;
  /** The same in plain words. */
  readonly shows: (row: TwinRow, claims: Viewer['claims']) => boolean;
}

export const classifications: Classifications = {
  internal: { access: 'allow' },
  confidential: { access: 'mask', mask: 'redact', clear: ['care', 'auditor', 'officer'] },
  restricted: { access: 'deny', clear: ['auditor', 'officer'] },
};

/** Whether a role sees in clear what is hidden so. */
export function seesInClear(role: string | undefined, hidden: 'denied' | 'masked'): boolean {
  if (role === undefined) return false;
  const rule = classifications[hidden === 'denied' ? 'restricted' : 'confidential'];
  return rule !== undefined && 'clear' in rule && rule.clear.includes(role);
}

const everyRow = () => true;
const id: TwinColumn = {
  sqlType: 'INTEGER',
  logicalType: 'integer',
  values: 'counted',
  property: { primaryKey: true, required: true },
};
const text = (values: readonly TwinValue[], hidden?: Hidden): TwinColumn => ({
  sqlType: 'VARCHAR',
  logicalType: 'string',
  values,
  ...(hidden === undefined ? {} : { hidden }),
});
const integer = (values: readonly TwinValue[]): TwinColumn => ({ sqlType: 'INTEGER', logicalType: 'integer', values });
const money = (values: readonly TwinValue[], hidden?: Hidden): TwinColumn => ({
  sqlType: 'DECIMAL(9,2)',
  logicalType: 'number',
  values,
  ...(hidden === undefined ? {} : { hidden }),
});
const time = (values: readonly TwinValue[]): TwinColumn => ({
  sqlType: 'TIMESTAMP',
  logicalType: 'timestamp',
  values,
  property: { customProperties: [{ property: 'eventTime', value: true }] },
});
const reference = (to: string, name: string, inverseName: string, count: number): TwinColumn => ({
  ...integer([null, ...Array.from({ length: count }, (_, index) => index + 1)]),
  property: {
    relationships: [
      {
        type: 'foreignKey',
        to,
        customProperties: [
          { property: 'name', value: name },
          { property: 'inverseName', value: inverseName },
        ],
      },
    ],
  },
});
const moments = [
  '2025-01-03 10:00:00',
  '2025-02-28 23:59:59',
  '2025-03-01 00:00:00',
  '2025-03-30 01:30:00',
  '2025-05-31 22:30:00',
  '2025-06-01 08:00:00',
  '2025-06-14 12:00:00',
  '2025-06-15 11:59:59.5',
];
const countries = [null, 'NL', 'DE', 'FR', 'XX'];

const customerCount = 24;
export const twinTables: Readonly<Record<string, TwinTable>> = {
  customers: {
    domain: 'sales',
    columns: {
      customerId: id,
      reference: { ...text([]), values: 'counted', property: { unique: true } },
      country: text(countries),
      tier: text(['GOLD', 'SILVER', null]),
      score: integer([null, 1, 2, 3, 50, 99]),
      name: text([null, 'Ada', 'Ben', 'Cleo', 'Zoë', ''], 'redact'),
      email: text(
        [null, 'ada@example.com', 'ann@example.com', 'abe@example.com', 'x@y.z', 'a@@b', '@example.com', 'none'],
        'email',
      ),
      code: text([null, 'A-1', 'A-2', 'B-1'], 'hash'),
      born: {
        sqlType: 'DATE',
        logicalType: 'date',
        values: [null, '1990-01-01', '1990-12-31', '1990-06-15', '2000-02-29', '2000-03-01'],
        hidden: 'year',
      },
      iban: text([null, 'NL01', 'DE02', 'FR03'], 'denied'),
      card: { ...text([null, '4111', '4222'], 'encryptedName'), property: { encryptedName: 'cardToken' } },
      cardToken: text([null, 'tok-1', 'tok-2']),
      salary: money([null, '10.00', '20.50', '99.99', '-1.00'], 'null'),
      labels: {
        sqlType: 'VARCHAR[]',
        logicalType: 'array',
        values: [null, [], ['a'], ['a', 'b', null]],
        hidden: 'null',
        property: { items: { name: 'label', logicalType: 'string' } },
      },
      address: {
        sqlType: 'STRUCT(street VARCHAR, postcode VARCHAR, city VARCHAR)',
        logicalType: 'object',
        values: [
          null,
          { street: 'Main 1', postcode: '1000', city: 'Delft' },
          { street: 'Rue 2', postcode: '2000', city: 'Delft' },
          { street: null, postcode: null, city: 'Ulm' },
          { street: 'Weg 3', postcode: '', city: null },
        ],
        hidden: { members: { street: 'denied', postcode: 'redact', city: 'clear' } },
      },
      joinedAt: time(moments),
      managerId: reference('customers.customerId', 'manager', 'reports', customerCount),
    },
    computed: [
      {
        name: 'scoreBand',
        logicalType: 'string',
        semanticType: 'dimension',
        transformLogic: "CASE WHEN score >= 50 THEN 'high' WHEN score IS NOT NULL THEN 'low' END",
      },
      { name: 'loudName', logicalType: 'string', semanticType: 'dimension', transformLogic: 'UPPER(name)' },
      {
        name: 'averageSalary',
        logicalType: 'number',
        physicalType: 'DOUBLE',
        semanticType: 'measure',
        transformLogic: 'AVG(salary)',
      },
    ],
    grants: [
      { role: 'analyst', shows: everyRow },
      {
        role: 'regional',
        rowFilter: { country: { in: { claim: 'countries' } } },
        shows: ({ country }, claims) => Array.isArray(claims.countries) && claims.countries.includes(country),
      },
      {
        role: 'care',
        rowFilter: { tier: { eq: { claim: 'tier' } }, not: { country: { eq: 'XX' } } },
        shows: ({ tier, country }, claims) => tier !== null && tier === claims.tier && country !== 'XX',
      },
      { role: 'auditor', rowFilter: { country: { eq: 'FR' } }, shows: ({ country }) => country === 'FR' },
      { role: 'officer', shows: everyRow },
    ],
  },
  orders: {
    domain: 'sales',
    columns: {
      orderId: id,
      customerId: reference('customers.customerId', 'customer', 'orders', customerCount + 3),
      region: text(countries),
      status: text([null, 'OPEN', 'PAID', 'HIDDEN']),
      amount: money([null, '0.00', '5.00', '10.00', '12.34', '1000.00']),
      weight: integer([null, -1, 0, 1, 2, 7]),
      cost: money([null, '1.00', '2.00', '3.00'], 'denied'),
      remark: text([null, 'late', 'vip', ''], 'redact'),
      placedAt: time(moments),
    },
    computed: [
      measure('revenue', 'SUM(amount)'),
      measure('margin', 'SUM(amount - cost)'),
      measure('share', 'SUM(amount) / NULLIF(COUNT(*), 0)'),
    ],
    grants: [
      {
        role: 'analyst',
        rowFilter: { status: { ne: 'HIDDEN' } },
        shows: ({ status }) => status !== 'HIDDEN',
      },
      {
        role: 'regional',
        rowFilter: { region: { in: { claim: 'countries' } } },
        shows: ({ region }, claims) => Array.isArray(claims.countries) && claims.countries.includes(region),
      },
      {
        role: 'auditor',
        rowFilter: { or: [{ amount: { gte: 10 } }, { status: { isNull: true } }] },
        shows: ({ amount, status }) => (amount !== null && Number(amount) >= 10) || status === null,
      },
      { role: 'officer', shows: everyRow },
    ],
  },
  badges: {
    domain: 'sales',
    columns: {
      badgeRow: { sqlType: 'INTEGER', logicalType: 'integer', values: 'counted' },
      badgeNo: { ...text(['b1', 'b2', 'b3', 'b4', 'b5'], 'redact'), property: { primaryKey: true } },
      site: text(['north', 'south', null]),
      holderId: reference('customers.customerId', 'holder', 'badges', customerCount),
    },
  },
  swipes: {
    domain: 'sales',
    columns: {
      swipeRow: { sqlType: 'INTEGER', logicalType: 'integer', values: 'counted' },
      gate: { ...text(['g1', 'g2', 'g3']), property: { primaryKey: true, primaryKeyPosition: 1 } },
      tick: { ...text(['t1', 't2', 't3'], 'denied'), property: { primaryKey: true, primaryKeyPosition: 2 } },
      swipedBy: {
        ...text(['b1', 'b2', 'b9'], 'redact'),
        property: { relationships: [{ type: 'foreignKey', to: 'badges.badgeNo' }] },
      },
    },
  },
  ledgers: {
    domain: 'sales',
    columns: {
      ledgerId: id,
      orderId: reference('orders.orderId', 'order', 'ledgers', 45),
      entry: money([null, '1.00', '-2.00', '7.77']),
    },
    grants: [{ role: 'officer', shows: everyRow }],
  },
  tickets: {
    domain: 'support',
    columns: {
      ticketId: id,
      customerId: reference('customers.customerId', 'customer', 'tickets', customerCount + 3),
      orderId: reference('orders.orderId', 'order', 'tickets', 45),
      priority: integer([null, 1, 2, 3]),
      channel: text([null, 'mail', 'phone', 'chat']),
      body: text([null, 'help', 'angry', ''], 'redact'),
      fraud: text([null, 'yes', 'no'], 'denied'),
      openedAt: time(moments),
    },
  },
  surveys: {
    domain: 'support',
    columns: {
      surveyId: id,
      ticketId: reference('tickets.ticketId', 'ticket', 'surveys', 45),
      mood: integer([null, 1, 2, 3, 4, 5]),
      comment: text([null, 'good', 'bad'], 'redact'),
    },
    grants: [
      { role: 'analyst', shows: everyRow },
      { role: 'care', rowFilter: { mood: { gte: 3 } }, shows: ({ mood }) => typeof mood === 'number' && mood >= 3 },
      { role: 'officer', shows: everyRow },
    ],
  },
};

/** How many rows each has, before hidden ones come and go. */
export const rowCounts: Readonly<Record<string, number>> = {
  customers: customerCount,
  orders: 45,
  badges: 12,
  swipes: 12,
  ledgers: 20,
  tickets: 45,
  surveys: 30,
};

function measure(name: string, transformLogic: string): Readonly<Record<string, unknown>> {
  return { name, logicalType: 'number', physicalType: 'DECIMAL(18,2)', semanticType: 'measure', transformLogic };
}
