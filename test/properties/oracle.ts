import { compareTexts, compareValues, likePattern, readInput } from './scalars.ts';
import { type Data, type Join, type Kind, type Row, type TableName, tables, type Value } from './tables.ts';

/** What a filter, an order and a page mean, over rows in memory: the semantics of the API, written without SQL. */

export type Input = { readonly [member: string]: unknown };

/** Whether a row passes, or undefined when the filter asks nothing. */
export function passes(filter: unknown, row: Row, table: TableName, data: Data): boolean | undefined {
  if (!isInput(filter)) return undefined;
  return every(
    Object.entries(filter).map(([member, wanted]) => {
      if (wanted === null || wanted === undefined) return undefined;
      if (member === 'and') return every(asList(wanted).map((part) => passes(part, row, table, data)));
      if (member === 'or') return some(asList(wanted).map((part) => passes(part, row, table, data)));
      if (member === 'not') return not(passes(wanted, row, table, data));
      const kind = tables[table].fields[member];
      if (kind !== undefined) return holds(wanted, row[member] ?? null, kind);
      const relation = tables[table].relations[member];
      if (relation === undefined) throw new Error(`${table} has no ${member}.`);
      return relates(wanted, relatedRows(row, relation, data), relation, data);
    }),
  );
}

export interface OrderTerm {
  readonly field?: string;
  readonly relation?: string;
  readonly direction?: 'ASC' | 'DESC';
  readonly nulls?: 'FIRST' | 'LAST';
}

/** The rows in order: the terms given, then the key; ascending and nulls last unless said otherwise. */
export function ordered(
  rows: readonly Row[],
  terms: readonly OrderTerm[],
  table: TableName,
  data: Data,
): readonly Row[] {
  const named = new Set(terms.map(({ field }) => field));
  const all = [...terms, ...tables[table].key.filter((key) => !named.has(key)).map((field) => ({ field }))];
  return rows.toSorted((a, b) => {
    for (const term of all) {
      const difference = compareBy(term, a, b, table, data);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function compareBy(term: OrderTerm, a: Row, b: Row, table: TableName, data: Data): number {
  const [left, kind] = orderValue(term, a, table, data);
  const [right] = orderValue(term, b, table, data);
  if (left === null || right === null) {
    if (left === right) return 0;
    return (left === null) === (term.nulls === 'FIRST') ? -1 : 1;
  }
  return (term.direction === 'DESC' ? -1 : 1) * compareValues(left, right, kind);
}

function orderValue(term: OrderTerm, row: Row, table: TableName, data: Data): readonly [Value, Kind] {
  if (term.field !== undefined) return valueIn(row, term.field, table);
  const [name = '', field = ''] = (term.relation ?? '').split('_');
  const relation = tables[table].relations[name];
  if (relation === undefined) throw new Error(`${table} has no ${name}.`);
  const [related] = relatedRows(row, relation, data);
  return valueIn(related ?? {}, field, relation.to);
}

function valueIn(row: Row, field: string, table: TableName): readonly [Value, Kind] {
  const kind = tables[table].fields[field];
  if (kind === undefined) throw new Error(`${table} has no ${field}.`);
  return [row[field] ?? null, kind];
}

export function relatedRows(row: Row, relation: Join, data: Data): readonly Row[] {
  const [here, there] = relation.on;
  const key = row[here] ?? null;
  return key === null ? [] : data[relation.to].filter((candidate) => candidate[there] === key);
}

function relates(wanted: unknown, rows: readonly Row[], relation: Join, data: Data): boolean | undefined {
  const test = (filter: unknown) => (row: Row) => passes(filter, row, relation.to, data) ?? true;
  if (relation.kind === 'toOne') {
    // Asks of the row that it leads to; where there is none, nothing holds.
    const anyRow = Object.fromEntries(Object.keys(tables[relation.to].fields).map((field) => [field, null]));
    return passes(wanted, anyRow, relation.to, data) === undefined ? undefined : rows.some(test(wanted));
  }
  if (!isInput(wanted)) return undefined;
  return every(
    Object.entries(wanted).map(([member, filter]) => {
      if (filter === null || filter === undefined) return undefined;
      switch (member) {
        case 'some':
          return rows.some(test(filter));
        case 'every':
          return rows.every(test(filter));
        case 'none':
          return !rows.some(test(filter));
        default:
          return holds(filter, rows.length, { kind: 'long' });
      }
    }),
  );
}

/** All operators that are given, on one value. */
function holds(operators: unknown, value: Value, kind: Kind): boolean | undefined {
  if (!isInput(operators)) return undefined;
  return every(
    Object.entries(operators).map(([operator, wanted]) => {
      if (wanted === null || wanted === undefined) return undefined;
      if (operator === 'isNull') return (value === null) === wanted;
      if (kind.kind === 'object') {
        const member = kind.members[operator];
        if (member === undefined) throw new Error(`There is no member ${operator}.`);
        return holds(wanted, isInput(value) ? ((value[operator] as Value) ?? null) : null, member);
      }
      if (kind.kind === 'list') {
        if (!Array.isArray(value)) return false;
        if (operator === 'isEmpty') return (value.length === 0) === wanted;
        return value.some((element) => element !== null && compares('eq', element, wanted, { kind: kind.of }));
      }
      if (operator === 'ne') return !compares('eq', value, wanted, kind);
      if (operator === 'in') return asList(wanted).some((item) => compares('eq', value, item, kind));
      if (operator === 'notIn') return !asList(wanted).some((item) => compares('eq', value, item, kind));
      return compares(operator, value, wanted, kind);
    }),
  );
}

/** One operator that never holds for null. */
function compares(operator: string, value: Value, wanted: unknown, kind: Kind): boolean {
  if (value === null) return false;
  if (/^(lt|lte|gt|gte|eq)$/.test(operator)) {
    const input = readInput(wanted, kind);
    // An identifier that is not written as the API writes it is nobody's.
    if (input === undefined) return false;
    const difference = compareValues(value, input, kind);
    return { eq: difference === 0, lt: difference < 0, lte: difference <= 0, gt: difference > 0, gte: difference >= 0 }[
      operator as 'eq'
    ];
  }
  const [text, part] = [String(value), String(wanted)];
  const [folded, foldedPart] = [text.toLowerCase(), part.toLowerCase()];
  switch (operator) {
    case 'contains':
      return text.includes(part);
    case 'startsWith':
      return text.startsWith(part);
    case 'endsWith':
      return text.endsWith(part);
    case 'iEq':
      return compareTexts(folded, foldedPart) === 0;
    case 'iContains':
      return folded.includes(foldedPart);
    case 'iStartsWith':
      return folded.startsWith(foldedPart);
    case 'iEndsWith':
      return folded.endsWith(foldedPart);
    case 'like':
      return likePattern(part).test(text);
    case 'regex':
      return new RegExp(part, 'u').test(text);
    default:
      throw new Error(`There is no operator ${operator}.`);
  }
}

function every(parts: readonly (boolean | undefined)[]): boolean | undefined {
  const asked = parts.filter((part) => part !== undefined);
  return asked.length === 0 ? undefined : asked.every((part) => part);
}

function some(parts: readonly (boolean | undefined)[]): boolean | undefined {
  const asked = parts.filter((part) => part !== undefined);
  return asked.length === 0 ? undefined : asked.some((part) => part);
}

function not(part: boolean | undefined): boolean | undefined {
  return part === undefined ? undefined : !part;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isInput(value: unknown): value is Input {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
