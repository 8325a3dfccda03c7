import type { Contract, ContractSla } from '../../contract/contract.ts';
import { type Found, type FoundDetail, found } from '../change.ts';
import { isEqual, sides } from '../equal.ts';
import { pairElements } from '../pair.ts';

/**
 * Compares `slaProperties`, paired by property and element. Names and units are from ODCS, "Service-level agreement".
 */
export function compareSla(before: Contract, after: Contract): readonly Found[] {
  const elementOf = (contract: Contract, sla: ContractSla) => sla.element ?? contract.slaDefaultElement;
  const [older, newer] = [before, after].map((contract) =>
    contract.slaProperties.map((sla) => ({ sla, name: sla.property.toLowerCase(), element: elementOf(contract, sla) })),
  );
  const { pairs, removed, added } = pairElements(older ?? [], newer ?? [], [
    ({ name, element, sla }) => JSON.stringify([name, element, sla.driver]),
    ({ name, element }) => JSON.stringify([name, element]),
    ({ name }) => name,
  ]);
  return [
    ...removed.map(({ sla, name }) => {
      const detail: FoundDetail = {
        side: 'before',
        path: sla.path,
        sentence: `The service level \`${sla.property}\` is gone.`,
        ...sides(print(sla), undefined),
      };
      if (isEnd(name)) return found('end-postponed', 'safe', detail);
      return found('sla-removed', name === 'generalavailability' ? 'safe' : 'breaking', detail);
    }),
    ...added.map(({ sla, name }) => {
      const detail: FoundDetail = {
        path: sla.path,
        sentence: `The service level \`${sla.property}\` is new: ${print(sla)}.`,
        ...sides(undefined, print(sla)),
      };
      return isEnd(name) ? found('end-announced', 'dangerous', detail) : found('sla-added', 'safe', detail);
    }),
    ...pairs.flatMap((pair) => compareLevel(pair.before.sla, pair.after.sla)),
  ];
}

function compareLevel(before: ContractSla, after: ContractSla): readonly Found[] {
  const changes = [...compareValue(before, after), ...compareElement(before, after)];
  const isDescribed =
    before.description !== after.description || before.driver !== after.driver || before.schedule !== after.schedule;
  if (!isDescribed) return changes;
  const sentence = `What is said about the service level \`${after.property}\` changed.`;
  return [...changes, found('sla-described', 'safe', { path: after.path, sentence })];
}

function compareElement(before: ContractSla, after: ContractSla): readonly Found[] {
  if (before.element === after.element) return [];
  const sentence = `The service level \`${after.property}\` is about ${after.element ?? 'everything'}, and not about ${before.element ?? 'everything'}.`;
  return [found('sla-changed', 'dangerous', { path: after.path, sentence, ...sides(before.element, after.element) })];
}

function compareValue(before: ContractSla, after: ContractSla): readonly Found[] {
  const same = isEqual([before.value, before.valueExt, unitOf(before)], [after.value, after.valueExt, unitOf(after)]);
  if (same) return [];
  const name = after.property.toLowerCase();
  const detail: FoundDetail = {
    path: [...after.path, 'value'],
    sentence: `The service level \`${after.property}\` changed from ${print(before)} to ${print(after)}.`,
    ...sides(print(before), print(after)),
  };
  if (isEnd(name)) {
    const [older, newer] = [before, after].map(({ value }) => Date.parse(String(value)));
    const isLater = older !== undefined && newer !== undefined && newer > older;
    return [isLater ? found('end-postponed', 'safe', detail) : found('end-hastened', 'breaking', detail)];
  }
  const better = betterOf(name);
  if (better === undefined) return [found('sla-changed', 'dangerous', detail)];
  const [older, newer] = [amountOf(before, better), amountOf(after, better)];
  if (older === undefined || newer === undefined) return [found('sla-changed', 'dangerous', detail)];
  if (older === newer) return [];
  const isTighter = better === 'more' ? newer > older : newer < older;
  if (name === 'retention')
    return [
      isTighter ? found('retention-lengthened', 'safe', detail) : found('retention-shortened', 'breaking', detail),
    ];
  return [isTighter ? found('sla-tightened', 'safe', detail) : found('sla-loosened', 'breaking', detail)];
}

function isEnd(name: string): boolean {
  return name === 'endoflife' || name === 'endofsupport';
}

const moreIsBetter = new Set(['availability', 'throughput', 'retention']);
const lessIsBetter = new Set([
  ...['latency', 'freshness', 'frequency', 'errorrate', 'timetodetect', 'timetonotify', 'timetorepair'],
  ...['ly', 'fr', 'fy', 'er', 'td', 'tn', 'tr'],
]);

function betterOf(name: string): 'more' | 'less' | undefined {
  if (moreIsBetter.has(name) || ['av', 'th', 're'].includes(name)) return 'more';
  return lessIsBetter.has(name) ? 'less' : undefined;
}

const seconds: Readonly<Record<string, number>> = {
  s: 1,
  second: 1,
  m: 60,
  min: 60,
  minute: 60,
  h: 3600,
  hour: 3600,
  d: 86_400,
  day: 86_400,
  w: 604_800,
  week: 604_800,
  month: 2_629_746,
  y: 31_556_952,
  year: 31_556_952,
};

/**
 * The amount, in seconds for units of time, else in its own unit. Of a range up to `valueExt` the worse end
 * counts, which is all that is promised.
 */
function amountOf(sla: ContractSla, better: 'more' | 'less'): number | undefined {
  const unit = unitOf(sla);
  const factor = unit === '' || unit === '%' || unit === 'percent' ? 1 : seconds[unit];
  const values = [sla.value, ...(sla.valueExt === undefined ? [] : [sla.valueExt])].map((value) =>
    typeof value === 'number'
      ? value
      : typeof value === 'string' && value.trim() !== ''
        ? Number(value.replace(/%$/, ''))
        : Number.NaN,
  );
  if (factor === undefined || values.some(Number.isNaN)) return undefined;
  const [first = Number.NaN, second = first] = values;
  return factor * (better === 'more' ? Math.min(first, second) : Math.max(first, second));
}

/** The unit in lower case and singular. */
function unitOf({ unit = '' }: ContractSla): string {
  const name = unit.trim().toLowerCase();
  return name.length > 1 ? name.replace(/s$/, '') : name;
}

function print({ value, valueExt, unit }: ContractSla): string {
  const range = valueExt === undefined ? String(value) : `${String(value)} to ${String(valueExt)}`;
  return unit === undefined ? range : `${range} ${unit}`;
}
