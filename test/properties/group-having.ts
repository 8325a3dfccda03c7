import { type AggregateOf, compareWith, type Wanted } from './group-numbers.ts';

/** As for filters: what is null or empty asks nothing, and no comparison holds for nothing. */
export function holds(having: unknown, numberOf: (asked: AggregateOf | 'count') => Wanted): boolean | undefined {
  if (typeof having !== 'object' || having === null) return undefined;
  const parts = Object.entries(having).map(([member, wanted]): boolean | undefined => {
    if (wanted === null || wanted === undefined) return undefined;
    const inner = (part: unknown) => holds(part, numberOf);
    const asked = (list: readonly unknown[]) => list.map(inner).filter((part) => part !== undefined);
    switch (member) {
      case 'and': {
        const answers = asked(wanted);
        return answers.length === 0 ? undefined : answers.every((part) => part);
      }
      case 'or': {
        const answers = asked(wanted);
        return answers.length === 0 ? undefined : answers.some((part) => part);
      }
      case 'not': {
        const one = inner(wanted);
        return one === undefined ? undefined : !one;
      }
      case 'aggregate':
        return meets(wanted.value, numberOf({ field: wanted.field, function: wanted.function }));
      default:
        return meets(wanted, numberOf('count'));
    }
  });
  const given = parts.filter((part) => part !== undefined);
  return given.length === 0 ? undefined : given.every((part) => part);
}

function meets(operators: Readonly<Record<string, unknown>>, number: Wanted): boolean | undefined {
  const answers = Object.entries(operators).flatMap(([operator, wanted]) => {
    if (wanted === null || wanted === undefined) return [];
    const isNone = number.kind === 'none';
    const equals = (item: unknown): boolean => !isNone && compareWith(number, item) === 0;
    switch (operator) {
      case 'isNull':
        return [isNone === wanted];
      case 'eq':
        return [equals(wanted)];
      case 'ne':
        return [!equals(wanted)];
      case 'in':
        return [(wanted as readonly unknown[]).some(equals)];
      case 'notIn':
        return [!(wanted as readonly unknown[]).some(equals)];
      default: {
        if (isNone) return [false];
        const difference = compareWith(number, wanted);
        return [
          { lt: difference < 0, lte: difference <= 0, gt: difference > 0, gte: difference >= 0 }[operator as 'lt'],
        ];
      }
    }
  });
  return answers.length === 0 ? undefined : answers.every((part) => part);
}
