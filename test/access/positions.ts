import {
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { Oracle, Path } from './oracle.ts';

/** One place where an operation touches a column (or only an object), with what it must be allowed to do there. */
export interface Position {
  /** As `filter nested`; the same for all columns of the kind. */
  readonly kind: string;
  readonly object: string;
  /** The field of Query and all below it, to be given an alias. */
  readonly field: string;
  /** Objects that it reads. */
  readonly reads: readonly string[];
  /** Columns that it computes with. */
  readonly uses: readonly Column[];
  /** The column that it selects, and where its values are in the answer. */
  readonly selects?: Selected;
}

export interface Column {
  readonly object: string;
  readonly path: Path;
}

export interface Selected extends Column {
  /** `rows`: a list of the object itself; otherwise the relation through which each row of `object` is reached. */
  readonly through: 'rows' | 'entities' | { readonly relation: string; readonly many: 'one' | 'many' };
}

/** A value of each kind of condition that is valid, and says nothing. */
const operands: Readonly<Record<string, string>> = {
  StringFilter: '{ startsWith: "x" }',
  IDFilter: '{ eq: "1" }',
  IntFilter: '{ gt: 1 }',
  LongFilter: '{ gt: 1 }',
  FloatFilter: '{ gt: 1 }',
  DecimalFilter: '{ gt: "1" }',
  DateFilter: '{ gt: "1900-01-01" }',
  DateTimeFilter: '{ gt: "1900-01-01T00:00:00Z" }',
  StringListFilter: '{ has: "x" }',
};

/** Every position of every column of an object, from the executable schema of its domain. */
export function listPositions(schema: GraphQLSchema, object: string, oracle: Oracle): readonly Position[] {
  const helper = object.slice(0, 1).toUpperCase() + object.slice(1);
  const relations = oracle.relations(object);
  const row = getNamedType(objectType(schema, `${helper}Connection`).getFields().nodes?.type);
  if (!isObjectType(row)) throw new Error(`${object} has no rows.`);
  const key = `${row.name.toLowerCase()}Id`;
  const list = (
    position: Omit<Position, 'object' | 'field' | 'reads'> & Partial<Position>,
    given: string,
  ): Position => ({
    object,
    reads: [object],
    ...position,
    field: `${object}${given === '' ? '' : `(${given})`} { nodes { ${key} } totalCount }`,
  });
  const groups = (kind: string, uses: readonly Column[], by: string, more = '', reads = [object]): Position => ({
    kind,
    object,
    reads,
    uses,
    field: `${object}GroupBy(by: [${by}]${more}) { nodes { count } totals { count } totalCount }`,
  });
  const own = (name: string): Column => ({ object, path: [name] });
  const byRelation = (name: string): Column => {
    const [relation = '', field = ''] = name.split('_');
    const target = relations.get(relation);
    return target === undefined ? own(relation) : { object: target, path: [field] };
  };
  const readsOf = ({ object: read }: Column) => [...new Set([object, read])];

  const selected = leavesOf(row, oracle, object).flatMap((path): readonly Position[] => {
    const text = print(path);
    const selects = (through: Selected['through']): Selected => ({ object, path, through });
    const at = (kind: string, field: string, through: Selected['through']): Position => ({
      kind,
      object,
      reads: [object],
      uses: [],
      field,
      selects: selects(through),
    });
    const isEntity = joinedTypes(schema).has(row.name);
    const hasCursors =
      schema
        .getQueryType()
        ?.getFields()
        [object]?.args.some(({ name }) => name === 'last') === true;
    const all = [
      at('select', `${object} { nodes { key: ${key} ${text} } meta { dataAsOf } }`, 'rows'),
      at('select in an edge', `${object}(last: 50) { edges { cursor node { key: ${key} ${text} } } }`, 'rows'),
      at('select of an entity', entities(row.name, oracle, object, key, text), 'entities'),
    ];
    return all.filter(({ kind }) => {
      if (kind === 'select of an entity') return isEntity;
      return kind === 'select' || hasCursors;
    });
  });

  const related = [...relations].flatMap(([relation, target]): readonly Position[] => {
    const field = row.getFields()[relation];
    if (field === undefined) return [];
    const type = getNamedType(field.type);
    if (!isObjectType(type)) return [];
    const many = 'nodes' in type.getFields();
    const inner = many ? getNamedType(type.getFields().nodes?.type) : type;
    if (!isObjectType(inner)) return [];
    const innerKey = `${inner.name.toLowerCase()}Id`;
    // Of a row of another domain, a subgraph knows the key alone.
    return leavesOf(inner, oracle, target)
      .filter((path) => schemaKnows(schema, target) || path[0] === innerKey)
      .map((path) => {
        const rows = `key: ${innerKey} ${print(path)}`;
        return {
          kind: many ? 'select to-many' : 'select to-one',
          object,
          reads: schemaKnows(schema, target) ? [object, target] : [object],
          uses: [],
          field: `${object} { nodes { key: ${key} ${relation} { ${many ? `nodes { ${rows} }` : rows} } } }`,
          selects: { object: target, path, through: { relation, many: many ? 'many' : 'one' } },
        };
      });
  });

  const filters = filterLeaves(schema, inputType(schema, `${helper}Filter`), object, oracle, 2).flatMap(
    ({ wrap, leaf, reads, column }): readonly Position[] => {
      const uses = column === undefined ? [] : [column];
      const at = (kind: string, condition: string) => list({ kind, uses, reads }, `filter: ${condition}`);
      return [
        at('filter', wrap(leaf)),
        at('filter nested in not and or', `{ or: [{ not: ${wrap(leaf)} }, { and: [${wrap(leaf)}] }] }`),
        at('filter isNull', wrap(column === undefined ? '{ eq: 0 }' : '{ isNull: true }')),
        ...(reads.length > 1
          ? []
          : [
              {
                ...at('filter of an aggregate', wrap(leaf)),
                field: `${object}Aggregate(filter: ${wrap(leaf)}) { value { count } }`,
              },
              groups('filter of groups', uses, `{ dimension: ${key} }`, `, filter: ${wrap(leaf)}`, [...reads]),
            ]),
      ];
    },
  );

  const fields = valuesOf(schema, `${helper}Field`).flatMap((name): readonly Position[] => {
    const uses = [own(name)];
    const aggregate = `{ field: ${name}, function: COUNT_DISTINCT`;
    const by = `{ dimension: ${key} }`;
    return [
      list({ kind: 'order', uses }, `orderBy: [{ field: ${name} }]`),
      groups('having aggregate', uses, by, `, having: { aggregate: ${aggregate}, value: { gte: 0 } } }`),
      groups('order by aggregate', uses, by, `, orderBy: [{ aggregate: ${aggregate} } }]`),
      groups(
        'top by aggregate',
        uses,
        by,
        `, topPer: { dimension: ${key}, first: 1, orderBy: [{ aggregate: ${aggregate} } }] }`,
      ),
      groups(
        'series by aggregate',
        uses,
        by,
        `, series: { dimension: ${key}, first: 1, orderBy: [{ aggregate: ${aggregate} } }] }`,
      ),
    ];
  });

  const orderByRelation = valuesOf(schema, `${helper}RelationField`).map((name) => {
    const column = byRelation(name);
    return list(
      { kind: 'order by relation', uses: [column], reads: readsOf(column) },
      `orderBy: [{ relation: ${name} }]`,
    );
  });

  const dimensions = valuesOf(schema, `${helper}Dimension`).flatMap((name): readonly Position[] => {
    const column = byRelation(name);
    const isPart = /_(hourOfDay|dayOfWeek|monthOfYear)$/.test(name);
    const isTime = column.object === object && /(At|born)$/.test(name);
    const by = `{ dimension: ${name}${isTime ? ', grain: MONTH' : ''} }`;
    const kind = isPart
      ? 'time part'
      : isTime
        ? 'time bucket'
        : column.object === object
          ? 'group'
          : 'group by relation';
    return [
      groups(kind, [column], by, '', readsOf(column)),
      groups(`${kind}, ordered`, [column], by, `, orderBy: [{ dimension: ${name} }]`, readsOf(column)),
      {
        ...groups(`${kind}, selected`, [column], by, '', readsOf(column)),
        field: `${object}GroupBy(by: [${by}]) { nodes { ${name} } }`,
      },
    ];
  });

  const metrics = valuesOf(schema, `${helper}Metric`)
    .filter((name) => name !== 'count')
    .flatMap((name): readonly Position[] => {
      const uses = [own(name)];
      const by = `{ dimension: ${key} }`;
      return [
        { kind: 'metric', object, reads: [object], uses, field: `${object}Aggregate { value { ${name} } }` },
        { ...groups('metric of groups', uses, by), field: `${object}GroupBy(by: [${by}]) { nodes { ${name} } }` },
        { ...groups('metric of totals', uses, by), field: `${object}GroupBy(by: [${by}]) { totals { ${name} } }` },
        groups('having metric', uses, by, `, having: { or: [{ not: { ${name}: { gt: 1 } } }] }`),
        groups('order by metric', uses, by, `, orderBy: [{ metric: ${name} }]`),
        groups('top by metric', uses, by, `, topPer: { dimension: ${key}, first: 1, orderBy: [{ metric: ${name} }] }`),
      ];
    });

  const functions = Object.values(objectType(schema, `${helper}Aggregate`).getFields()).flatMap((field) => {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).map((one): Position => {
      const call = one.args.length === 0 ? one.name : `${one.name}(q: 0.5)`;
      return {
        kind: `function ${one.name}`,
        object,
        reads: [object],
        uses: [own(field.name)],
        field: `${object}Aggregate { value { ${field.name} { ${call} } } }`,
      };
    });
  });

  const query = schema.getQueryType()?.getFields() ?? {};
  const timed = query[object]?.args.some(({ name }) => name === 'timeRange') === true;
  const eventTime = Object.keys(row.getFields()).find((name) => name.endsWith('At'));
  const ranges =
    timed && eventTime !== undefined
      ? [list({ kind: 'time range', uses: [own(eventTime)] }, 'timeRange: { last: "100y" }')]
      : [];

  const unique = Object.keys(query).flatMap((name): readonly Position[] => {
    const by = name.startsWith(`${row.name.toLowerCase()}By`) ? (query[name]?.args[0]?.name ?? '') : undefined;
    return by === undefined
      ? []
      : [{ kind: 'unique key', object, reads: [object], uses: [own(by)], field: `${name}(${by}: "x") { ${key} }` }];
  });
  const byKey = Object.values(query).flatMap(({ name, args }): readonly Position[] => {
    if (name !== row.name.toLowerCase() && name !== `${row.name.toLowerCase()}ByKey`) return [];
    const given = args.map(
      (argument) => `${argument.name}: ${getNamedType(argument.type).name === 'Int' ? '1' : '"x"'}`,
    );
    const field = `${name}(${given.join(', ')}) { ${key} }`;
    return [{ kind: 'unique key', object, reads: [object], uses: args.map((argument) => own(argument.name)), field }];
  });

  const counts: readonly Position[] = [
    { kind: 'count', object, reads: [object], uses: [], field: `${object}Aggregate { value { count } }` },
    list({ kind: 'rows', uses: [] }, ''),
  ];
  return [
    ...counts,
    ...selected,
    ...related,
    ...filters,
    ...fields,
    ...orderByRelation,
    ...dimensions,
    ...metrics,
    ...functions,
    ...ranges,
    ...unique,
    ...byKey,
  ];
}

