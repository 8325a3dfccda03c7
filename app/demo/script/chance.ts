import type { ScriptStep } from '../../../core/embedded/run-script.ts';

/**
 * Pseudo-random numbers, as a pure function of a row number and a salt, one salt per decision: `chance(n, salt)` is in
 * [0, 1). It only uses integer arithmetic, so that threads, runs and engine versions agree.
 */
export const chanceSteps: readonly ScriptStep[] = [
  {
    name: 'seed',
    sql: 'CREATE MACRO seed(n, salt) AS (n::BIGINT * 2654435769 + salt::BIGINT * 1013904223) & 4294967295',
  },
  { name: 'mix', sql: 'CREATE MACRO mix(x) AS (xor(x, x >> 16) * 73244475) & 4294967295' },
  { name: 'fraction', sql: 'CREATE MACRO fraction(x) AS xor(x, x >> 16) / 4294967296.0' },
  { name: 'chance', sql: 'CREATE MACRO chance(n, salt) AS fraction(mix(mix(seed(n, salt))))' },
];

/** SQL that picks a value by weight; `draw` is an expression in [0, 1). Values are SQL expressions. */
export function pick(draw: string, options: readonly (readonly [value: string, weight: number])[]): string {
  const total = options.reduce((sum, [, weight]) => sum + weight, 0);
  let reached = 0;
  const branches = options.slice(0, -1).map(([value, weight]) => {
    reached += weight;
    return `WHEN ${draw} < ${(reached / total).toFixed(6)} THEN ${value}`;
  });
  return `CASE ${branches.join(' ')} ELSE ${options.at(-1)?.[0] ?? 'NULL'} END`;
}

/** SQL that picks one string of a list with equal probability. */
export function pickText(draw: string, texts: readonly string[]): string {
  return `[${texts.map(quote).join(', ')}][1 + floor(${draw} * ${texts.length})::INTEGER]`;
}

/** A string as an SQL literal. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
