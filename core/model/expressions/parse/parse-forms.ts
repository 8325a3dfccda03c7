import { defined } from '../../../defined.ts';
import { malformed } from '../problem.ts';
import type { WordReader } from './reader.ts';
import type { CallSyntax, CaseSyntax, ExpressionWord, Syntax } from './syntax.ts';

/** The parser of a nested expression; passed as an argument, because forms and expressions contain each other. */
type Read = (reader: WordReader) => Syntax;

/** `NAME(…)`, possibly with DISTINCT, `*` and FILTER. */
export function readCall(reader: WordReader, read: Read): CallSyntax {
  const name = reader.expectName('A function');
  const within = `${name.text.toUpperCase()}(…)`;
  reader.expectSymbol('(', within);
  const star = reader.takeSymbol('*');
  const distinct = !star && reader.takeKeyword('DISTINCT');
  const args: Syntax[] = [];
  if (!star && !(reader.isSymbol(')') && !distinct)) {
    do args.push(read(reader));
    while (reader.takeSymbol(','));
  }
  reader.expectSymbol(')', within);
  const where = readFilter(reader, read);
  if (reader.isKeyword('OVER') || reader.isKeyword('WITHIN')) {
    throw malformed(
      reader.peek().at,
      'An expression has no windows and no ordered aggregates.',
      'Write a plain aggregate; MEDIAN(value) is the middle value.',
    );
  }
  return {
    kind: 'call',
    name,
    distinct,
    star,
    arguments: args,
    ...defined({ where }),
    at: name.at,
  };
}

function readFilter(reader: WordReader, read: Read): Syntax | undefined {
  if (!reader.isKeyword('FILTER') || !reader.isSymbol('(', 1)) return undefined;
  reader.take();
  reader.expectSymbol('(', 'FILTER (WHERE …)');
  reader.expectKeyword('WHERE', 'FILTER (WHERE …)');
  const where = read(reader);
  reader.expectSymbol(')', 'FILTER (WHERE …)');
  return where;
}

/** `CASE [value] WHEN … THEN … [ELSE …] END` */
export function readCase(reader: WordReader, read: Read): CaseSyntax {
  const { at } = reader.take();
  const of = reader.isKeyword('WHEN') ? undefined : read(reader);
  const branches: CaseSyntax['branches'][number][] = [];
  while (reader.takeKeyword('WHEN')) {
    const when = read(reader);
    reader.expectKeyword('THEN', 'CASE WHEN … THEN …');
    branches.push({ when, value: read(reader) });
  }
  if (branches.length === 0) throw reader.unexpected('WHEN is missing in CASE');
  const otherwise = reader.takeKeyword('ELSE') ? read(reader) : undefined;
  reader.expectKeyword('END', 'CASE … END');
  return {
    kind: 'case',
    branches,
    ...defined({ of, otherwise }),
    at,
  };
}

/** `EXTRACT(part FROM value)` */
export function readExtract(reader: WordReader, read: Read): Syntax {
  const { at } = reader.take();
  reader.expectSymbol('(', 'EXTRACT(part FROM value)');
  const part = reader.expectName('The part of EXTRACT(part FROM value)');
  reader.expectKeyword('FROM', 'EXTRACT(part FROM value)');
  const of = read(reader);
  reader.expectSymbol(')', 'EXTRACT(part FROM value)');
  return { kind: 'extract', part, of, at };
}

/** `CAST(value AS type)` and `TRY_CAST(value AS type)`; the type stays text, including its digits. */
export function readCast(reader: WordReader, invalid: 'fail' | 'null', read: Read): Syntax {
  const { at } = reader.take();
  const within = invalid === 'fail' ? 'CAST(value AS type)' : 'TRY_CAST(value AS type)';
  reader.expectSymbol('(', within);
  const of = read(reader);
  reader.expectKeyword('AS', within);
  const type = readType(reader, within);
  reader.expectSymbol(')', within);
  return { kind: 'cast', of, type, invalid, at };
}

/** Further words of multi-word types. */
const furtherWords: ReadonlySet<string> = new Set(['PRECISION', 'VARYING', 'WITH', 'WITHOUT', 'TIME', 'ZONE']);

export function readType(reader: WordReader, within: string): ExpressionWord {
  const first = reader.expectName(`The type of ${within}`);
  const words = [first.text];
  while (reader.peek().kind === 'name' && furtherWords.has(reader.peek().text.toUpperCase()))
    words.push(reader.take().text);
  const name = words.join(' ');
  if (!reader.takeSymbol('(')) return { text: name, at: first.at };
  const sizes: string[] = [];
  do {
    const size = reader.take();
    if (size.kind !== 'number') throw malformed(size.at, 'The size of a type is a number.', 'Write DECIMAL(18,2).');
    sizes.push(size.text);
  } while (reader.takeSymbol(','));
  reader.expectSymbol(')', 'the size of the type');
  return { text: `${name}(${sizes.join(',')})`, at: first.at };
}
