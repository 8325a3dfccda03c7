import type { Check } from './check.ts';

/**
 * What a check measures and how it is judged, as text: equal for checks that always have the same outcome. Sentences are
 * no part of it, so that other words change no id and no history.
 */
export function measureOf({ rule, severity }: Pick<Check, 'rule' | 'severity'>): string {
  if (rule.kind === 'unsupported' || rule.kind === 'broken') return JSON.stringify([rule.kind, severity]);
  return JSON.stringify([rule, severity]);
}
