import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import type { CsvFiles } from './csv-reader.ts';

/** What the first line of a file of CSV says; `unknown` where the engine will say what is wrong with the file. */
export type CsvHeader =
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'blank' | 'empty' | 'unknown' };

/** Characters that the names of the columns may have together. */
const longest = 1_000_000;

/**
 * The names of the columns as the file writes them: the engine renames those that are there twice, and passes over a first
 * line that is empty. Never throws.
 */
export async function readHeader({
  path,
  delimiter = ',',
  quote = '"',
  encoding,
}: Omit<CsvFiles, 'nullValues'>): Promise<CsvHeader> {
  const decoder = new TextDecoder(labels[encoding ?? 'utf-8'], { fatal: true });
  let text = '';
  try {
    for await (const chunk of open(path)) {
      text += decoder.decode(chunk as Buffer, { stream: true });
      const names = readNames(text, delimiter, quote);
      if (names !== undefined) return isBlank(names) ? { kind: 'blank' } : { kind: 'names', names };
      if (text.length > longest) return { kind: 'unknown' };
    }
    if (text.trim() === '') return { kind: 'empty' };
    const names = readNames(`${text}\n`, delimiter, quote);
    return names === undefined ? { kind: 'unknown' } : { kind: 'names', names };
  } catch {
    return { kind: 'unknown' };
  }
}

const labels = { 'utf-8': 'utf-8', 'latin-1': 'iso-8859-1', 'utf-16': 'utf-16le' } as const;

function open(path: string): Readable {
  const file = createReadStream(path);
  const unpacker = /\.gz$/i.test(path) ? createGunzip() : /\.zst$/i.test(path) ? createZstdDecompress() : undefined;
  if (unpacker === undefined) return file;
  file.on('error', (error) => unpacker.destroy(error));
  return file.pipe(unpacker);
}

function isBlank(names: readonly string[]): boolean {
  return names.length === 1 && names[0] === '';
}

/** The values of the first line; undefined where it does not end yet. The engine trims names. */
function readNames(text: string, delimiter: string, quote: string): readonly string[] | undefined {
  const names: string[] = [];
  let name = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quote !== '' && character === quote) {
      if (isQuoted && text.charAt(at + 1) === quote) {
        name += quote;
        at += 1;
      } else isQuoted = !isQuoted;
    } else if (isQuoted) name += character;
    else if (character === delimiter || character === '\n' || character === '\r') {
      names.push(name.trim());
      name = '';
      if (character !== delimiter) return names;
    } else name += character;
  }
  return undefined;
}
