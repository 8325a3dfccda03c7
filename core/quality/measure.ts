import type { Check } from './check.ts';

/**
 * The measurement and judgement of a check as a string: equal for checks that always have the same outcome. Sentences
 * are not part of it, so that rewording changes neither ids nor histories.
 */
export function measureOf({ rule, severity }: Pick<Check, 'rule' | 'severity'>): string {
  if (rule.kind === 'unsupported' || rule.kind === 'broken') return JSON.stringify([rule.kind, severity]);
  return JSON.stringify([rule, severity]);
}