/** Types that other domains may refer to. */
function joinedTypes(schema: GraphQLSchema): ReadonlySet<string> {
  const union = schema.getType('_Entity');
  return new Set(isUnionType(union) ? union.getTypes().map(({ name }) => name) : []);
}

function entities(type: string, oracle: Oracle, object: string, key: string, text: string): string {
  const representations = oracle
    .visible({ roles: ['officer'], claims: {} }, object)
    ?.map((row) => `{ __typename: "${type}", ${key}: "${oracle.keyOf(object, row)}" }`);
  return `_entities(representations: [${representations?.join(' ')}]) { ... on ${type} { key: ${key} ${text} } }`;
}

function print(path: Path): string {
  const [first = '', ...more] = path;
  return more.length === 0 ? first : `${first} { ${print(more)} }`;
}

/** Paths of the values of a row; relations are left out. */
function leavesOf(type: GraphQLObjectType, oracle: Oracle, object: string): readonly Path[] {
  return Object.values(type.getFields()).flatMap(({ name, type: fieldType, args }): readonly Path[] => {
    if (args.length > 0 || oracle.relations(object).has(name)) return [];
    const inner = getNamedType(fieldType);
    if (!isObjectType(inner)) return [[name]];
    return Object.keys(inner.getFields()).map((member) => [name, member]);
  });
}

