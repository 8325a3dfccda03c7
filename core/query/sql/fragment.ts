import type { Storage } from '../../model/field-type.ts';

declare const fragmentBrand: unique symbol;

/**
 * A fragment of SQL. Only functions of this file make one, so no external text can become SQL: the dialect quotes
 * names, and values are parameters.
 */
export interface Fragment {
  readonly parts: readonly Part[];
  readonly [fragmentBrand]: true;
}

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'identifier'; readonly name: string }
  | { readonly kind: 'parameter'; readonly parameter: Parameter };

/** A value that is sent beside the SQL text: always as text that the engine reads as `storage`. */
export type Parameter =
  | { readonly kind: 'value'; readonly text: string; readonly storage: Storage; readonly secret?: 'yes' }
  | { readonly kind: 'list'; readonly texts: readonly (string | null)[]; readonly storage: Storage };

/**
 * SQL from the source code, with fragments in its holes. Line breaks are folded, so a statement may span several lines.
 */
export function sql(strings: TemplateStringsArray, ...holes: readonly Fragment[]): Fragment {
  const parts: Part[] = [];
  for (const [index, text] of foldLines(strings).entries()) {
    if (text !== '') parts.push({ kind: 'text', text });
    for (const part of holes[index]?.parts ?? []) parts.push(part);
  }
  return fragment(parts);
}

const folded = new WeakMap<TemplateStringsArray, readonly string[]>();

/**
 * Folds a line break with its surrounding blanks into one space, or into nothing beside a parenthesis or at the ends.
 */
function foldLines(strings: TemplateStringsArray): readonly string[] {
  const known = folded.get(strings);
  if (known !== undefined) return known;
  const last = strings.length - 1;
  const texts = strings.map((text, index) => {
    const inner = text.replace(/\(\s*\n\s*/g, '(').replace(/\s*\n\s*\)/g, ')');
    const start = index === 0 ? inner.replace(/^\s*\n\s*/, '') : inner;
    const whole = index === last ? start.replace(/\s*\n\s*$/, '') : start;
    return whole.replace(/\s*\n\s*/g, ' ');
  });
  folded.set(strings, texts);
  return texts;
}

/** A name of the model or of the database, quoted in rendering. */
export function identifier(name: string): Fragment {
  return fragment([{ kind: 'identifier', name }]);
}

/** A qualified name: `"sales"."Order"`. */
export function qualifiedName(names: readonly string[]): Fragment {
  return joinFragments(names.map(identifier), sql`.`);
}

/**
 * A word, number or single symbol from a contract's SQL; throws for anything else, so that tokens cannot open a string,
 * name, comment or statement. The caller must keep `-` apart from `-` and `/` apart from `*`.
 */
export function authoredToken(token: string): Fragment {
  if (!/^(?:[\p{L}_][\p{L}\p{N}_]*|[\d.][\d.eE+-]*|[()[\],.+\-*/%<>=!|:~^&#@?])$/u.test(token)) {
    throw new Error('This is no token of SQL.');
  }
  return fragment([{ kind: 'text', text: token }]);
}

/** A string from a contract's SQL, as a literal whose type the engine infers from its context. */
export function authoredText(text: string): Fragment {
  if (text.includes('\0')) throw new Error('A text holds NUL.');
  return fragment([{ kind: 'text', text: `'${text.replaceAll("'", "''")}'` }]);
}

/** A part of an SQL template that a dialect has built as a string. Throws for tokens that could end the expression. */
export function ownSql(text: string): Fragment {
  if (/;|--|\/\*/.test(text)) throw new Error('This is no part of an expression.');
  return fragment(text === '' ? [] : [{ kind: 'text', text }]);
}

/** A number that a dialect wrote itself. */
export function numeral(digits: string): Fragment {
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(digits)) throw new Error(`${digits} is no number.`);
  return fragment([{ kind: 'text', text: digits }]);
}

/** The name of a type or function that a dialect wrote itself; throws for anything else. */
export function keyword(name: string): Fragment {
  if (!/^[A-Za-z][A-Za-z0-9_ ]*(\(\d+(,\d+)?\))?(\[\])?$/.test(name)) throw new Error(`${name} is no name of a type.`);
  return fragment([{ kind: 'text', text: name }]);
}

export function parameter(text: string, storage: Storage): Fragment {
  return fragment([{ kind: 'parameter', parameter: { kind: 'value', text, storage } }]);
}

/** A string that nobody may see, not even viewers who see statements with their values. */
export function secretParameter(text: string): Fragment {
  return fragment([
    { kind: 'parameter', parameter: { kind: 'value', text, storage: { kind: 'text' }, secret: 'yes' } },
  ]);
}

export function listParameter(texts: readonly (string | null)[], storage: Storage): Fragment {
  return fragment([{ kind: 'parameter', parameter: { kind: 'list', texts, storage } }]);
}

/** A count or a position, as a parameter. */
export function countParameter(count: number): Fragment {
  if (!Number.isSafeInteger(count)) throw new Error(`${count} is no count.`);
  return parameter(String(count), { kind: 'integer', bits: 64, signed: true });
}

export function joinFragments(fragments: readonly Fragment[], separator: Fragment): Fragment {
  return fragment(fragments.flatMap((part, index) => (index === 0 ? part.parts : [...separator.parts, ...part.parts])));
}

/** `a, b, c` */
export function listFragments(fragments: readonly Fragment[]): Fragment {
  return joinFragments(fragments, sql`, `);
}

function fragment(parts: readonly Part[]): Fragment {
  return { parts } as unknown as Fragment;
}
