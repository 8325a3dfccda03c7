import type { Json } from '../../contract/contract.ts';
import type { NumberFormat } from './text-format.ts';

const members = ['decimal', 'grouping', 'prefix', 'suffix'] as const;

/** Reads the custom property `numberFormat`. Returns a sentence about the problem if it is invalid. */
export function readNumberFormat(given: Json): NumberFormat | string {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return 'It is no map.';
  const written = given as Readonly<Record<string, Json>>;
  const unknown = Object.keys(written).find((key) => !members.some((member) => member === key));
  if (unknown !== undefined) return `It has "${unknown}", which does not exist.`;
  const { decimal = '.', grouping, prefix, suffix } = written;
  if (!isSeparator(decimal)) return 'Its "decimal" is no single character that can stand in a number.';
  if (grouping !== undefined && !isSeparator(grouping))
    return 'Its "grouping" is no single character that can stand in a number.';
  if (decimal === grouping) return 'Its "decimal" and "grouping" are the same.';
  for (const [name, text] of Object.entries({ prefix, suffix })) {
    if (text !== undefined && !isAffix(text, [decimal, grouping]))
      return `Its "${name}" is no text of up to ten characters without digits, signs, its separators, and %.`;
  }
  return {
    kind: 'number',
    decimal,
    ...(typeof grouping === 'string' ? { grouping } : {}),
    ...(typeof prefix === 'string' && prefix !== '' ? { prefix } : {}),
    ...(typeof suffix === 'string' && suffix !== '' ? { suffix } : {}),
  };
}

function isSeparator(text: Json | undefined): text is string {
  return typeof text === 'string' && /^[^\d+\-eE\\"\p{Cc}]$/u.test(text);
}

/** A separator inside an affix would be read as a part of the number, except for a space beside a sign. */
function isAffix(text: Json, separators: readonly (string | undefined)[]): text is string {
  if (typeof text !== 'string' || !/^[^\d+\-%\p{Cc}]{0,10}$/u.test(text)) return false;
  return !separators.some((separator) => separator !== undefined && separator !== ' ' && text.includes(separator));
}
