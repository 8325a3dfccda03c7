import { type Pairing, pairElements } from '../pair.ts';
import { type PropertyPair, type PropertyView, viewElements, viewMembers } from './property-view.ts';

export interface PropertyPairing {
  readonly pairs: readonly PropertyPair[];
  readonly removed: readonly PropertyView[];
  readonly added: readonly PropertyView[];
}

/** Pairs the properties of two objects by id, then by name; nested ones only within the same parent. */
export function pairProperties(before: readonly PropertyView[], after: readonly PropertyView[]): PropertyPairing {
  const pairing: Pairing<PropertyView> = pairElements(before, after, [
    ({ property }) => property.id,
    ({ property }) => property.name,
  ]);
  const within = pairing.pairs.map((pair) => pairWithin({ ...pair, place: 'same' }));
  return {
    pairs: within.flatMap(({ pairs }) => pairs),
    removed: [...pairing.removed, ...within.flatMap(({ removed }) => removed)],
    added: [...pairing.added, ...within.flatMap(({ added }) => added)],
  };
}

/** A pair together with its nested pairs. */
function pairWithin(pair: PropertyPair): PropertyPairing {
  const members = pairProperties(viewMembers(pair.before), viewMembers(pair.after));
  const [older, newer] = [viewElements(pair.before), viewElements(pair.after)];
  const elements = (['items', 'key', 'value'] as const).flatMap((name) => {
    const [before, after] = [older[name], newer[name]];
    return before === undefined || after === undefined ? [] : [pairWithin({ before, after, place: 'same' })];
  });
  return {
    pairs: [pair, ...members.pairs, ...elements.flatMap(({ pairs }) => pairs)],
    removed: [...members.removed, ...elements.flatMap(({ removed }) => removed)],
    added: [...members.added, ...elements.flatMap(({ added }) => added)],
  };
}

/**
 * Pairs moved properties: removed in one place and added in another, with an id that is unique among the removed and
 * among the added properties of the contract.
 */
export function pairMoved({ removed, added }: Pick<PropertyPairing, 'removed' | 'added'>): PropertyPairing {
  const withInner = (views: readonly PropertyView[]): readonly PropertyView[] =>
    views.flatMap((view) => [view, ...withInner(viewMembers(view))]);
  const { pairs } = pairElements(withInner(removed), withInner(added), [({ property }) => property.id]);
  const moved = pairs.map((pair) => pairWithin({ ...pair, place: 'moved' }));
  const gone = new Set(pairs.map(({ before }) => before.property));
  const come = new Set(pairs.map(({ after }) => after.property));
  return {
    pairs: moved.flatMap((one) => one.pairs),
    removed: [...removed.filter(({ property }) => !gone.has(property)), ...moved.flatMap((one) => one.removed)],
    added: [...added.filter(({ property }) => !come.has(property)), ...moved.flatMap((one) => one.added)],
  };
}
