import type { ArgumentPath } from '../../errors/request-error.ts';
import { badInput } from '../arguments/bad-input.ts';
import type { Arguments } from '../arguments/fields/selected-fields.ts';
import type { Dimension, Fill, Series, TopPer } from '../plan/group-parts.ts';
import type { AggregateSet } from './aggregates.ts';
import { indexOfDimension, planGroupOrder } from './group-order.ts';

interface CutInput {
  readonly dimension: string;
  readonly first: number;
  readonly orderBy?: unknown;
}

/** `topPer`: the first groups of each value of a dimension; the largest counts come first unless it has an order. */
export function planTop(args: Arguments, dimensions: readonly Dimension[], set: AggregateSet): TopPer | undefined {
  if (typeof args.topPer !== 'object' || args.topPer === null) return undefined;
  const input = args.topPer as CutInput;
  const first = readFirst(input, ['topPer', 'first']);
  const order = planGroupOrder(givenOrder(input), dimensions, set, ['topPer', 'orderBy']);
  return { dimension: indexOfDimension(input.dimension, dimensions, ['topPer', 'dimension']), first, order };
}

/**
 * `series`: the first values of a dimension, ranked over all groups. Values are ranked by aggregates over all of their
 * rows or by themselves: another dimension has no single value for them.
 */
export function planSeries(
  args: Arguments,
  dimensions: readonly Dimension[],
  set: AggregateSet,
  fill: Fill | undefined,
): Series | undefined {
  if (typeof args.series !== 'object' || args.series === null) return undefined;
  const input = args.series as CutInput & { readonly other?: boolean | null };
  if (typeof args.topPer === 'object' && args.topPer !== null)
    throw badInput(['series'], 'topPer and series exclude each other; give one of them.');
  const index = indexOfDimension(input.dimension, dimensions, ['series', 'dimension']);
  const dimension = dimensions[index];
  if (dimension === undefined) throw new Error(`There is no dimension ${index}.`);
  const first = readFirst(input, ['series', 'first']);
  if (fill?.dimension === index)
    throw badInput(
      ['series', 'dimension'],
      `The gaps of ${dimension.name} are filled, so its values cannot be cut; leave fill out, or name another dimension.`,
    );
  if (dimension.kind === 'bucket' && (args.compare ?? undefined) !== undefined)
    throw badInput(
      ['series', 'dimension'],
      `${dimension.name} is compared, so its values cannot be cut; leave compare out, or name another dimension.`,
    );
  const given = givenOrder(input);
  for (const [term, { dimension: by }] of given.entries()) {
    if (by !== undefined && by !== null && by !== dimension.name)
      throw badInput(
        ['series', 'orderBy', term, 'dimension'],
        `Values of ${dimension.name} have no one ${by}; order them by metric, aggregate or ${dimension.name}.`,
      );
  }
  const order = planGroupOrder(given, [dimension], set, ['series', 'orderBy']).map((term) =>
    term.by.kind === 'dimension' ? { ...term, by: { ...term.by, index } } : term,
  );
  return { dimension: index, first, order, rest: input.other === true ? 'merged' : 'dropped' };
}

type OrderInput = { readonly dimension?: string | null } & Readonly<Record<string, unknown>>;

function givenOrder({ orderBy }: CutInput): readonly OrderInput[] {
  return Array.isArray(orderBy) && orderBy.length > 0 ? orderBy : [{ metric: 'count' }];
}

function readFirst({ first }: CutInput, path: ArgumentPath): number {
  if (first < 1) throw badInput(path, `${first} keeps no group; give 1 or more.`);
  return first;
}
