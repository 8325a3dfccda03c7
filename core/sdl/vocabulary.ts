import { type DefinitionNode, parse } from 'graphql';
import { type AggregateFunction, aggregateNames, aggregates, type ColumnKind } from '../model/aggregates.ts';
import { type ComparedKind, comparisons, comparisonsOf } from '../model/comparisons.ts';
import { operandType } from './filters/operand-type.ts';

/**
 * The types that every subgraph repeats, in one version for the whole mesh. Composition keeps only the input members
 * that all subgraphs have, so an older copy would silently remove members for everybody;
 * `gateway/federation/compose.ts` rejects that. Adding to the vocabulary is always allowed.
 */
const vocabularyText = /* GraphQL */ `
"""An instant. Input: ISO-8601, or epoch milliseconds as a number or a numeric text. Output: ISO-8601 in UTC, with Z."""
scalar DateTime

"""A calendar day, as 2025-03-30."""
scalar Date

"""A time of day without zone, as 13:45:00 or 13:45:00.123456."""
scalar Time

"""An exact decimal number, as text: "12.50"."""
scalar Decimal

"""A whole number of up to 64 bits, as a JSON number; beyond 2^53 - 1 it cannot be returned exactly and is an error."""
scalar Long

"""A JSON value of any structure. In filters: a string, a number, true or false."""
scalar JSON

"""The direction of an order."""
enum SortDirection {
  ASC
  DESC
}

"""Where nulls stand in an order. Last when not given, in both directions."""
enum NullsOrder {
  FIRST
  LAST
}

"""A day of the week."""
enum DayOfWeek {
  MONDAY
  TUESDAY
  WEDNESDAY
  THURSDAY
  FRIDAY
  SATURDAY
  SUNDAY
}

"""The length of a bucket of time. Buckets of a day and more start at local midnight."""
enum TimeGrain {
  """The smallest that gives at most 200 buckets over the time range."""
  AUTO
  SECOND
  MINUTE
  HOUR
  DAY
  WEEK
  MONTH
  QUARTER
  YEAR
}

"""What stands in buckets of time without rows. NONE when not given."""
enum GapFill {
  """There is no group for them."""
  NONE
  """A group whose numbers are null."""
  NULL
  """A group with 0 in what counts or sums, and null in other numbers."""
  ZERO
  """A group with the numbers of the bucket before."""
  CARRY_FORWARD
}

"""What to compare a time range with."""
enum Compare {
  """The range of the same length that ends where this one starts."""
  PREVIOUS_PERIOD
  PREVIOUS_WEEK
  PREVIOUS_MONTH
  PREVIOUS_YEAR
}

"""A function over the values of a column. Nulls are ignored."""
enum AggregateFunction {
${aggregateNames.map(enumValue).join('')}}

"""What the end of a time range is relative to."""
enum RangeAnchor {
  """The present moment."""
  NOW
  """The last event in the data."""
  DATA
}

"""How an answer was obtained."""
enum Served {
  """From one object of one engine."""
  SINGLE
  """From several objects of one engine, joined."""
  JOIN
  """From several engines, by exchanging keys."""
  SEMI_JOIN
  """From a cache."""
  CACHE
}

"""What the quality rules of the contract said when they were last checked."""
enum QualityVerdict {
  PASS
  WARN
  FAIL
  UNKNOWN
}

"""A half-open range [from, to) of the time when rows happened."""
input TimeRange {
  """The first instant inside the range."""
  from: DateTime
  """The first instant after the range; now when not given."""
  to: DateTime
  """The length of a range that ends at \`to\`: an ISO-8601 duration, or short as 30d. Instead of \`from\`."""
  last: String
  """What \`last\` counts back from when \`to\` is not given; NOW when not given."""
  anchor: RangeAnchor
}

${filterInput('ID', 'id', 'an identifier')}${filterInput('String', 'string', 'a text')}${filterInput('Boolean', 'boolean', 'true and false')}${['Int', 'Long', 'Float', 'Decimal', 'Date', 'Time', 'DateTime'].map((scalar) => filterInput(scalar, 'ordered', `a value of type ${scalar}`)).join('')}
${['ID', 'String', 'Boolean', 'Int', 'Long', 'Float', 'Decimal', 'Date', 'Time', 'DateTime'].map(listFilter).join('')}
"""Conditions on what stands at one place of a JSON value. All that are given must hold; a null one is ignored."""
input JSONFilter {
  """
  The names of members, and the positions in lists from 0, that lead to it, with points between: items.0.sku. A point
  or a backslash in a name has a backslash before it. The whole value when not given.
  """
  path: String
  """Numbers are equal whatever their digits: 1 and 1.0."""
  eq: JSON
  """Everything else, also what is absent."""
  ne: JSON
  """One of these; none of them, if the list is empty."""
  in: [JSON!]
  """None of these; what is absent passes."""
  notIn: [JSON!]
  """Whether it is null or absent."""
  isNull: Boolean
}

"""Conditions on a list whose elements cannot be compared. All that are given must hold; a null one is ignored."""
input ListFilter {
  """Whether the list has no element. A null list is neither empty nor not."""
  isEmpty: Boolean
  isNull: Boolean
}

"""Where a page lies among all pages."""
type PageInfo @shareable {
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  """The cursor of the first row; null on an empty page, and for objects without a key."""
  startCursor: String
  """The cursor of the last row; null on an empty page, and for objects without a key."""
  endCursor: String
}

"""What is known about an answer and the data behind it."""
type QueryMeta @shareable {
  """The version of the data contract that the answer follows."""
  contractVersion: String!
  """The last event that the caller can see, or the time of the engine's snapshot."""
  dataAsOf: DateTime
  quality: QualityVerdict!
  """Whether the data is as recent as the contract promises; null if it promises nothing."""
  fresh: Boolean
  served: Served!
  """Whether a limit cut the answer."""
  truncated: Boolean!
  """Whether some number in the answer is not exact."""
  approximate: Boolean!
  """The statement that was run; only for those who may see it."""
  sql: String
}
${['Long', 'Float', 'Decimal'].map((scalar) => aggregateType(scalar, 'number')).join('')}${aggregateType('String', 'text')}${['Date', 'DateTime'].map((scalar) => aggregateType(scalar, 'time')).join('')}${aggregateType('Boolean', 'boolean')}`;

