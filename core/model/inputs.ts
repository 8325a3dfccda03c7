import type { ColumnExpression, Expression } from './expressions/expression.ts';
import { partsOf } from './expressions/walk-expression.ts';
import type { ComputationInput, Field, Relation } from './model.ts';

/** The stored fields that an expression reads, each once, in reading order. */
export function inputsOf(
  expression: Expression,
  typeName: string,
  relations: readonly Relation[],
): readonly ComputationInput[] {
  const inputs = new Map<string, ComputationInput>();
  const collect = (part: Expression, object: string): void => {
    if (part.kind === 'column') inputs.set(`${object}.${part.path[0].name}`, { object, field: part.path[0].name });
    const inner = part.kind === 'related' ? targetOf(part.relation, relations) : object;
    for (const deeper of partsOf(part)) collect(deeper, inner);
  };
  collect(expression, typeName);
  return [...inputs.values()];
}

function targetOf(name: string, relations: readonly Relation[]): string {
  const relation = relations.find((candidate) => candidate.name === name);
  if (relation === undefined) throw new Error(`The model has no relation ${name}.`);
  return relation.to;
}

const levels = ['public', 'internal', 'confidential', 'restricted'];

/**
 * The highest classification of a property and all of its inputs, including members of nested values. A classification
 * outside of the usual four is the highest, because its meaning is unknown.
 */
export function highestClassification(classifications: readonly (string | undefined)[]): string | undefined {
  const known = classifications.filter((classification) => classification !== undefined);
  const [unknown] = known.filter((classification) => !levels.includes(classification.toLowerCase()));
  if (unknown !== undefined) return unknown;
  return known.toSorted((a, b) => levels.indexOf(b.toLowerCase()) - levels.indexOf(a.toLowerCase()))[0];
}

/** The classifications along every path that an expression reads. */
export function classificationsOf(expression: Expression): readonly (string | undefined)[] {
  const own = expression.kind === 'column' ? pathOf(expression).map(({ classification }) => classification) : [];
  return [...own, ...partsOf(expression).flatMap(classificationsOf)];
}

function pathOf({ path }: ColumnExpression): readonly Field[] {
  return path;
}
