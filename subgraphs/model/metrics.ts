import type { ContractProperty } from '../contract/contract.ts';
import type { Classifications } from './access.ts';
import { describeComputed } from './computed-parts.ts';
import { checkExpression, fillOf } from './expressions/check.ts';
import type { Owner } from './expressions/names.ts';
import { parseExpression } from './expressions/parse.ts';
import { readLogic } from './expressions/read.ts';
import { typeResult } from './expressions/result-type.ts';
import { inputsOf } from './inputs.ts';
import type { Metric } from './model.ts';
import type { NamedObject } from './objects.ts';
import type { Report } from './report.ts';
import { checkWeight } from './walk-expression.ts';

/**
 * The measures of an object. One may read those that stand before it, outside of aggregates. What is wrong is reported,
 * and the measure left out.
 */
export function deriveMetrics(
  { file, object, names, properties, measures }: NamedObject,
  {
    owner,
    report,
    deprecated,
    classifications,
  }: {
    readonly owner: Omit<Owner, 'metrics'>;
    readonly report: Report;
    readonly deprecated: (property: ContractProperty) => string | undefined;
    readonly classifications: Classifications;
  },
): readonly Metric[] {
  const metrics: Metric[] = [];
  const relations = owner.relations.map(({ relation }) => relation);
  for (const { property, field } of measures) {
    const derived = readLogic(property, { file, report, object: object.name }, (text) => {
      const syntax = parseExpression(text);
      const expression = checkExpression(syntax, { ...owner, metrics }, { kind: 'group' });
      checkWeight(expression);
      return { ...typeResult(expression, property, 'measure'), fill: fillOf(syntax, metrics) };
    });
    if (derived === undefined) continue;
    metrics.push({
      name: field,
      property: property.name,
      ...derived,
      inputs: inputsOf(derived.expression, names.typeName, relations),
      ...describeComputed(property, derived.expression, deprecated(property), {
        classifications,
        siblings: properties,
        file,
        report,
      }),
      tags: property.tags,
      at: file.locate(property.path),
    });
  }
  return metrics;
}
