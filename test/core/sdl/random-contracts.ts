import fc from 'fast-check';

/**
 * Random sets of valid contracts: one to four domains whose objects have no key, a single or a composite one, hold
 * everything that ODCS has types for, compute dimensions and measures, are described by nasty texts, and refer to each
 * other and to themselves.
 */
export const randomContracts: fc.Arbitrary<readonly ContractText[]> = fc
  .record({
    domains: fc.array(
      fc.array(fc.array(randomObject(), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    // More than there are objects, so that none is without a name.
    objectNames: fc.shuffledSubarray(objectNames(), { minLength: 16, maxLength: 16 }),
    links: fc.array(
      fc.record({
        from: fc.nat(15),
        to: fc.nat(15),
        by: fc.constantFrom<'primary' | 'unique'>('primary', 'unique'),
        named: fc.boolean(),
        level: fc.constantFrom<'property' | 'object'>('property', 'object'),
      }),
      { maxLength: 8 },
    ),
  })
  .map(writeContracts);

/** A contract file as text; JSON is YAML. */
export interface ContractText {
  readonly domain: string;
  readonly file: string;
  readonly text: string;
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type JsonRecord = { [key: string]: Json };

interface RandomObject {
  readonly key: 'none' | 'single' | 'composite';
  readonly keyTypes: readonly JsonRecord[];
  readonly unique: boolean;
  readonly properties: readonly JsonRecord[];
  readonly computed: readonly JsonRecord[];
  readonly details: JsonRecord;
}

interface PlacedObject extends RandomObject {
  readonly name: string;
  readonly domain: string;
  readonly file: string;
  readonly properties: JsonRecord[];
  readonly relationships: JsonRecord[];
}

interface Link {
  readonly from: number;
  readonly to: number;
  readonly by: 'primary' | 'unique';
  readonly named: boolean;
  readonly level: 'property' | 'object';
}

/** Legal names that come close to what Concord generates, and that need converting. */
function objectNames(): string[] {
  return [
    ...['orders', 'order_items', 'customer_groups', 'session_connections', 'status', 'series', 'HTTPLogs', 'people'],
    ...[
      'data',
      'addresses',
      'ORDERS_ARCHIVE',
      'a',
      'Nodes',
      'time_ranges_2',
      'page_info_pages',
      'order_filters',
      'news',
    ],
    ...['edges', 'Entity', 'analyses', 'x1', 'order_fields'],
  ];
}

/** Names of fields that are words of GraphQL, of paging and of filters, but reserved nowhere. */
function propertyNames(): string[] {
  return [
    ...['type', 'input', 'query', 'on', 'fragment', 'true', 'null', 'node', 'nodes', 'edge', 'cursor', 'filter'],
    ...['first', 'order_by', 'some', 'every', 'none', 'key', 'value', 'eq', 'is_empty', 'pageInfo', 'ORDER_NO', 'a'],
    ...['field', 'relation', 'direction', 'totalCount', 'timeRange', 'Name'],
  ];
}

/** NUL, and what YAML does not allow as it is; contracts with them are refused. */
const notInContracts = /\p{Noncharacter_Code_Point}|[\0\u{7f}]/gu;

function nastyText(): fc.Arbitrary<string> {
  const snippets = [
    '"""',
    '\\"""',
    '"',
    '\\',
    '\n',
    '\r\n',
    '\t',
    '  ',
    '#',

    '🛒',
    'é',
    '\u202e',
    '\u0007',
    'word',
  ];
  return fc
    .array(fc.oneof(fc.constantFrom(...snippets), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 8 })
    .map((parts) => parts.join('').toWellFormed().replaceAll(notInContracts, ''));
}

function randomDetails(): fc.Arbitrary<JsonRecord> {
  return fc.record(
    {
      description: nastyText(),
      tags: fc.uniqueArray(fc.constantFrom('pii', 'team/web', 'not legal!', '9', ''), { maxLength: 3 }),
      deprecated: fc.boolean(),
      businessName: fc.constantFrom('Name', 'A "name"'),
    },
    { requiredKeys: [] },
  );
}

function randomScalar(): fc.Arbitrary<JsonRecord> {
  return fc.constantFrom<JsonRecord>(
    { logicalType: 'string' },
    { logicalType: 'string', physicalType: 'BLOB' },
    { logicalType: 'string', logicalTypeOptions: { format: 'uuid' } },
    { logicalType: 'integer', physicalType: 'INTEGER' },
    { logicalType: 'integer', physicalType: 'BIGINT' },
    { logicalType: 'integer', logicalTypeOptions: { format: 'i8' } },
    { logicalType: 'number', physicalType: 'DECIMAL(12,2)' },
    { logicalType: 'number', physicalType: 'DOUBLE' },
    { logicalType: 'boolean' },
    { logicalType: 'date' },
    { logicalType: 'time' },
    { logicalType: 'timestamp', physicalType: 'TIMESTAMP' },
    { logicalType: 'string', enum: ['NEW', 'OLD', 'type', '_x'].map((value) => ({ value })) },
    { logicalType: 'string', enum: ['true', 'not legal', '1st'].map((value) => ({ value })) },
    { logicalType: 'integer', enum: [1, 2].map((value) => ({ value })) },
  );
}

function randomProperty(): fc.Arbitrary<JsonRecord> {
  return fc.letrec<{ property: JsonRecord }>((tie) => ({
    property: fc
      .tuple(
        fc.oneof(
          { depthSize: 'small', withCrossShrink: true },
          { weight: 6, arbitrary: randomScalar() },
          {
            weight: 1,
            arbitrary: namedProperties(tie('property'), { minLength: 1, maxLength: 3 }).map((properties) => ({
              logicalType: 'object',
              properties: [...properties],
            })),
          },
          { weight: 1, arbitrary: tie('property').map((items) => ({ logicalType: 'array', items })) },
          {
            weight: 1,
            arbitrary: fc
              .tuple(randomScalar(), tie('property'))
              .map(([key, value]) => ({ logicalType: 'map', map: { key, value } })),
          },
          { weight: 1, arbitrary: fc.constant({ logicalType: 'vector' }) },
        ),
        randomDetails(),
      )
      .map(([type, details]) => ({ ...details, ...type })),
  })).property;
}

function namedProperties(
  one: fc.Arbitrary<JsonRecord>,
  size: { readonly minLength: number; readonly maxLength: number },
): fc.Arbitrary<readonly JsonRecord[]> {
  return fc
    .shuffledSubarray(propertyNames(), size)
    .chain((names) => fc.tuple(...names.map((name) => one.map((rest) => ({ name, ...rest })))));
}

/** Measures and computed dimensions, with the columns that they read; or nothing of that. */
function randomComputed(): fc.Arbitrary<readonly JsonRecord[]> {
  const columns: JsonRecord[] = [
    { name: 'amount', logicalType: 'number', physicalType: 'DECIMAL(12,2)' },
    { name: 'happened_at', logicalType: 'timestamp' },
  ];
  const measures = [
    ...['COUNT(*)', 'COUNT(DISTINCT amount)', 'SUM(amount)', 'AVG(amount)', 'SUM(amount) / COUNT(*)'],
    ...['MAX(happened_at)', "MIN(CASE WHEN amount > 1 THEN 'much' ELSE 'little' END)"],
  ].map((transformLogic): JsonRecord => ({ semanticType: 'measure', transformLogic }));
  const dimensions = ["DATE_TRUNC('month', happened_at)", 'amount > 10', 'ROUND(amount)', "'the same'"].map(
    (transformLogic): JsonRecord => ({ semanticType: 'dimension', transformLogic }),
  );
  const one = fc
    .tuple(fc.constantFrom(...measures, ...dimensions), randomDetails())
    .map(([logic, details]) => ({ ...details, ...logic }));
  const names = ['false', 'revenue', 'by', 'having', 'last_seen', 'sum', 'dimension', 'metric', 'grain'];
  return fc
    .shuffledSubarray(names, { maxLength: 4 })
    .chain((chosen) => fc.tuple(...chosen.map((name) => one.map((rest): JsonRecord => ({ name, ...rest })))))
    .map((computed) => (computed.length === 0 ? [] : [...columns, ...computed]));
}

function randomObject(): fc.Arbitrary<RandomObject> {
  return fc.record({
    key: fc.constantFrom('none', 'single', 'composite'),
    keyTypes: fc.tuple(randomScalar(), randomScalar(), randomScalar()),
    unique: fc.boolean(),
    properties: namedProperties(randomProperty(), { minLength: 1, maxLength: 6 }),
    computed: randomComputed(),
    details: randomDetails(),
  });
}

function writeContracts(random: {
  readonly domains: readonly (readonly (readonly RandomObject[])[])[];
  readonly objectNames: readonly string[];
  readonly links: readonly Link[];
}): readonly ContractText[] {
  const names = random.objectNames.values();
  const placed = random.domains.flatMap((files, domain) =>
    files.flatMap((objects, file) =>
      objects.map((object) =>
        place(object, {
          name: names.next().value ?? 'unnamed',
          domain: `domain-${domain}`,
          file: `file${file}.odcs.yaml`,
        }),
      ),
    ),
  );
  for (const [index, link] of random.links.entries()) connect(placed, { link, name: `link${index}` });
  const files = Map.groupBy(placed, ({ domain, file }) => `${domain}/${file}`);
  return [...files].map(([path, objects]) => writeContract(path, objects));
}

function place(
  object: RandomObject,
  at: { readonly name: string; readonly domain: string; readonly file: string },
): PlacedObject {
  const keySizes = { none: 0, single: 1, composite: 3 };
  const key = object.keyTypes
    .slice(0, keySizes[object.key])
    .map((type, index) => ({ name: `key_${index}`, ...type, primaryKey: true, primaryKeyPosition: index + 1 }));
  const unique = object.unique ? [{ name: 'code', logicalType: 'string', unique: true }] : [];
  return {
    ...object,
    ...at,
    properties: [...key, ...unique, ...object.properties, ...object.computed],
    relationships: [],
  };
}

/** Adds foreign key columns of the right types to the source, and the relationship to its properties or to itself. */
function connect(
  objects: readonly PlacedObject[],
  { link, name }: { readonly link: Link; readonly name: string },
): void {
  const source = objects[link.from % objects.length];
  const target = objects[link.to % objects.length];
  if (source === undefined || target === undefined) return;
  const key = target.properties.filter((candidate) =>
    link.by === 'primary' ? candidate.primaryKey === true : candidate.unique === true,
  );
  if (key.length === 0) return;
  const columns = key.map((member, index) => {
    const { primaryKey: _, primaryKeyPosition: __, unique: ___, ...type } = member;
    return { ...type, name: key.length === 1 ? `${name}_id` : `${name}_part${index}` };
  });
  const reference = (own: boolean, member: JsonRecord) =>
    own ? `${source.name}.${member.name}` : refer(source, { target, member: String(member.name) });
  const relationship: JsonRecord = {
    type: 'foreignKey',
    ...(link.named || key.length > 1 ? { customProperties: [{ property: 'name', value: name }] } : {}),
  };
  const [first] = columns;
  const [member] = key;
  if (link.level === 'property' && columns.length === 1 && first !== undefined && member !== undefined) {
    source.properties.push({ ...first, relationships: [{ ...relationship, to: reference(false, member) }] });
    return;
  }
  source.properties.push(...columns);
  source.relationships.push({
    ...relationship,
    from: columns.map((column) => reference(true, column)),
    to: key.map((one) => reference(false, one)),
  });
}

function refer(
  source: PlacedObject,
  { target, member }: { readonly target: PlacedObject; readonly member: string },
): string {
  if (source.domain === target.domain && source.file === target.file) return `${target.name}.${member}`;
  return `../${target.domain}/${target.file}#/schema/${target.name}/properties/${member}`;
}

function writeContract(path: string, objects: readonly PlacedObject[]): ContractText {
  const [domain = '', file = ''] = path.split('/');
  const document: Json = {
    apiVersion: 'v3.2.0',
    kind: 'DataContract',
    id: path,
    version: '1.0.0',
    status: 'active',
    support: [{ channel: `#${domain}`, url: 'https://chat.example.com' }],
    schema: objects.map(({ name, properties, relationships, details }) => ({
      ...details,
      name,
      properties,
      ...(relationships.length > 0 ? { relationships } : {}),
    })),
  };
  return { domain, file, text: JSON.stringify(document, null, 2) };
}
