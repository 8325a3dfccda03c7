import type { RelatedNumbers } from '../../../core/query/plan/logical-plan.ts';
import type { KeyColumn } from '../../../core/query/plan/predicate.ts';
import { isRefusal } from '../../../core/query/policy/forbidden.ts';
import type { PendingNumbers } from '../../../core/query/result/read-rows.ts';
import { Violation } from '../../../core/query/result/read-value.ts';
import { runNestedField } from '../../../core/query/rows/nested-run.ts';
import type { Caller } from '../operation.ts';
import { type GroupsRunner, runNumbers } from './run-numbers.ts';

/**
 * Computes the aggregates of related rows that a result lacks: one statement for each field of the operation, whatever
 * the number of rows. Rows with equal keys share their aggregates. A refusal by another domain refuses one field alone.
 */
export async function fillNumbers(
  pending: readonly PendingNumbers[],
  runner: GroupsRunner,
  caller: Caller,
): Promise<void> {
  const byField = Map.groupBy(pending, ({ related }) => related);
  await Promise.all(
    [...byField].map(async ([related, fields]) => {
      const keys = new Map(fields.map(({ values }) => [JSON.stringify(values), values]));
      const places = new Map([...keys.keys()].map((name, index) => [name, index]));
      const partition = { on: related.on.map(({ inner }) => inner), keys: keyColumns(related, [...keys.values()]) };
      const results = await runNestedField(related.key, () =>
        runNumbers(related.planned, { partition, count: keys.size }, runner, caller),
      ).catch((error: unknown) => {
        if (!isRefusal(error)) throw error;
        return new Violation(error.message, error.code);
      });
      for (const { row, key, values } of fields) {
        row[key] = results instanceof Violation ? results : (results[places.get(JSON.stringify(values)) ?? -1] ?? null);
      }
    }),
  );
}

function keyColumns(related: RelatedNumbers, keys: readonly (readonly (string | null)[])[]): readonly KeyColumn[] {
  return related.on.map(({ outer }, index) => ({ field: outer, values: keys.map((values) => values[index] ?? null) }));
}
