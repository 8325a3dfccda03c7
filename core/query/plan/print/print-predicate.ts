import type { ColumnOperand, Operand, Predicate } from '../predicate.ts';

/** Whether values of the query are printed, or replaced by `?`. */
export type ShowValues = 'shown' | 'hidden';

const operators = { eq: '=', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

/** A condition on rows as one line: `utmSource = ? and not (price > ?)`. */
export function printPredicate(predicate: Predicate, values: ShowValues): string {
  const value = (text: string): string => printValue(text, values);
  switch (predicate.kind) {
    case 'and':
    case 'or': {
      if (predicate.of.length === 0) return predicate.kind === 'and' ? 'everything' : 'nothing';
      const parts = predicate.of.map((part) => printPredicate(part, values));
      return parts.length === 1 ? parts.join('') : `(${parts.join(` ${predicate.kind} `)})`;
    }
    case 'not':
      return `not ${printPredicate(predicate.of, values)}`;
    case 'compare':
      return `${printOperand(predicate.operand)} ${operators[predicate.operator]} ${value(predicate.value.text)}`;
    case 'in':
      return `${printOperand(predicate.operand)} in (${predicate.values.map(value).join(', ')})`;
    case 'isNull':
      return `${printOperand(predicate.operand)} is null`;
    case 'like':
    case 'regex':
      return `${printOperand(predicate.operand)} ${predicate.kind} ${value(predicate.pattern)}`;
    case 'listHas':
      return `${printOperand(predicate.operand)} has ${value(predicate.value.text)}`;
    case 'listIsEmpty':
      return `${printOperand(predicate.operand)} is empty`;
    case 'json':
      return printJson(predicate, value);
    case 'exists':
      return `exists ${predicate.table.domain}.${predicate.table.object} where ${printPredicate(predicate.where, values)}`;
    case 'existsElsewhere':
      return `exists ${predicate.elsewhere.domain}.${predicate.elsewhere.object}, which that domain is asked`;
    case 'among':
      return `${predicate.columns.map(({ name }) => name).join(', ')} among the keys that another domain gave`;
    case 'withinLast':
      return `${printOperand(predicate.operand)} within ${value(JSON.stringify(predicate.duration))} of the last one`;
  }
}

function printJson(
  { operand, path, is }: Predicate & { readonly kind: 'json' },
  value: (text: string) => string,
): string {
  const place = path.length === 0 ? printOperand(operand) : `${printOperand(operand)} at ${value(path.join('.'))}`;
  return is.kind === 'null'
    ? `${place} is null`
    : `${place} in (${is.values.map(({ text }) => value(text)).join(', ')})`;
}

export function printValue(text: string, values: ShowValues): string {
  return values === 'shown' ? JSON.stringify(text) : '?';
}

function printOperand(operand: Operand): string {
  return operand.kind === 'relatedCount' ? `count of ${operand.table.object}` : printColumn(operand);
}

export function printColumn({ path }: ColumnOperand): string {
  return path.map(({ name }) => name).join('.');
}
