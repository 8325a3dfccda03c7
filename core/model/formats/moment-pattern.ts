import type { MomentField, MomentFormat, MomentPart, OffsetForm } from './text-format.ts';

/** A problem of a pattern, its offset (from 0), and what to write instead. */
export class PatternProblem extends Error {
  readonly offset: number;
  readonly hint: string;

  constructor(sentence: string, offset: number, hint: string) {
    super(sentence);
    this.offset = offset;
    this.hint = hint;
  }
}

export type MomentKind = 'date' | 'time' | 'timestamp';

const supported =
  "yyyy, yy; MM, M, MMM (Jan), MMMM (January); dd, d; EEE (Mon), EEEE (Monday); HH, H; hh, h with a (AM, PM); mm, m; ss, s; SSS or SSSSSS; X, XX, XXX, x, xx, xxx or Z at the end; texts in 'quotes'; optional parts in [brackets]";

const fields: Readonly<Record<string, MomentField>> = {
  ...{ y: 'year', yyyy: 'year', u: 'year', uuuu: 'year', yy: 'shortYear', uu: 'shortYear' },
  ...{ M: 'monthPlain', MM: 'monthPadded', MMM: 'monthShort', MMMM: 'monthLong' },
  ...{ L: 'monthPlain', LL: 'monthPadded', d: 'dayPlain', dd: 'dayPadded' },
  ...{ E: 'weekdayShort', EE: 'weekdayShort', EEE: 'weekdayShort', EEEE: 'weekdayLong' },
  ...{ H: 'hourPlain', HH: 'hourPadded', h: 'halfHourPlain', hh: 'halfHourPadded', a: 'half' },
  ...{ m: 'minutePlain', mm: 'minutePadded', s: 'secondPlain', ss: 'secondPadded' },
  ...{ SSS: 'milliseconds', SSSSSS: 'microseconds' },
};

const offsets: Readonly<Record<string, OffsetForm>> = {
  X: { digits: 'shortest', z: 'read' },
  XX: { digits: 'basic', z: 'read' },
  XXX: { digits: 'extended', z: 'read' },
  x: { digits: 'shortest', z: 'refused' },
  xx: { digits: 'basic', z: 'refused' },
  xxx: { digits: 'extended', z: 'refused' },
  // The standard's own examples of times end in Z.
  Z: { digits: 'basic', z: 'read' },
};

/** The part of the moment that a field contains. */
const told: Readonly<Record<MomentField, string>> = {
  ...{ year: 'year', shortYear: 'year' },
  ...{ monthPadded: 'month', monthPlain: 'month', monthShort: 'month', monthLong: 'month' },
  ...{ dayPadded: 'day', dayPlain: 'day', weekdayShort: 'weekday', weekdayLong: 'weekday' },
  ...{
    hourPadded: 'hour',
    hourPlain: 'hour',
    halfHourPadded: 'hour of a half day',
    halfHourPlain: 'hour of a half day',
  },
  ...{ half: 'half of the day', minutePadded: 'minute', minutePlain: 'minute' },
  ...{ secondPadded: 'second', secondPlain: 'second', milliseconds: 'fraction', microseconds: 'fraction' },
};

/** Optional parts of a pattern: each doubles the number of variants. */
const mostOptional = 4;

/** Parses a pattern. Throws PatternProblem. */
export function parseMomentPattern(pattern: string, kind: MomentKind): MomentFormat {
  const variants = expand(readItems(pattern));
  for (const variant of variants) checkVariant(variant, kind);
  return { kind: 'moment', variants };
}

type Item = MomentPart | { readonly kind: 'optional'; readonly items: readonly Item[] };

