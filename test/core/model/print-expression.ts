import type { Expression } from '../../../core/model/expressions/expression.ts';
import type { Storage } from '../../../core/model/field-type.ts';

/** An expression in a form that people can review, with every literal, cast and aggregate in its storage. */
export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return `${JSON.stringify(expression.text)}:${printStorage(expression.storage)}`;
    case 'column':
      return expression.path.map(({ name }) => name).join('.');
    case 'aggregate':
    case 'related': {
      const of = expression.of === undefined ? '*' : printExpression(expression.of);
      const where = expression.where === undefined ? '' : ` where ${printExpression(expression.where)}`;
      const owner = expression.kind === 'related' ? `${expression.relation}.` : '';
      const distinct = expression.kind === 'aggregate' && expression.distinct ? 'distinct ' : '';
      return `${owner}${expression.function}(${distinct}${of}${where}):${printStorage(expression.storage)}`;
    }
    case 'arithmetic':
    case 'comparison':
      return `(${printExpression(expression.left)} ${expression.operator} ${printExpression(expression.right)})${expression.kind === 'arithmetic' ? `:${printStorage(expression.storage)}` : ''}`;
    case 'and':
    case 'or':
      return `(${expression.of.map(printExpression).join(` ${expression.kind} `)})`;
    case 'negation':
    case 'not':
    case 'isNull':
      return `${expression.kind}(${printExpression(expression.of)})`;
    case 'in':
      return `(${printExpression(expression.of)} in ${expression.values.map(printExpression).join(' ')})`;
    case 'like':
      return `(${printExpression(expression.of)} like ${JSON.stringify(expression.pattern)} ${expression.letterCase})`;
    case 'case': {
      const branches = expression.branches.map(
        ({ when, value }) => `${printExpression(when)} → ${printExpression(value)}`,
      );
      const otherwise = expression.otherwise === undefined ? [] : [`else ${printExpression(expression.otherwise)}`];
      return `case(${[...branches, ...otherwise].join(', ')})`;
    }
    case 'call':
      return `${expression.function}(${expression.of.map(printExpression).join(', ')}):${printStorage(expression.storage)}`;
    case 'dateTrunc':
      return `trunc(${expression.unit}, ${printExpression(expression.of)})`;
    case 'datePart':
      return `part(${expression.part}, ${printExpression(expression.of)})`;
    case 'cast':
      return `${expression.invalid === 'null' ? 'try_cast' : 'cast'}(${printExpression(expression.of)}):${printStorage(expression.storage)}`;
  }
}

/** How an engine holds a value, in a few letters. */
export function printStorage(storage: Storage): string {
  switch (storage.kind) {
    case 'integer':
      return `${storage.signed ? 'i' : 'u'}${storage.bits}`;
    case 'decimal':
      return `decimal(${storage.precision},${storage.scale})`;
    case 'float':
      return `f${storage.bits}`;
    case 'timestamp':
      return storage.zoned ? 'instant' : `timestamp in ${storage.timeZone}`;
    default:
      return storage.kind;
  }
}
