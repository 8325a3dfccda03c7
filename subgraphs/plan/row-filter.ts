import type { RowRule } from '../model/access.ts';
import { fieldOf } from '../model/find.ts';
import type { Field, FieldType, ModelObject } from '../model/model.ts';
import type { Viewer } from '../model/viewer.ts';
import { compareEqual, exactText, planOrdered } from './filter-leaf.ts';
import { always, columnOf, never, type Predicate } from './logical-plan.ts';
import { scalarTypes } from './scalars.ts';

/**
 * The rows that a role may read, for one viewer. Undefined when a claim is missing or of another kind than the field it
 * is compared with: then the role gives the viewer no row at all, because half of a filter shows more than the whole.
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

function planCondition(
  { operator }: RowRule & { readonly kind: 'condition' },
  given: unknown,
  field: Field,
): Predicate | undefined {
  const { type } = field;
  if (type.kind !== 'scalar' && type.kind !== 'enum') return undefined;
  const operand = columnOf(field);
  const scalar = type.kind === 'enum' ? 'enum' : type.scalar;
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
      const items = given.map((item) => readOperand(item, type));
      if (items.includes(undefined)) return undefined;
      const values = items.map((item) => exactText(item, scalar, type.storage)).filter((text) => text !== undefined);
      const among: Predicate = values.length === 0 ? never : { kind: 'in', operand, storage: type.storage, values };
      if (operator === 'in') return among;
      return values.length === 0 ? always : not(among);
    }
    case 'eq':
    case 'ne': {
      const wanted = readOperand(given, type);
      if (wanted === undefined) return undefined;
      const equal = compareEqual(operand, scalar, type.storage, wanted);
      return operator === 'eq' ? equal : not(equal);
    }
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte': {
      const wanted = readOperand(given, type);
      return wanted === undefined ? undefined : planOrdered({ operand, wanted }, operator, scalar, type.storage);
    }
  }
}

const scalars = new Map(scalarTypes.map((type) => [type.name, type]));

/** A claim or a value of a contract as an argument of that type would arrive, or undefined when it is none. */
function readOperand(given: unknown, type: FieldType & { readonly kind: 'scalar' | 'enum' }): unknown {
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
    case 'Date':
    case 'Time':
    case 'DateTime':
      try {
        return scalars.get(type.scalar)?.parseValue(given);
      } catch {
        return undefined; // Whatever it is, it is no value of this type.
      }
  }
}
