import type { ContractProperty } from '../../contract/contract.ts';
import type { Classifications } from '../access/access.ts';
import { checkExpression } from '../expressions/check/check.ts';
import { describeComputed } from '../expressions/computed-parts.ts';
import { parseExpression } from '../expressions/parse/parse.ts';
import { readLogic } from '../expressions/read.ts';
import { typeResult } from '../expressions/result-type.ts';
import { checkWeight } from '../expressions/walk-expression.ts';
import { inputsOf } from '../inputs.ts';
import type { Field } from '../model.ts';
import type { Report } from '../report.ts';
import type { NamedObject } from './objects.ts';

/**
 * The computed dimensions of an object: fields whose value is an expression over its columns. A dimension may read the
 * dimensions before it. A dimension with a problem is reported and left out.
 */
export function deriveDimensions(
  { file, object, names, properties, dimensions }: NamedObject,
  {
    columns,
    report,
    deprecated,
    classifications,
  }: {
    readonly columns: readonly Field[];
    readonly report: Report;
    readonly deprecated: (property: ContractProperty) => string | undefined;
    readonly classifications: Classifications;
  },
): readonly Field[] {
  const fields: Field[] = [];
  for (const { property, field } of dimensions) {
    const known = [...columns, ...fields];
    const owner = { name: object.name, fields: known, metrics: [], relations: [] };
    const derived = readLogic(property, { file, report, object: object.name }, (text) => {
      const expression = checkExpression(parseExpression(text), owner, { kind: 'row' });
      const typed = typeResult(expression, property, 'dimension');
      checkWeight(typed.expression);
      return typed;
    });
    if (derived === undefined) continue;
    fields.push({
      name: field,
      property: property.name,
      column: property.name,
      computed: { expression: derived.expression, inputs: inputsOf(derived.expression, names.typeName, []) },
      type: derived.type,
      nonNull: false,
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
  return fields;
}
