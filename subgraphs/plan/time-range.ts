import { fieldOf } from '../model/find.ts';
import type { ModelObject, Storage } from '../model/model.ts';
import { type ArgumentPath, badInput } from './bad-input.ts';
import { epochOf, instantOf } from './calendar.ts';
import { readDuration, subtractDuration } from './duration.ts';
import { allOf, type ColumnOperand, type Comparison, columnOf, type Predicate, tableOf } from './logical-plan.ts';
import type { Planner } from './planner.ts';

interface TimeRangeInput {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly last?: string | null;
  readonly anchor?: 'NOW' | 'DATA' | null;
}

/**
 * A `timeRange` argument as a predicate on the object's event time: `[from, to)`, or the last so long before `to`, now,
 * or the newest event. Undefined when it asks nothing. Texts without a zone are read in UTC.
 */
export function planTimeRange(
  input: unknown,
  object: ModelObject,
  planner: Planner,
  path: ArgumentPath,
): Predicate | undefined {
  if (typeof input !== 'object' || input === null || object.eventTime === undefined) return undefined;
  const range = input as TimeRangeInput;
  const operand = columnOf(fieldOf(object, object.eventTime));
  if (range.last !== undefined && range.last !== null)
    return planLast(range, range.last, operand, object, planner, path);
  if (range.anchor === 'DATA') throw badInput([...path, 'anchor'], 'An anchor needs last, such as "P30D".');
  const { from = null, to = null } = range;
  if (from === null && to === null) return undefined;
  const end = to === null ? planner.now.toISOString() : instantOf(to);
  if (from !== null && epochOf(from) > Date.parse(end)) {
    throw badInput(
      path,
      to === null ? `from lies after now (${end}).` : 'from lies after to; the range is [from, to).',
    );
  }
  return allOf([...(from === null ? [] : [bound(operand, 'gte', instantOf(from))]), bound(operand, 'lt', end)]);
}

function planLast(
  range: TimeRangeInput,
  last: string,
  operand: ColumnOperand,
  object: ModelObject,
  planner: Planner,
  path: ArgumentPath,
): Predicate {
  const duration = readDuration(last);
  if (duration === undefined) {
    throw badInput(
      [...path, 'last'],
      `"${last.slice(0, 40)}" is no duration; write one such as "P30D", "PT12H" or "30d".`,
    );
  }
  if ((range.from ?? null) !== null)
    throw badInput([...path, 'last'], 'from and last exclude each other; give one of them.');
  if (range.anchor === 'DATA') {
    if ((range.to ?? null) !== null)
      throw badInput([...path, 'to'], 'With anchor DATA the range ends at the newest event; leave to out.');
    return { kind: 'withinLast', operand, table: tableOf(object), duration };
  }
  const end = (range.to ?? null) === null ? planner.now : new Date(epochOf(range.to ?? ''));
  return allOf([
    bound(operand, 'gte', subtractDuration(end, duration).toISOString()),
    bound(operand, 'lt', end.toISOString()),
  ]);
}

/** A date column holds midnights: an instant within a day lies between two of them. */
function bound(operand: ColumnOperand, operator: 'gte' | 'lt', instant: string): Predicate {
  const leaf = operand.path[0].type;
  const storage: Storage = leaf.kind === 'scalar' ? leaf.storage : { kind: 'timestamp', zoned: false, timeZone: 'UTC' };
  const compare = (using: Comparison, text: string): Predicate => ({
    kind: 'compare',
    operand,
    operator: using,
    value: { text, storage },
  });
  if (storage.kind !== 'date') return compare(operator, instant);
  const [date = '', time = ''] = instant.split('T');
  if (/^00:00:00(\.0+)?Z$/.test(time)) return compare(operator, date);
  return compare(operator === 'gte' ? 'gt' : 'lte', date);
}
