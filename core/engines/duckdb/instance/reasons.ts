import type { Source } from '../../../model/model.ts';

/** Why a source cannot be read, for the owner of the files: it contains paths and lines, and no value. */
export interface Reason {
  readonly sentence: string;
  /** `passing`: waiting may help. `lasting`: somebody must repair something. */
  readonly cause: 'passing' | 'lasting';
}

/**
 * A DuckDB failure on a source as a reason. DuckDB's messages quote cells, so only parts that contain none are kept.
 */
export function explainFailure(error: unknown, source: Source): Reason {
  const message = error instanceof Error ? error.message : String(error);
  const file = fileIn(message) ?? pathOf(source);
  const line = /CSV Error on Line: (\d+)/.exec(message)?.[1];
  const at = line === undefined ? file : `${file}, line ${line}`;
  for (const { pattern, sentence, cause = 'lasting' } of known) {
    const found = pattern.exec(message);
    if (found !== null) return { sentence: `${at}: ${sentence(found)}`, cause };
  }
  return { sentence: `${at}: ${cleanMessage(message, file)}`, cause: 'lasting' };
}

interface KnownFailure {
  readonly pattern: RegExp;
  readonly sentence: (found: RegExpExecArray) => string;
  readonly cause?: Reason['cause'];
}

const known: readonly KnownFailure[] = [
  {
    pattern: /No files found that match the pattern|No such file or directory/,
    sentence: () => 'There is no such file.',
  },
  {
    pattern: /is not within the allowed|file system operations are disabled|Permission Error/,
    sentence: () => 'It lies outside of `roots`, also by a link; see docs/configuration.md.',
  },
  { pattern: /Permission denied/, sentence: () => 'This process may not read it.' },
  {
    pattern: /Could not set lock on file|Conflicting lock/,
    sentence: () => 'Another process has it open to write; publish a copy by renaming it into place.',
    cause: 'passing',
  },
  { pattern: /Too many open files/, sentence: () => 'The process has too many files open.', cause: 'passing' },
  {
    pattern: /Invalid unicode|not utf-8 encoded|not valid UTF-?8/i,
    sentence: () => 'It is not in UTF-8; if it has another encoding, write that as "encoding" into the contract.',
  },
  {
    pattern: /File is not latin-1 encoded/,
    sentence: () => 'It is not in ISO-8859-1: some of its bytes are no characters there, as in Windows-1252.',
  },
  {
    pattern: /File is not utf-16 encoded/,
    sentence: () => 'It cannot be read as UTF-16: it is in another encoding, or holds characters of more than 16 bits.',
  },
  {
    pattern: /Expected Number of Columns: (\d+) Found: (\d+)/,
    sentence: ([, expected, found]) => `It has ${found} values where the header has ${expected} names.`,
  },
  { pattern: /unterminated quote/i, sentence: () => 'A quote is opened and never closed.' },
  {
    pattern: /Maximum line size/i,
    sentence: () =>
      'A line is longer than can be read: a quote is open, the file is cut off, or its lines end in different ways.',
  },
  {
    pattern: /expected records, but got non-record/i,
    sentence: () => 'It holds something else than objects, which are its rows: one after the other, or in one list.',
  },
  {
    pattern: /Error when sniffing file/,
    sentence: () =>
      'It cannot be read as CSV: rows with more or fewer values than the header, mixed ends of lines, open quotes, or no UTF-8.',
  },
  {
    pattern: /No magic bytes found|Not a Parquet file|too small to be a Parquet file/i,
    sentence: () => 'It is no Parquet file, or not all of it.',
  },
  { pattern: /is encrypted|encryption key|No key found/i, sentence: () => 'It is encrypted, and Concord has no key.' },
  {
    pattern: /TProtocolException|footer|Serialization Error|Invalid Parquet|corrupt/i,
    sentence: () => 'It is damaged: its structure cannot be read.',
  },
  { pattern: /decompress|ZSTD|snappy|brotli|gzip|LZ4/i, sentence: () => 'It is damaged: a page cannot be unpacked.' },
  { pattern: /not a valid DuckDB database file/, sentence: () => 'It is no DuckDB file.' },
  {
    pattern: /newer version of DuckDB|storage version/i,
    sentence: () => 'It was written by another version of DuckDB.',
  },
  {
    pattern: /^(INTERNAL|FATAL) Error/,
    sentence: () => 'DuckDB failed while it was read, so it is damaged or not what it seems.',
  },
];

/** The path in a message. */
function fileIn(message: string): string | undefined {
  return /^\s*file ?= ?(\/.+)$/m.exec(message)?.[1] ?? /(?:file|read|open file) ["'](\/[^"']+)["']/i.exec(message)?.[1];
}

export function pathOf(source: Source): string {
  switch (source.kind) {
    case 'files':
      return source.path;
    case 'database':
      return `${source.database}, ${source.schema}.${source.table}`;
    case 'table':
      return `${source.schema}.${source.table}`;
    case 'none':
      return 'The object';
  }
}

/** The first line without quoted parts, which may be cell values. */
function cleanMessage(message: string, file: string): string {
  const [first = ''] = message.split('\n');
  return first
    .replaceAll(file, 'it')
    .replaceAll(/"[^"]*"|'[^']*'/g, '…')
    .slice(0, 300);
}
