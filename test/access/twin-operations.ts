import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Choose } from './twin-data.ts';
import { twinTables } from './twin-tables.ts';

export interface TwinOperation {
  /** The root field. */
  readonly field: string;
  readonly query: string;
}

/** Names that an operation leaves out, as a client does that knows what it may not use. */
export interface Avoided {
  /** Fields that it does not compare, order, group or compute by. */
  readonly used: ReadonlySet<string>;
  /** Fields that it does not even select. */
  readonly selected: ReadonlySet<string>;
}

/** The second page of a list is asked by the cursor of the first. */
const cursorVariable = '$after: String';

const idsPerTable = 50;
const moments = ['2025-01-01', '2025-03-01', '2025-03-30T02:00:00Z', '2025-06-01', '2025-06-15', '2026-01-01'];
const words = ['', 'a', 'N', '%', 'high', 'ADA'];
const having = ['0', '1', '2', '5', '10.5'];

/**
 * Writes an operation on one root field of a subgraph by what its SDL offers: any field, any argument, any condition at
 * any depth. Lists take the variable `$after`, so that their next page can be asked.
 */
export function writeTwinOperation(sdl: GraphQLSchema, choose: Choose, avoided: Avoided): TwinOperation {
  const query = sdl.getQueryType();
  if (query == null) throw new Error('There is no type Query.');
  const entities = Object.values(sdl.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && type.name in keysOfTypes && isSelected(type.name),
  );
  const roots = Object.values(query.getFields()).filter(({ name }) =>
    name === '_entities' ? entities.length > 0 : name !== '_service' && isSelected(name),
  );
  let fieldCount = 0;
  const root = pick(
    roots.length > 0 ? roots : Object.values(query.getFields()).filter(({ name }) => !name.startsWith('_')),
  );
  const written = root.name === '_entities' ? writeEntities() : writeField(root, 0);
  const isPaged = written.includes('$after');
  return { field: root.name, query: `query${isPaged ? ` (${cursorVariable})` : ''} { ${written} }` };

  function pick<Item>(items: readonly Item[]): Item {
    const item = items[choose(items.length)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  }

  function some<Item>(items: readonly Item[], most: number): readonly Item[] {
    if (items.length === 0) return [];
    return [...new Set(Array.from({ length: 1 + choose(most) }, () => pick(items)))];
  }

  function isSelected(name: string): boolean {
    return ![...avoided.selected].some((other) => name.toLowerCase().startsWith(other.toLowerCase()));
  }

  function leadsToOpen(type: GraphQLField<unknown, unknown>['type'] | GraphQLInputType): boolean {
    const { name } = getNamedType(type);
    return ![...avoided.selected].some((other) => name.toLowerCase().startsWith(other.toLowerCase()));
  }

  /** `customer_name` is about `customer` and about `name`. */
  function isUsed(name: string): boolean {
    return name.split('_').every((part) => !avoided.used.has(part)) && isSelected(name);
  }

  function writeEntities(): string {
    const type = pick(entities);
    const key = keysOfTypes[type.name] ?? '';
    const representations = Array.from(
      { length: 1 + choose(4) },
      () => `{ __typename: "${type.name}", ${key}: "${1 + choose(idsPerTable)}" }`,
    );
    return `_entities(representations: [${representations.join(', ')}]) { ... on ${type.name} ${writeSelection(type, 1, [])} }`;
  }

  function writeField(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    const by = field.args.some(({ name }) => name === 'by') ? writeBy(field) : undefined;
    // Gaps are filled, and grains chosen, in a range only.
    const isBounded = /fill|AUTO/.test(by?.text ?? '') || choose(3) === 0;
    const range =
      isBounded && field.args.some(({ name }) => name === 'timeRange') ? [`timeRange: ${writeRange()}`] : [];
    const given = [
      ...range,
      ...(range.length > 0 && field.args.some(({ name }) => name === 'compare') && choose(2) === 0
        ? [`compare: ${pick(['PREVIOUS_WEEK', 'PREVIOUS_MONTH', 'PREVIOUS_YEAR', 'PREVIOUS_PERIOD'])}`]
        : []),
      ...field.args.flatMap((argument) => writeArgument(argument, field, depth, by?.dimensions ?? [])),
    ];
    const passed = [...(by === undefined ? [] : [`by: [${by.text}]`]), ...given];
    const list = passed.length === 0 ? '' : `(${passed.join(', ')})`;
    const alias = depth === 0 ? '' : `a${fieldCount++}: `;
    return `${alias}${field.name}${list}${isObjectType(type) ? ` ${writeSelection(type, depth + 1, by?.dimensions ?? [])}` : ''}`;
  }

  function writeSelection(type: GraphQLObjectType, depth: number, dimensions: readonly string[]): string {
    const isComputed = /(Aggregate|Group)$/.test(type.name);
    const fields = Object.values(type.getFields()).filter(
      (field) => isSelected(field.name) && leadsToOpen(field.type) && (!isComputed || isUsed(field.name)),
    );
    const isLeaf = ({ type: of }: GraphQLField<unknown, unknown>) => !isObjectType(getNamedType(of));
    const always = fields.filter(({ name }) => ['nodes', 'value', 'pageInfo'].includes(name));
    const isGroup = type.name.endsWith('Group');
    const leaves = fields.filter((field) => isLeaf(field) && field.name !== 'sql');
    const values = isGroup
      ? leaves.filter(({ name }) => dimensions.includes(name) || !isDimension(type, name))
      : some(leaves, 5);
    const objects = fields.filter((field) => !isLeaf(field) && !always.includes(field));
    const deeper = depth > 5 ? [] : some(objects, 2).filter(() => always.length > 0 || choose(3) > 0);
    // A group that is compared with itself again and again is not more of a test.
    const wanted = [...always, ...deeper.filter(({ name }) => name !== 'previous' || depth < 5)];
    const parts = [
      ...values.map((field) => writeValue(field)),
      ...wanted.map((field) =>
        // Below groups, `nodes` and `previous` are groups by the same dimensions.
        ['nodes', 'previous'].includes(field.name) && field.args.length === 0
          ? `${field.name} ${writeSelection(objectOf(field), depth + 1, dimensions)}`
          : writeField(field, depth),
      ),
    ];
    return `{ ${['__typename', ...new Set(parts)].join(' ')} }`;
  }

  function writeValue(field: GraphQLField<unknown, unknown>): string {
    return field.name === 'quantile' ? `quantile(q: ${pick(['0', '0.5', '0.9'])})` : field.name;
  }

  function isDimension(group: GraphQLObjectType, name: string): boolean {
    const of = sdl.getType(group.name.replace(/Group$/, 'Dimension'));
    return isEnumType(of) && of.getValue(name) != null;
  }

  function writeBy(field: GraphQLField<unknown, unknown>): {
    readonly text: string;
    readonly dimensions: readonly string[];
  } {
    const argument = field.args.find(({ name }) => name === 'by');
    const input = argument && getNamedType(argument.type);
    if (!isInputObjectType(input)) throw new Error(`${field.name} has no dimensions.`);
    const names = namesOf(input.getFields().dimension?.type);
    const events = names.filter((name) => name.endsWith('At'));
    const dimensions = [...new Set([...some(names, 2), ...(events.length > 0 && choose(3) === 0 ? events : [])])];
    const group = objectOf(objectOf(field).getFields().nodes);
    let isFilled = false;
    const text = dimensions.map((dimension) => {
      const type = getNamedType(group.getFields()[dimension]?.type)?.name;
      const isTime = !dimension.includes('_') && (type === 'DateTime' || type === 'Date');
      if (!isTime) return `{ dimension: ${dimension} }`;
      const fill = isFilled || choose(2) === 0 ? '' : `, fill: ${pick(['NULL', 'ZERO', 'CARRY_FORWARD'])}`;
      if (fill !== '') isFilled = true;
      return `{ dimension: ${dimension}, grain: ${pick(['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR', 'AUTO'])}${fill} }`;
    });
    return { text: text.join(', '), dimensions };
  }

  function writeArgument(
    argument: GraphQLArgument,
    field: GraphQLField<unknown, unknown>,
    depth: number,
    dimensions: readonly string[],
  ): readonly string[] {
    const { name } = argument;
    const has = (other: string) => field.args.some((one) => one.name === other);
    switch (name) {
      case 'by':
      case 'representations':
      case 'before':
      case 'last':
      case 'timeRange':
      case 'compare':
        return [];
      case 'after':
        return depth === 0 ? ['after: $after'] : [];
      case 'first':
        return choose(3) === 0 ? [] : [`first: ${choose(8)}`];
      case 'offset':
        return choose(6) === 0 && !(has('after') && depth === 0) ? [`offset: ${choose(4)}`] : [];
      case 'timeZone':
        return choose(3) === 0 ? [`timeZone: "${pick(['Europe/Amsterdam', 'America/New_York', 'Asia/Kolkata'])}"`] : [];
    }
    if (!isRequiredArgument(argument) && choose(has('by') ? 4 : 2) !== 0) return [];
    const value = writeInput(argument.type, name, 0, dimensions);
    return value === undefined ? [] : [`${name}: ${value}`];
  }

  function writeRange(): string {
    const [a, b] = [moments[choose(moments.length)] ?? '', moments[choose(moments.length)] ?? ''].toSorted();
    switch (choose(3)) {
      case 0:
        return `{ last: "${pick(['P30D', 'P6M', 'P1Y', 'PT36H'])}", anchor: DATA }`;
      case 1:
        return `{ last: "${pick(['P30D', 'P6M', 'P1Y'])}" }`;
      default:
        return `{ from: "${a}", to: "${b}" }`;
    }
  }

  /** Undefined where there is nothing that the client uses. */
  function writeInput(
    type: GraphQLInputType,
    about: string,
    depth: number,
    dimensions: readonly string[],
  ): string | undefined {
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const items = Array.from({ length: 1 + choose(2) }, () => writeInput(nullable.ofType, about, depth, dimensions));
      return `[${items.filter((item) => item !== undefined).join(', ')}]`;
    }
    if (isEnumType(nullable)) {
      const names = nullable.name.endsWith('Dimension') && dimensions.length > 0 ? dimensions : namesOf(nullable);
      return names.length === 0 ? undefined : pick(names);
    }
    if (isInputObjectType(nullable)) return writeInputObject(nullable, about, depth, dimensions);
    return writeScalar(getNamedType(nullable).name, about);
  }

  function writeInputObject(
    type: GraphQLInputObjectType,
    about: string,
    depth: number,
    dimensions: readonly string[],
  ): string | undefined {
    const fields = Object.values(type.getFields());
    const isOrder = type.name.endsWith('Order');
    const isComparison = /^(ID|String|Int|Long|Float|Decimal|Date|DateTime|Time|Boolean|StringList)Filter$/.test(
      type.name,
    );
    const required = fields.filter(({ type: of }) => of !== getNullableType(of));
    const optional = fields.filter((field) => !required.includes(field));
    const open = isComparison ? optional : optional.filter((field) => isUsed(field.name) && leadsToOpen(field.type));
    const shallow = depth < 3 ? open : open.filter(({ type: of }) => isLeafFilter(of));
    const what = isOrder ? shallow.filter(({ name }) => !['direction', 'nulls'].includes(name)) : shallow;
    const chosen = required.length > 0 ? some(what, 1) : some(what, isOrder || isComparison ? 1 : 2);
    const how = isOrder ? optional.filter(({ name }) => ['direction', 'nulls'].includes(name) && choose(2) === 0) : [];
    const members = [...required, ...chosen, ...how].flatMap((field) => {
      const next =
        isComparison || ['and', 'or', 'not', 'some', 'none', 'every', 'value'].includes(field.name)
          ? about
          : field.name;
      const value = writeInput(field.type, next, depth + 1, dimensions);
      return value === undefined ? [] : [`${field.name}: ${value}`];
    });
    const isWhole = required.every(({ name }) => members.some((member) => member.startsWith(`${name}:`)));
    return isWhole && (members.length > how.length || !isOrder) ? `{ ${members.join(', ')} }` : undefined;
  }

  function isLeafFilter(type: GraphQLInputType): boolean {
    const named = getNamedType(type);
    return !isInputObjectType(named) || Object.keys(named.getFields()).includes('eq');
  }

  function writeScalar(scalar: string, about: string): string {
    switch (scalar) {
      case 'Boolean':
        return pick(['true', 'false']);
      case 'Int':
        return about === 'first' ? String(1 + choose(3)) : String(choose(6));
      case 'Long':
        return String(choose(6));
      case 'Float':
        return pick(having);
      case 'Decimal':
        return `"${pick(['0', '5.00', '10', '99.99'])}"`;
      case 'Date':
        return `"${pick(['1990-06-15', '2000-02-29', '1990-01-01'])}"`;
      case 'DateTime':
        return `"${pick(moments)}"`;
      case 'ID':
        return `"${1 + choose(idsPerTable)}"`;
      default: {
        if (about === 'reference') return `"ref-${1 + choose(idsPerTable)}"`;
        const stored = Object.values(twinTables).flatMap(({ columns }) => columns[about]?.values ?? []);
        return JSON.stringify(pick([...stored, ...words].filter((value) => typeof value === 'string')));
      }
    }
  }

  function namesOf(type: unknown): readonly string[] {
    const named = getNamedType(type as GraphQLInputType);
    return isEnumType(named) ? named.getValues().flatMap(({ name }) => (isUsed(name) ? [name] : [])) : [];
  }
}

const keysOfTypes: Readonly<Record<string, string>> = {
  Customer: 'customerId',
  Order: 'orderId',
  Ledger: 'ledgerId',
  Ticket: 'ticketId',
  Survey: 'surveyId',
};

function objectOf(field: GraphQLField<unknown, unknown> | undefined): GraphQLObjectType {
  const type = field && getNamedType(field.type);
  if (!isObjectType(type)) throw new Error('A field is no object.');
  return type;
}
