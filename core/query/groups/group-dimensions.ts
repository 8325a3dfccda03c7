import type { ArgumentPath } from '../../errors/request-error.ts';
import type { ScalarName, ScalarType } from '../../model/field-type.ts';
import { askedRelation, fieldOf } from '../../model/find.ts';
import type { Field } from '../../model/model.ts';
import { seenAcross } from '../../model/relations/across.ts';
import { columnElsewhere, isAsked } from '../arguments/across.ts';
import { badInput } from '../arguments/bad-input.ts';
import { type ArgumentSite, memberOf } from '../arguments/site.ts';
import type { Dimension, Grain, TimePart } from '../plan/group-parts.ts';
import { joinColumns } from '../plan/join.ts';
import { columnOf, tableOf } from '../plan/predicate.ts';
import type { BucketWidth } from './group-range.ts';

export interface GroupByInput {
  readonly dimension: string;
  readonly grain?: Grain | 'AUTO' | null;
  readonly step?: number | null;
  readonly fill?: 'NONE' | 'NULL' | 'ZERO' | 'CARRY_FORWARD' | null;
}

/** Returns the bucket of AUTO; called only where AUTO is given. */
export type ChooseBucket = () => BucketWidth;

const timeParts: readonly string[] = ['hourOfDay', 'dayOfWeek', 'monthOfYear'] satisfies TimePart[];
const intType: ScalarType = { kind: 'scalar', scalar: 'Int', storage: { kind: 'integer', bits: 32, signed: true } };

/** The dimensions of `by`, in order. Each may occur once; a time needs a grain, and no other dimension accepts one. */
export function planDimensions(
  by: readonly GroupByInput[],
  site: ArgumentSite,
  chooseBucket: ChooseBucket,
): readonly Dimension[] {
  if (by.length === 0)
    throw badInput(site.path, 'Nothing is given to group by; use the Aggregate field for one number over all rows.');
  const seen = new Set<string>();
  return by.map((input, index) => {
    const at = memberOf(site, index);
    if (seen.has(input.dimension))
      throw badInput(at.path, `${input.dimension} is given twice; a dimension stands once.`);
    seen.add(input.dimension);
    return planDimension(input, at, chooseBucket);
  });
}

/** A dimension's name is a field, `<time>_<part>`, or `<relation>_<field>`. */
function planDimension(input: GroupByInput, site: ArgumentSite, chooseBucket: ChooseBucket): Dimension {
  const { object, planner, path } = site;
  const { dimension: name } = input;
  const [first = '', second] = name.split('_');
  if (second === undefined) return planField(fieldOf(object, name), input, chooseBucket, path);
  refuseGrain(input, path);
  const relation = askedRelation(object, first);
  // Relations take precedence: a target may have a field with the name of a time part.
  if (relation === undefined && timeParts.includes(second)) {
    return {
      kind: 'timePart',
      name,
      column: columnOf(fieldOf(object, first)),
      type: intType,
      part: second as TimePart,
    };
  }
  const target = relation && planner.object(relation.to);
  if (relation === undefined || target === undefined) throw new Error(`${object.typeName} has no dimension ${name}.`);
  if (isAsked(relation, target, site)) {
    const column = columnElsewhere(relation, target, second, site);
    return { kind: 'elsewhere', name, column, type: column.type };
  }
  const field = fieldOf(relation.crossDomain ? seenAcross(target) : target, second);
  return {
    kind: 'related',
    name,
    table: tableOf(target),
    on: joinColumns(relation, object, target),
    column: columnOf(field),
    type: field.type,
  };
}

function planField(field: Field, input: GroupByInput, chooseBucket: ChooseBucket, path: ArgumentPath): Dimension {
  const { name, type } = field;
  const isTime = type.kind === 'scalar' && (type.scalar === 'DateTime' || type.scalar === 'Date');
  if (!isTime) {
    refuseGrain(input, path);
    return { kind: 'column', name, column: columnOf(field), type };
  }
  return { kind: 'bucket', name, column: columnOf(field), type, ...readWidth(input, type.scalar, chooseBucket, path) };
}

/** The width of a time dimension's buckets. A date needs no grain; an instant does. */
export function readWidth(
  input: GroupByInput,
  scalar: ScalarName,
  chooseBucket: ChooseBucket,
  path: ArgumentPath,
): BucketWidth {
  const { dimension: name } = input;
  const isDate = scalar === 'Date';
  if (input.grain === undefined || input.grain === null) {
    if (isDate && (input.step ?? null) === null) return { grain: 'DAY', step: 1 };
    throw badInput(path, `${name} is a time; give a grain such as DAY, or AUTO.`);
  }
  if (input.grain !== 'AUTO') {
    const width = { grain: input.grain, step: input.step ?? 1 };
    checkWidth(width, name, scalar, path);
    return width;
  }
  if ((input.step ?? null) !== null) throw badInput([...path, 'step'], 'AUTO chooses the step, too; leave step out.');
  const chosen = chooseBucket();
  return isDate && isBelowDay(chosen.grain) ? { grain: 'DAY', step: 1 } : chosen;
}

/** The number of grains in the next unit: a step must divide it, so that buckets start with the unit. */
const nextUnit: Readonly<Record<Grain, number>> = {
  SECOND: 60,
  MINUTE: 60,
  HOUR: 24,
  DAY: 1,
  WEEK: 1,
  MONTH: 12,
  QUARTER: 4,
  YEAR: 1,
};

function checkWidth({ grain, step }: BucketWidth, name: string, scalar: ScalarName, path: ArgumentPath): void {
  const unit = nextUnit[grain];
  if (step < 1 || unit % step !== 0) {
    const fitting = Array.from({ length: unit }, (_, index) => index + 1).filter((candidate) => unit % candidate === 0);
    throw badInput(
      [...path, 'step'],
      `A step of ${step} does not divide the next unit; with ${grain} give one of ${fitting.join(', ')}.`,
    );
  }
  if (scalar === 'Date' && isBelowDay(grain)) {
    throw badInput([...path, 'grain'], `${name} is a date; give DAY or a larger grain.`);
  }
}

function isBelowDay(grain: Grain): boolean {
  return grain === 'SECOND' || grain === 'MINUTE' || grain === 'HOUR';
}

/** Throws BAD_USER_INPUT for a grain or step of a dimension that is no time. */
export function refuseGrain(input: GroupByInput, path: ArgumentPath): void {
  const given = (['grain', 'step'] as const).find((name) => (input[name] ?? null) !== null);
  if (given !== undefined) throw badInput([...path, given], `${input.dimension} is no time, so it has no ${given}.`);
}
