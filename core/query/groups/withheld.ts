import { relationsOf } from '../../model/expressions/walk-expression.ts';
import type { Aggregate, AggregateValues } from '../plan/group-parts.ts';
import type { GroupPlan } from '../plan/logical-plan.ts';

/** The rows behind aggregates, with their minimal number. */
export interface Population {
  /** Absent for the rows that are grouped. */
  readonly relation?: string;
  readonly minimum: number;
}

/** The row key for the number of rows behind aggregates; no GraphQL field has such a name. */
export function basisKey({ relation }: { readonly relation?: string }): string {
  return relation === undefined ? '#rows' : `#rows ${relation}`;
}

/** The populations behind a plan's aggregates that have a minimum. */
export function populationsOf({
  minimumGroupSize,
  related = [],
}: Pick<GroupPlan, 'minimumGroupSize' | 'related'>): readonly Population[] {
  return [
    ...(minimumGroupSize === undefined ? [] : [{ minimum: minimumGroupSize }]),
    ...related.flatMap(({ relation, minimum }) => (minimum === undefined ? [] : [{ relation, minimum }])),
  ];
}

/** Whether an aggregate is computed from rows of a population; every aggregate is computed from the grouped rows. */
export function restsOn(aggregate: Aggregate, { relation }: Population): boolean {
  if (relation === undefined) return true;
  return aggregate.kind === 'metric' && relationsOf(aggregate.metric.expression).includes(relation);
}

type Row = Readonly<Record<string, unknown>>;

/** The aggregates of a row, with null for those that are withheld. */
export function withoutNumbers(
  row: Row,
  { values, parts }: AggregateValues,
  isWithheld: (aggregate: number) => boolean,
): Row {
  const kept = Object.entries(row).map(([key, value]): readonly [string, unknown] => {
    if (values.some((one) => one.key === key && isWithheld(one.aggregate))) return [key, null];
    const part = parts.find((one) => one.key === key);
    return [key, part === undefined ? value : withoutNumbers(value as Row, part.part, isWithheld)];
  });
  return Object.assign(Object.create(null), Object.fromEntries(kept));
}
