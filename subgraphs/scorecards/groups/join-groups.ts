import { Temporal } from 'temporal-polyfill';
import type { Scorecard } from '../scorecard.ts';
import { type GroupedDimension, type JoinedGroup, keyOf, type SideNumbers } from './joined-group.ts';
import type { TimedTurns } from './turns.ts';
import type { Cell } from './values.ts';

/** A group in a side's answer. */
export interface SideGroup extends SideNumbers {
  readonly dimensions: readonly Cell[];
}

/**
 * Joins the groups of all sides by their dimensions, with null equal to null: a full outer join. `answers` are in the
 * order of the scorecard's sides; undefined means that the side failed, which counts as having no group.
 */
export async function joinGroups(
  answers: readonly (readonly SideGroup[] | undefined)[],
  by: readonly GroupedDimension[],
  scorecard: Scorecard,
  turns: TimedTurns,
): Promise<readonly JoinedGroup[]> {
  const joined = new Map<string, { dimensions: readonly Cell[]; sides: (SideNumbers | undefined)[] }>();
  for (const [side, groups] of answers.entries()) {
    for (const { dimensions: given, values, suppressed } of groups ?? []) {
      const pause = turns.giveIfDue();
      if (pause !== undefined) await pause;
      const dimensions = given.map((cell, index) => conform(cell, by[index], scorecard));
      const key = keyOf(dimensions.map((cell, index) => identityOf(cell, by[index], scorecard)));
      const group = joined.get(key) ?? { dimensions, sides: scorecard.sides.map(() => undefined) };
      joined.set(key, group);
      group.sides[side] = { values, suppressed };
    }
  }
  return [...joined.values()];
}

/** A bucket of instants, joined with one of dates, becomes the day of its start in the zone. */
function conform(cell: Cell, dimension: GroupedDimension | undefined, { dimensions }: Scorecard): Cell {
  if (cell === null || dimension?.kind !== 'bucket') return cell;
  return dimensions[dimension.conformed]?.scalar === 'Date' ? String(cell).slice(0, 10) : cell;
}

/** The identity of a value: for instants, the moment, however it is printed. */
function identityOf(cell: Cell, dimension: GroupedDimension | undefined, { dimensions }: Scorecard): Cell {
  if (cell === null || dimension?.kind !== 'bucket') return cell;
  const isInstant = dimensions[dimension.conformed]?.scalar === 'DateTime';
  return isInstant ? Temporal.Instant.from(String(cell)).epochMilliseconds : cell;
}
