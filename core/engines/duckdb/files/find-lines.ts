import { createReadStream } from 'node:fs';
import { defined } from '../../../defined.ts';

/** How records are separated in a file. */
export type Records =
  | { readonly kind: 'csv'; readonly delimiter: string; readonly quote: string }
  /** Concatenated, or as the items of one array. */
  | { readonly kind: 'json' };

export interface WantedLines {
  readonly records: Records;
  /** In ascending order. */
  readonly wanted: readonly number[];
  readonly signal?: AbortSignal;
}

/**
 * The line of a file, from 1, at which each wanted record begins. Records are counted from 1, without the CSV header.
 * Records beyond the end of the file have no line. Rejects when the signal aborts.
 */
export async function findLines(
  path: string,
  { records, wanted, signal }: WantedLines,
): Promise<ReadonlyMap<number, number>> {
  const lines = new Map<number, number>();
  const last = wanted.at(-1) ?? 0;
  const asked = new Set(wanted);
  let count = 0;
  const begin = (line: number): void => {
    count++;
    if (asked.has(count)) lines.set(count, line);
  };
  const read = records.kind === 'csv' ? csvReader(records, begin) : jsonReader(begin);
  for await (const chunk of createReadStream(path, defined({ signal }))) {
    for (const byte of chunk as Buffer) read(byte);
    if (count > last) break;
  }
  return lines;
}

const newline = 10;
const carriageReturn = 13;
const space = 32;

/** Empty lines are no records, unless the header has only one column. */
function csvReader(
  { delimiter, quote }: Records & { readonly kind: 'csv' },
  begin: (line: number) => void,
): (byte: number) => void {
  // The first byte distinguishes each from every ASCII character.
  const [separator] = Buffer.from(delimiter);
  const [mark] = Buffer.from(quote);
  let line = 1;
  let records = 0;
  let isEmpty = true;
  let isSingle = true;
  let isQuoted = false;
  // The header is no record.
  const start = (): void => {
    if (records++ > 0) begin(line);
  };
  return (byte) => {
    if (byte === newline) {
      if (isEmpty && isSingle && records > 0) start();
      line++;
      if (!isQuoted) isEmpty = true;
      return;
    }
    if (byte === carriageReturn && !isQuoted) return;
    if (isEmpty) start();
    isEmpty = false;
    if (byte === mark) isQuoted = !isQuoted;
    if (records === 1 && byte === separator && !isQuoted) isSingle = false;
  };
}

const [brace, closingBrace, bracket, closingBracket, quoteMark, backslash] = Buffer.from('{}[]"\\');

function jsonReader(begin: (line: number) => void): (byte: number) => void {
  let line = 1;
  let depth = 0;
  let base: number | undefined;
  let isText = false;
  let isEscaped = false;
  return (byte) => {
    if (byte === newline) line++;
    if (isText) {
      if (isEscaped) isEscaped = false;
      else if (byte === backslash) isEscaped = true;
      else if (byte === quoteMark) isText = false;
      return;
    }
    if (base === undefined && byte > space && (byte === brace || byte === bracket)) base = byte === bracket ? 1 : 0;
    if (byte === quoteMark) isText = true;
    else if (byte === brace || byte === bracket) {
      if (depth === base && byte === brace) begin(line);
      depth++;
    } else if (byte === closingBrace || byte === closingBracket) depth--;
  };
}
