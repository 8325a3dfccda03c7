import type { Contract } from '../../contract/contract.ts';
import { type Found, type FoundDetail, found } from '../change.ts';
import { isEqual, sides } from '../equal.ts';
import { pairElements } from '../pair.ts';

/** Compares `price`, `team` and `support`. */
export function compareTerms(before: Contract, after: Contract): readonly Found[] {
  return [...comparePrice(before, after), ...compareTeam(before, after), ...compareSupport(before, after)];
}

function comparePrice({ price: before }: Contract, { price: after }: Contract): readonly Found[] {
  if (isEqual(before, after)) return [];
  const detail: FoundDetail = {
    path: after === undefined ? [] : ['price'],
    sentence: `The price changed from ${printPrice(before)} to ${printPrice(after)}.`,
    ...sides(printPrice(before), printPrice(after)),
  };
  const [older, newer] = [before?.priceAmount ?? 0, after?.priceAmount ?? 0];
  const isComparable =
    older === 0 ||
    newer === 0 ||
    isEqual([before?.priceCurrency, before?.priceUnit], [after?.priceCurrency, after?.priceUnit]);
  if (!isComparable) return [found('price-terms-changed', 'dangerous', detail)];
  return [newer > older ? found('price-raised', 'dangerous', detail) : found('price-lowered', 'safe', detail)];
}

function printPrice(price: Contract['price']): string {
  if (price?.priceAmount === undefined) return 'none';
  const { priceAmount, priceCurrency, priceUnit } = price;
  return [priceAmount, priceCurrency, ...(priceUnit === undefined ? [] : ['per', priceUnit])]
    .filter((part) => part !== undefined)
    .join(' ');
}

function compareTeam(before: Contract, after: Contract): readonly Found[] {
  if (isEqual(before.team, after.team)) return [];
  const path = after.team === undefined ? [] : ['team'];
  return [found('team-changed', 'safe', { path, sentence: 'The team changed.', ...sides(before.team, after.team) })];
}

function compareSupport(before: Contract, after: Contract): readonly Found[] {
  const path = after.support.length === 0 ? [] : ['support'];
  const { pairs, removed, added } = pairElements(before.support, after.support, [({ channel }) => channel]);
  const changed = pairs.filter((pair) => !isEqual(pair.before, pair.after));
  return [
    ...removed.map((support) =>
      found('support-removed', 'dangerous', {
        path,
        sentence: `The support channel \`${support.channel}\` is gone.`,
        ...sides(support.url ?? support.channel, undefined),
      }),
    ),
    ...added.map((support) =>
      found('support-added', 'safe', {
        path,
        sentence: `The support channel \`${support.channel}\` is new.`,
        ...sides(undefined, support.url ?? support.channel),
      }),
    ),
    ...changed.map((pair) =>
      found('support-changed', 'safe', {
        path,
        sentence: `What is said about the support channel \`${pair.after.channel}\` changed.`,
        ...sides(pair.before, pair.after),
      }),
    ),
  ];
}
