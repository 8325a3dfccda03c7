import type { RowRule } from '../../model/access/access.ts';
import type { Viewer } from '../../model/access/viewer.ts';
import type { FieldType, ScalarName } from '../../model/field-type.ts';
import { fieldOf } from '../../model/find.ts';
import type { Field, ModelObject } from '../../model/model.ts';
import { exactText, planOrdered } from '../arguments/filters/filter-leaf.ts';
import { readKey } from '../arguments/values/literal.ts';
import { Malformed, scalarTypes } from '../arguments/values/scalars.ts';
import { always, columnOf, never, type Predicate } from '../plan/predicate.ts';

/**
 * The rows that a role may read, for one viewer. Undefined when a claim is missing or has another type than its field:
 * then the role grants the viewer no row at all, because half of a filter shows more than the whole.
 */
export function planRowFilter(rule: RowRule, object: ModelObject, { claims }: Viewer): Predicate | undefined {
  switch (rule.kind) {
    case 'and':
    case 'or': {
      const parts = rule.of.map((part) => planRowFilter(part, object, { roles: [], claims }));
      const known = parts.filter((part) => part !== undefined);
      return known.length === parts.length ? { kind: rule.kind, of: known } : undefined;
    }
    case 'not': {
      const of = planRowFilter(rule.of, object, { roles: [], claims });
      return of === undefined ? undefined : { kind: 'not', of };
    }
    case 'condition': {
      const { operand } = rule;
      if (operand.kind === 'value') return planCondition(rule, operand.value, fieldOf(object, rule.field));
      const claim = Object.hasOwn(claims, operand.claim) ? claims[operand.claim] : undefined;
      return planCondition(rule, claim, fieldOf(object, rule.field));
    }
  }
}

type Condition = RowRule & { readonly kind: 'condition' };
type Leaf = FieldType & { readonly kind: 'scalar' | 'enum' };

function planCondition({ operator, operand: source }: Condition, given: unknown, field: Field): Predicate | undefined {
  const { type } = field;
  if (type.kind !== 'scalar' && type.kind !== 'enum') return undefined;
  const operand = columnOf(field);
  const { storage } = type;
  const not = (of: Predicate): Predicate => ({ kind: 'not', of });
  switch (operator) {
    case 'isNull': {
      const isNull: Predicate = { kind: 'isNull', operand };
      if (typeof given !== 'boolean') return undefined;
      return given ? isNull : not(isNull);
    }
    case 'in':
    case 'notIn': {
      if (!Array.isArray(given)) return undefined;
      const texts = given.map((item) => textOf(item, type));
      const values = texts.filter((text) => text !== undefined);
      if (values.length < texts.length) return undefined;
      if (values.length === 0) return operator === 'in' ? never : always;
      const among: Predicate = { kind: 'in', operand, storage, values };
      return operator === 'in' ? among : not(among);
    }
    case 'eq':
    case 'ne': {
      const text = textOf(given, type);
      if (text === undefined) return undefined;
      const equal: Predicate = { kind: 'compare', operand, operator: 'eq', value: { text, storage } };
      return operator === 'eq' ? equal : not(equal);
    }
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte': {
      const text = textOf(given, type);
      if (text !== undefined) return { kind: 'compare', operand, operator, value: { text, storage } };
      // An author may write a bound that is between two values of the column, or beyond all of them.
      if (source.kind !== 'value' || type.kind !== 'scalar' || !numbers.has(type.scalar)) return undefined;
      const wanted = readOperand(given, type);
      return wanted === undefined ? undefined : planOrdered({ operand, wanted }, operator, type.scalar, storage);
    }
  }
}

const numbers: ReadonlySet<ScalarName> = new Set<ScalarName>(['Int', 'Long', 'Float', 'Decimal']);

/**
 * The text of a value that the column can contain, exactly as Concord prints it; undefined otherwise. A value that no
 * row can equal must not be compared: under a negation, such a comparison would match every row.
 */
function textOf(given: unknown, type: Leaf): string | undefined {
  const wanted = readOperand(given, type);
  if (wanted === undefined) return undefined;
  if (type.kind === 'enum') return exactText(wanted, 'enum', type.storage);
  const isText = type.scalar === 'String' && type.storage.kind !== 'text';
  return isText ? readKey(String(wanted), type.storage) : exactText(wanted, type.scalar, type.storage);
}

const scalars = new Map(scalarTypes.map((type) => [type.name, type]));

/** A claim or a contract's value, parsed as an argument of that type; undefined when it is invalid. */
function readOperand(given: unknown, type: Leaf): unknown {
  if (typeof given === 'string' && (given.includes('\0') || !given.isWellFormed())) return undefined;
  if (type.kind === 'enum') return type.values.some(({ value }) => value === given) ? given : undefined;
  switch (type.scalar) {
    case 'String':
      return typeof given === 'string' ? given : undefined;
    case 'ID':
      return typeof given === 'string' || Number.isSafeInteger(given) ? String(given) : undefined;
    case 'Boolean':
      return typeof given === 'boolean' ? given : undefined;
    case 'Int':
      return Number.isInteger(given) ? given : undefined;
    case 'Float':
      return typeof given === 'number' && Number.isFinite(given) ? given : undefined;
    case 'Long':
    case 'Decimal':
      return typeof given === 'string' && !/^-?(0|[1-9]\d*)(\.\d+)?$/.test(given)
        ? undefined
        : parse(given, type.scalar);
    case 'Date':
    case 'Time':
    case 'DateTime':
      // A number may count seconds or milliseconds; its unit is unknown.
      return typeof given !== 'string' || /^-?\d+$/.test(given) ? undefined : parse(given, type.scalar);
  }
}

function parse(given: unknown, scalar: ScalarName): unknown {
  const value = scalars.get(scalar)?.parseValue(given);
  return value instanceof Malformed ? undefined : value;
}
