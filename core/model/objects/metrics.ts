import type { ContractProperty } from '../../contract/contract.ts';
import { defined } from '../../defined.ts';
import type { Classifications } from '../access/access.ts';
import { checkExpression, fillOf } from '../expressions/check/check.ts';
import { describeComputed } from '../expressions/computed-parts.ts';
import { type Owner, resolveName } from '../expressions/names.ts';
import { parseExpression } from '../expressions/parse/parse.ts';
import type { Syntax } from '../expressions/parse/syntax.ts';
import { namesIn } from '../expressions/parse/walk-syntax.ts';
import { readLogic } from '../expressions/read.ts';
import { typeResult } from '../expressions/result-type.ts';
import { checkWeight } from '../expressions/walk-expression.ts';
import { highestClassification, inputsOf } from '../inputs.ts';
import type { Metric } from '../model.ts';
import type { Report } from '../report.ts';
import type { NamedObject } from './objects.ts';

/**
 * The measures of an object. A measure may read the measures before it, outside of aggregates. A measure with a problem
 * is reported and left out.
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
      const read = measuresRead(syntax, { ...owner, metrics });
      return { typed: { ...typeResult(expression, property, 'measure'), fill: fillOf(syntax, metrics) }, read };
    });
    if (derived === undefined) continue;
    const { typed, read } = derived;
    const described = describeComputed(property, typed.expression, deprecated(property), {
      classifications,
      siblings: properties,
      file,
      report,
    });
    const protections = [...(described.protections ?? []), ...read.flatMap((metric) => metric.protections ?? [])];
    const classification = highestClassification([described.classification, ...read.map((one) => one.classification)]);
    metrics.push({
      name: field,
      property: property.name,
      ...typed,
      inputs: inputsOf(typed.expression, names.typeName, relations),
      ...described,
      ...defined({ classification }),
      ...(protections.length === 0 ? {} : { protections }),
      tags: property.tags,
      at: file.locate(property.path),
    });
  }
  return metrics;
}

/** The measures that an expression reads; their protections also protect the expression's result. */
function measuresRead(syntax: Syntax, owner: Owner): readonly Metric[] {
  return namesIn(syntax).flatMap((name) => {
    const meaning = resolveName(name, owner);
    return meaning.kind === 'metric' ? [meaning.metric] : [];
  });
}
