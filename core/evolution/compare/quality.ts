import type { ContractObject, ContractProperty, ContractQuality } from '../../contract/contract.ts';
import { type Found, type FoundDetail, found } from '../change.ts';
import { isEqual, sides } from '../equal.ts';
import { pairElements } from '../pair.ts';
import { contains, intervalOf } from './interval.ts';

/** Compares the quality rules of an object or a property, paired by id, by name, then by their measurement. */
export function compareQuality(
  before: ContractObject | ContractProperty,
  after: ContractObject | ContractProperty,
  { label, blocks }: { readonly label: string; readonly blocks: boolean },
): readonly Found[] {
  const { pairs, removed, added } = pairElements(before.quality, after.quality, [
    ({ id }) => id,
    ({ name }) => name,
    (rule) => JSON.stringify([measureOf(rule), rule.operators]),
    (rule) => JSON.stringify(measureOf(rule)),
    ({ type, metric }) => JSON.stringify([type, metric]),
  ]);
  return [
    ...removed.map((rule) =>
      found('quality-rule-removed', isMeasured(rule) ? 'dangerous' : 'safe', {
        side: 'before',
        path: rule.path,
        sentence: `The quality rule ${nameOf(rule)} of \`${label}\` is gone.`,
        ...sides(summarize(rule), undefined),
      }),
    ),
    ...added.map((rule) =>
      found('quality-rule-added', blocks && isMeasured(rule) ? 'dangerous' : 'safe', {
        path: rule.path,
        sentence: `The quality rule ${nameOf(rule)} of \`${label}\` is new.`,
        ...sides(undefined, summarize(rule)),
      }),
    ),
    ...pairs.flatMap((pair) => compareRule(pair.before, pair.after, label)),
  ];
}

function compareRule(before: ContractQuality, after: ContractQuality, label: string): readonly Found[] {
  const subject = `The quality rule ${nameOf(after)} of \`${label}\``;
  const detail = (sentence: string): FoundDetail => ({
    path: after.path,
    sentence: `${subject} ${sentence}`,
    ...sides(summarize(before), summarize(after)),
  });
  const differs = (...keys: readonly (keyof ContractQuality)[]) =>
    keys.some((key) => !isEqual(before[key], after[key]));
  return [
    ...compareLimits(before, after, detail),
    ...compareSeverity(before, after, subject),
    ...(differs('schedule', 'scheduler')
      ? [found('quality-schedule-changed', 'safe', { path: after.path, sentence: `${subject} has another schedule.` })]
      : []),
    ...(differs('name', 'description', 'dimension', 'businessImpact')
      ? [
          found('quality-rule-described', 'safe', {
            path: after.path,
            sentence: `What is said about the quality rule ${nameOf(after)} of \`${label}\` changed.`,
          }),
        ]
      : []),
  ];
}

function compareLimits(
  before: ContractQuality,
  after: ContractQuality,
  detail: (sentence: string) => FoundDetail,
): readonly Found[] {
  if (!isEqual(measureOf(before), measureOf(after)))
    // The list of valid values is compared as the property's enum.
    return isClosing(before) && isClosing(after)
      ? []
      : [found('quality-rule-changed', 'dangerous', detail('measures something else.'))];
  if (isEqual(before.operators, after.operators)) return [];
  const [older, newer] = [intervalOf(before.operators), intervalOf(after.operators)];
  const isTighter = older !== undefined && newer !== undefined && contains(older, newer);
  return [
    isTighter
      ? found('quality-rule-tightened', 'safe', detail('allows less.'))
      : found('quality-rule-loosened', 'dangerous', detail('allows more.')),
  ];
}

const severities = ['info', 'warning', 'error'];

/** Severities outside the standard have no rank; a change from or to one counts as lowered. */
function compareSeverity(before: ContractQuality, after: ContractQuality, subject: string): readonly Found[] {
  const [older, newer] = [before, after].map(({ severity = 'error' }) => severity.toLowerCase());
  if (older === undefined || newer === undefined || older === newer) return [];
  const detail = {
    path: after.path,
    sentence: `${subject} has the severity ${after.severity ?? 'error'}, and not ${before.severity ?? 'error'}.`,
    ...sides(older, newer),
  };
  const isRaised = severities.includes(older) && severities.indexOf(newer) > severities.indexOf(older);
  return [
    isRaised
      ? found('quality-severity-raised', 'safe', detail)
      : found('quality-severity-lowered', 'dangerous', detail),
  ];
}

function isMeasured({ type }: ContractQuality): boolean {
  return type === 'library' || type === 'sql';
}

function isClosing({ metric, operators, arguments: given }: ContractQuality): boolean {
  return metric === 'invalidValues' && operators.mustBe === 0 && Array.isArray(given.validValues);
}

function measureOf({ type, metric, arguments: given, query, engine, implementation, unit }: ContractQuality) {
  return { type, metric, given, query: query?.replace(/\s+/g, ' ').trim(), engine, implementation, unit };
}

function nameOf({ id, name, metric, type }: ContractQuality): string {
  return `\`${name ?? id ?? metric ?? type}\``;
}

/** The rule's measurement and limits in one line: `invalidValues mustBe 0 percent`. */
function summarize({ type, metric, query, operators, unit, description }: ContractQuality): string | undefined {
  const limits = Object.entries(operators).map(([operator, value]) => `${operator} ${JSON.stringify(value)}`);
  const parts = [metric ?? query ?? (type === 'text' ? description : type), ...limits, unit];
  return parts.filter((part) => part !== undefined).join(' ');
}
