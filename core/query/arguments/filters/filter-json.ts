import type { ArgumentPath } from '../../../errors/request-error.ts';
import { allOf, type ColumnOperand, type JsonTest, type JsonValue, type Predicate } from '../../plan/predicate.ts';
import { badInput, beyondLimit } from '../bad-input.ts';
import type { Planner } from '../planner.ts';
import { WantedJson } from '../values/scalars.ts';
import { checkText } from './filter-leaf.ts';

/** Names and positions of a path, at most. */
const maximalSteps = 32;

/** A `JSONFilter`: conditions on what stands at its path. Undefined when it has none. */
export function planJsonFilter(
  input: Readonly<Record<string, unknown>>,
  operand: ColumnOperand,
  planner: Planner,
  path: ArgumentPath,
): Predicate | undefined {
  const steps = readPath(input.path, [...path, 'path']);
  const test = (is: JsonTest): Predicate => ({ kind: 'json', operand, path: steps, is });
  const parts: Predicate[] = [];
  for (const [operator, wanted] of Object.entries(input)) {
    if (operator === 'path' || wanted === undefined) continue;
    const part = planOperator(operator, wanted, { planner, path: [...path, operator], test });
    if (part !== undefined) parts.push(part);
  }
  return parts.length === 0 ? undefined : allOf(parts);
}

interface JsonPlace {
  readonly planner: Planner;
  readonly path: ArgumentPath;
  readonly test: (is: JsonTest) => Predicate;
}

function planOperator(operator: string, wanted: unknown, place: JsonPlace): Predicate | undefined {
  const { path, test } = place;
  switch (operator) {
    case 'isNull':
      if (wanted === null) return undefined;
      return wanted === true ? test({ kind: 'null' }) : { kind: 'not', of: test({ kind: 'null' }) };
    case 'eq':
    case 'ne': {
      if (wanted === null) throw badInput(path, `null is no value to compare with; use isNull: ${operator === 'eq'}.`);
      const isEqual = test({ kind: 'oneOf', values: [readValue(wanted, path)] });
      return operator === 'eq' ? isEqual : { kind: 'not', of: isEqual };
    }
    case 'in':
    case 'notIn': {
      if (wanted === null) return undefined;
      const isOneOf = test({ kind: 'oneOf', values: readValues(wanted, place) });
      return operator === 'in' ? isOneOf : { kind: 'not', of: isOneOf };
    }
    default:
      throw new Error(`There is no JSON operator ${operator}.`);
  }
}

function readValues(wanted: unknown, { planner, path }: JsonPlace): readonly JsonValue[] {
  const items = Array.isArray(wanted) ? wanted : [wanted];
  if (items.length > planner.limits.inList) {
    throw beyondLimit(
      'IN_LIST_TOO_LONG',
      path,
      `${items.length} items are given; at most ${planner.limits.inList} are allowed.`,
    );
  }
  return items.map((item, index) => readValue(item, [...path, index]));
}

function readValue(wanted: unknown, path: ArgumentPath): JsonValue {
  if (!(wanted instanceof WantedJson)) throw new Error('The scalar JSON has read another value.');
  checkText(wanted.text, path);
  return wanted;
}

/** `a.0.b\\.c` as its steps: a, 0 and b.c. */
function readPath(given: unknown, path: ArgumentPath): readonly string[] {
  if (given === null || given === undefined || given === '') return [];
  const text = String(given);
  checkText(text, path);
  if (!/^(?:[^\\]|\\[\\.])*$/u.test(text))
    throw badInput(path, 'A backslash stands before a point or a backslash of a name.');
  const steps = text.match(/(?:[^.\\]|\\.)+/gu) ?? [];
  if (steps.join('.') !== text) throw badInput(path, 'A name between two points, or at an end, is missing.');
  if (steps.length > maximalSteps)
    throw badInput(path, `The path has ${steps.length} steps; at most ${maximalSteps} are allowed.`);
  return steps.map((step) => step.replaceAll(/\\(.)/gu, '$1'));
}
