import type { Json } from '../../contract/contract.ts';
import { type RowOperand, type RowOperator, type RowRule, rowOperators } from './access.ts';

/** A mistake in a row filter. */
export class RowRuleProblem extends Error {
  readonly hint: string;

  constructor(sentence: string, hint: string) {
    super(sentence);
    this.hint = hint;
  }
}

/** Field names by property, for the properties that a row filter may compare. */
export type ComparableFields = ReadonlyMap<string, string>;

/**
 * Reads a row filter: a map of properties to conditions, with `and`, `or` and `not`. All members of a map must be true.
 * Throws RowRuleProblem: a filter is read completely or not at all, because an ignored condition would expose rows.
 */
export function readRowRule(value: Json | undefined, fields: ComparableFields): RowRule {
  const members = Object.entries(recordOf(value, 'A row filter is a map of properties to conditions.'));
  return { kind: 'and', of: members.map(([name, inner]) => readMember(name, inner, fields)) };
}

function readMember(name: string, value: Json, fields: ComparableFields): RowRule {
  if (name === 'and' || name === 'or') {
    if (!Array.isArray(value))
      throw new RowRuleProblem(`"${name}" of a row filter is no list.`, 'Write a list of row filters.');
    return { kind: name, of: value.map((part: Json) => readRowRule(part, fields)) };
  }
  if (name === 'not') return { kind: 'not', of: readRowRule(value, fields) };
  const field = fields.get(name);
  if (field === undefined) {
    const known = [...fields.keys()].join(', ');
    throw new RowRuleProblem(
      `A row filter compares "${name}", which is no property of the object that can be compared.`,
      `Use one of ${known}.`,
    );
  }
  const conditions = Object.entries(recordOf(value, `The condition on "${name}" is no map of operators to values.`));
  if (conditions.length === 0)
    throw new RowRuleProblem(`The condition on "${name}" is empty.`, 'Write for example { eq: NL }.');
  return { kind: 'and', of: conditions.map(([operator, operand]) => readCondition(field, name, operator, operand)) };
}

function readCondition(field: string, property: string, name: string, value: Json): RowRule {
  const operator = rowOperators.find((candidate) => candidate === name);
  if (operator === undefined) {
    throw new RowRuleProblem(
      `The condition on "${property}" has the operator "${name}", which does not exist.`,
      `Use one of ${rowOperators.join(', ')}.`,
    );
  }
  return { kind: 'condition', field, operator, operand: readOperand(operator, property, value) };
}

function readOperand(operator: RowOperator, property: string, value: Json): RowOperand {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const { claim, ...others } = value as Readonly<Record<string, Json>>;
    if (typeof claim === 'string' && claim !== '' && Object.keys(others).length === 0) return { kind: 'claim', claim };
    throw new RowRuleProblem(
      `The value that "${property}" is compared with is neither a value nor a claim.`,
      'Write for example { claim: countries }.',
    );
  }
  const isList = operator === 'in' || operator === 'notIn';
  if (value === null || Array.isArray(value) !== isList || (operator === 'isNull' && typeof value !== 'boolean')) {
    const wanted = isList ? 'a list' : operator === 'isNull' ? 'true or false' : 'one value, which is not null';
    throw new RowRuleProblem(
      `"${operator}" of "${property}" takes ${wanted}.`,
      'Correct the value, or compare with a claim.',
    );
  }
  return { kind: 'value', value };
}

function recordOf(value: Json | undefined, sentence: string): Readonly<Record<string, Json>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, Json>>;
  throw new RowRuleProblem(sentence, 'Write for example { country: { in: { claim: countries } } }.');
}
