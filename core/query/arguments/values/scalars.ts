import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import type { JsonValue } from '../../plan/predicate.ts';
import { readDate, readDateTime, readEpochMilliseconds, readTime } from './calendar.ts';
import { longestDecimal } from './literal.ts';

/**
 * A value that is invalid for its scalar. It replaces the value until its field is planned: graphql-js would reject the
 * whole document, in which a gateway has combined the fields of many.
 */
export class Malformed {
  readonly sentence: string;

  constructor(sentence: string) {
    this.sentence = sentence;
  }
}

/** A value for a condition on JSON: an object of its own, and yet a single value where conditions are counted. */
export class WantedJson implements JsonValue {
  readonly kind: JsonValue['kind'];
  readonly text: string;

  constructor(kind: JsonValue['kind'], text: string) {
    this.kind = kind;
    this.text = text;
  }
}

/**
 * The custom scalars of the vocabulary. They parse an invalid argument as `Malformed`. Results are already serialized
 * and pass unchanged.
 */
export const scalarTypes: readonly GraphQLScalarType<unknown, unknown>[] = [
  scalar('Long', 'a whole number, as a number up to 2^53 − 1 or as text', readLong),
  scalar('Decimal', 'a decimal number as text, such as "12.50"', readDecimal),
  scalar('Date', 'a date such as "2024-02-29"', (value) => (typeof value === 'string' ? readDate(value) : undefined)),
  scalar('Time', 'a time of day such as "09:30:00"', (value) =>
    typeof value === 'string' ? readTime(value) : undefined,
  ),
  jsonScalar(),
  scalar('DateTime', 'an ISO 8601 time such as "2024-02-29T09:30:00Z", a date, or epoch milliseconds', readInstant),
];

/** A condition's value: a string, a number that JavaScript holds exactly, true or false. */
function readJsonValue(value: unknown): WantedJson | undefined {
  switch (typeof value) {
    case 'string':
      return new WantedJson('string', value);
    case 'boolean':
      return new WantedJson('boolean', String(value));
    case 'number':
      return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value) || isRound(value))
        ? new WantedJson('number', String(value === 0 ? 0 : value))
        : undefined;
    default:
      return undefined;
  }
}

/** A whole number of so few digits that it is not the rounded form of another. */
function isRound(value: number): boolean {
  return value.toExponential().replace(/e.*$/, '').replace(/[-.]/g, '').length <= 15;
}

function jsonScalar(): GraphQLScalarType<unknown, unknown> {
  const read = (value: unknown): WantedJson | Malformed =>
    readJsonValue(value) ?? new Malformed('JSON is compared with a string, a number up to 2^53 − 1, true or false.');
  return new GraphQLScalarType({
    name: 'JSON',
    serialize: (value) => value,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.BOOLEAN ? node.value : readNumber(literalOf(node), node)),
  });
}

/** Numbers without a point or exponent that are too long stay texts, and are no strings. */
function readNumber(value: unknown, { kind }: ValueNode): unknown {
  if (kind === Kind.STRING) return value;
  return kind === Kind.INT || kind === Kind.FLOAT ? Number(value) : undefined;
}

function scalar(
  name: string,
  expected: string,
  read: (value: unknown) => string | undefined,
): GraphQLScalarType<unknown, unknown> {
  const parse = (value: unknown): string | Malformed => read(value) ?? new Malformed(`${name} needs ${expected}.`);
  return new GraphQLScalarType({
    name,
    serialize: (value) => value,
    parseValue: parse,
    parseLiteral: (node) => parse(literalOf(node)),
  });
}

/** A literal as its JSON value. Numbers too long for a double stay strings, so that no digit is lost. */
function literalOf(node: ValueNode): unknown {
  switch (node.kind) {
    case Kind.STRING:
      return node.value;
    case Kind.INT:
      return Number.isSafeInteger(Number(node.value)) ? Number(node.value) : node.value;
    case Kind.FLOAT:
      return /e/i.test(node.value) ? Number(node.value) : node.value;
    default:
      return undefined;
  }
}

function readLong(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value === 0 ? 0 : value) : undefined;
  if (typeof value !== 'string' || !/^-?\d{1,40}$/.test(value)) return undefined;
  return BigInt(value).toString();
}

/** A number with more than 15 digits may be a rounded form of another; only its string is exact. */
function readDecimal(value: unknown): string | undefined {
  if (typeof value === 'number') {
    const text = String(value);
    return text.replace(/^-?0?\.?0*|\./g, '').length <= 15 ? readDecimal(text) : undefined;
  }
  if (typeof value !== 'string' || value.length > longestDecimal) return undefined;
  return /^-?\d+(\.\d+)?$/.test(value) ? value : undefined;
}

/** Dashboards send epoch milliseconds, as numbers or as strings (Grafana). */
function readInstant(value: unknown): string | undefined {
  if (typeof value === 'number') return readEpochMilliseconds(value);
  if (typeof value !== 'string') return undefined;
  return /^-?\d{5,16}$/.test(value) ? readEpochMilliseconds(Number(value)) : readDateTime(value);
}