function summaryOf(kind: ColumnKind, scalar: string): string {
  switch (kind) {
    case 'number':
    case 'time':
      return `Numbers over the values of a column of type ${scalar}. Nulls are ignored; without values all but counts are null.`;
    case 'text':
      return 'Numbers over the texts of a column. Nulls are ignored.';
    case 'boolean':
      return 'How often a column is true and false. Nulls are ignored.';
  }
}

/** `LongAggregate`: the functions of a column of one scalar. */
function aggregateType(scalar: string, kind: ColumnKind): string {
  const offered = aggregateNames.filter((name) => aggregates[name].columns.includes(kind));
  return `
"""${summaryOf(kind, scalar)}"""
type ${scalar}Aggregate @shareable {
${offered.map((name) => aggregateField(name, scalar)).join('')}}
`;
}

function aggregateField(name: AggregateFunction, scalar: string): string {
  const { description, arguments: given, result } = aggregates[name];
  const types = { count: 'Long', float: 'Float', same: scalar, sum: scalar };
  return `${describe(description)}  ${name}${given === undefined ? '' : `(${given})`}: ${types[result]}\n`;
}

function enumValue(name: AggregateFunction): string {
  const { enumValue: value, description } = aggregates[name];
  return value === undefined ? '' : `${describe(description)}  ${value}\n`;
}

function describe(description: string | undefined): string {
  return description === undefined ? '' : `  """${description}"""\n`;
}

/** `LongFilter`: the operators of one scalar. */
function filterInput(scalar: string, kind: ComparedKind, what: string): string {
  const members = comparisonsOf(kind).map(
    (name) => `${describe(comparisons[name].description)}  ${name}: ${operandType(name, scalar)}\n`,
  );
  return `
"""Conditions on ${what}. All that are given must hold; a null one is ignored."""
input ${scalar}Filter {
${members.join('')}}
`;
}

function listFilter(scalar: string): string {
  return `
"""Conditions on a list of ${scalar}. All that are given must hold; a null one is ignored."""
input ${scalar}ListFilter {
  """Has this element."""
  has: ${scalar}
  """Whether the list has no element. A null list is neither empty nor not."""
  isEmpty: Boolean
  isNull: Boolean
}
`;
}

/** The definitions of the shared vocabulary, in the order in which they are printed. */
export const vocabulary: readonly DefinitionNode[] = parse(vocabularyText, { noLocation: true }).definitions;