interface FilterLeaf {
  readonly wrap: (condition: string) => string;
  readonly leaf: string;
  readonly reads: readonly string[];
  /** Absent for the number of related rows. */
  readonly column: Column | undefined;
}

/** The conditions of a filter, with those on relations up to a depth. */
function filterLeaves(
  schema: GraphQLSchema,
  input: GraphQLInputObjectType,
  object: string,
  oracle: Oracle,
  depth: number,
  members: Path = [],
): readonly FilterLeaf[] {
  return Object.values(input.getFields()).flatMap(({ name, type }): readonly FilterLeaf[] => {
    const inner = getNamedType(type);
    if (!isInputObjectType(inner) || inner === input || depth === 0) return [];
    const within = (leaf: FilterLeaf, before: string, after: string): FilterLeaf => ({
      ...leaf,
      reads: [...new Set([object, ...leaf.reads])],
      wrap: (condition) => `{ ${name}: ${before}${leaf.wrap(condition)}${after} }`,
    });
    const fields = inner.getFields();
    const operand = operands[inner.name];
    if (operand !== undefined) {
      const path = [...members, name];
      return [
        { wrap: (condition) => `{ ${name}: ${condition} }`, leaf: operand, reads: [object], column: { object, path } },
      ];
    }
    const target = oracle.relations(object).get(name);
    if (target === undefined) {
      return filterLeaves(schema, inner, object, oracle, depth, [...members, name]).map((leaf) => within(leaf, '', ''));
    }
    const some = fields.some;
    if (some === undefined) {
      return filterLeaves(schema, inner, target, oracle, depth - 1).map((leaf) => within(leaf, '', ''));
    }
    const conditions = getNamedType(some.type);
    if (!isInputObjectType(conditions)) return [];
    const inside = filterLeaves(schema, conditions, target, oracle, depth - 1);
    const count: FilterLeaf = {
      wrap: (condition) => `{ ${name}: { count: ${condition} } }`,
      leaf: '{ gte: 0 }',
      reads: [object, target],
      column: undefined,
    };
    return [
      ...('count' in fields ? [count] : []),
      ...['some', 'every', 'none'].flatMap((how) => inside.map((leaf) => within(leaf, `{ ${how}: `, ' }'))),
    ];
  });
}

function schemaKnows(schema: GraphQLSchema, object: string): boolean {
  return schema.getQueryType()?.getFields()[object] !== undefined;
}

function valuesOf(schema: GraphQLSchema, name: string): readonly string[] {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`There is no type ${name}.`);
  return type;
}

function inputType(schema: GraphQLSchema, name: string): GraphQLInputObjectType {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`There is no input ${name}.`);
  return type;
}