function readItems(pattern: string): readonly Item[] {
  const open: Item[][] = [[]];
  const add = (item: Item): void => {
    open.at(-1)?.push(item);
  };
  let optional = 0;
  const tokens = /''|'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z]/gu;
  for (const { 0: token, 1: quoted, 2: letter, index } of pattern.matchAll(tokens)) {
    if (token === "''") add({ kind: 'literal', text: "'" });
    else if (quoted !== undefined) add({ kind: 'literal', text: quoted.replaceAll("''", "'") });
    else if (letter !== undefined) add(readLetters(token, index));
    else if (token === '[') {
      if (++optional > mostOptional)
        throw new PatternProblem(`It has more than ${mostOptional} optional parts.`, index, 'Leave some out.');
      open.push([]);
    } else if (token === ']') {
      const items = open.pop() ?? [];
      if (open.length === 0) throw new PatternProblem('A "]" has no "[" before it.', index, 'Add "[" or leave it out.');
      add({ kind: 'optional', items });
    } else if (/['{}#]/.test(token)) {
      throw new PatternProblem(
        `The character ${token} stands alone.`,
        index,
        "Write it in quotes: '…'; a quote is ''.",
      );
    } else add({ kind: 'literal', text: token });
  }
  const [items = [], ...unclosed] = open;
  if (unclosed.length > 0) throw new PatternProblem('A "[" is never closed.', pattern.lastIndexOf('['), 'Add "]".');
  return items;
}

function readLetters(letters: string, index: number): Item {
  // The JDK reserves T; the standard's examples mean the letter.
  if (letters === 'T') return { kind: 'literal', text: 'T' };
  const offset = Object.hasOwn(offsets, letters) ? offsets[letters] : undefined;
  if (offset !== undefined) return { kind: 'offset', written: offset };
  const field = Object.hasOwn(fields, letters) ? fields[letters] : undefined;
  if (field !== undefined) return { kind: 'field', field };
  const meant =
    { Y: ' (y is the year)', D: ' (d is the day of the month)', k: ' (H is the hour)' }[letters.charAt(0)] ?? '';
  throw new PatternProblem(`It has "${letters}", which is not supported${meant}.`, index, `Use ${supported}.`);
}

function expand(items: readonly Item[]): readonly (readonly MomentPart[])[] {
  return items.reduce<readonly (readonly MomentPart[])[]>(
    (variants, item) => {
      const ways = item.kind === 'optional' ? [...expand(item.items), []] : [[item]];
      return variants.flatMap((variant) => ways.map((way) => [...variant, ...way]));
    },
    [[]],
  );
}

/** Checks that a variant has the parts that its kind requires, and no others. Throws PatternProblem. */
function checkVariant(parts: readonly MomentPart[], kind: MomentKind): void {
  const all = parts.flatMap((part) => (part.kind === 'field' ? [told[part.field]] : []));
  const has = new Set(all);
  const twice = all.find((one, index) => all.indexOf(one) < index);
  if (twice !== undefined) throw new PatternProblem(`It has the ${twice} twice.`, 0, 'Write each part once.');
  const place = parts.findIndex((part) => part.kind === 'offset');
  if (place >= 0 && (place < parts.length - 1 || kind !== 'timestamp'))
    throw new PatternProblem(
      kind === 'timestamp' ? 'It has an offset that does not stand last.' : `It has an offset, and a ${kind} has none.`,
      0,
      kind === 'timestamp' ? 'Write X, XXX or Z at the end.' : 'Leave it out, or write "logicalType: timestamp".',
    );
  const needed = [...(kind === 'time' ? [] : ['year', 'month', 'day']), ...(kind === 'time' ? ['hour', 'minute'] : [])];
  const isHalf = has.has('hour of a half day') || has.has('half of the day');
  if (isHalf && !(has.has('hour of a half day') && has.has('half of the day') && !has.has('hour')))
    throw new PatternProblem(
      'It has hours up to 12 without AM or PM, or AM or PM without them.',
      0,
      'Write "h" with "a", or "H".',
    );
  if (isHalf) has.add('hour');
  const missing = needed.find((one) => !has.has(one));
  if (missing !== undefined)
    throw new PatternProblem(
      `It says no ${missing}, which a ${kind} has.`,
      0,
      `Write a pattern such as ${examples[kind]}.`,
    );
  const clock = ['hour', 'minute', 'second', 'fraction'];
  const last = clock.findLastIndex((one) => has.has(one));
  const gap = clock.slice(0, Math.max(last, 0)).find((one) => !has.has(one));
  if (gap !== undefined)
    throw new PatternProblem(
      `It says the ${clock[last]} and no ${gap}.`,
      0,
      `Write a pattern such as ${examples[kind]}.`,
    );
  const stray = kind === 'time' ? ['year', 'month', 'day', 'weekday'].find((one) => has.has(one)) : undefined;
  if (stray !== undefined)
    throw new PatternProblem(`It says the ${stray}, and a time has none.`, 0, 'Write "logicalType: timestamp".');
}

const examples: Readonly<Record<MomentKind, string>> = {
  date: 'dd-MM-yyyy',
  time: 'HH:mm:ss',
  timestamp: 'dd-MM-yyyy HH:mm:ss',
};
