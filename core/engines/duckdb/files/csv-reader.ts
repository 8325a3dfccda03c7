import { literal } from '../literal.ts';

/** How the files of a table of CSV are written. */
export interface CsvFiles {
  /** Absolute; may be a glob, whose files are one table by the names of their columns. */
  readonly path: string;
  /** A comma when absent. */
  readonly delimiter?: string;
  /** `"` when absent; empty where texts have none. */
  readonly quote?: string;
  /** UTF-8 when absent. */
  readonly encoding?: 'utf-8' | 'latin-1' | 'utf-16';
  /** Texts that stand for null. */
  readonly nullValues: readonly string[];
}

/**
 * The table function that reads CSV: by the header of each file, all columns as text. Whatever DuckDB would else guess
 * from a part of the file is said: a guess that is wrong drops rows. A row with more or fewer values than the header is
 * an error.
 */
export function readCsv({ path, delimiter = ',', quote = '"', encoding = 'utf-8', nullValues }: CsvFiles): string {
  const options = [
    'header = true',
    'all_varchar = true',
    `delim = ${literal(delimiter)}`,
    `quote = ${literal(quote)}`,
    `escape = ${literal(quote)}`,
    `nullstr = [${nullValues.map(literal).join(', ')}]`,
    `encoding = '${encoding}'`,
    'skip = 0',
    "comment = ''",
    'null_padding = false',
    'strict_mode = true',
    'ignore_errors = false',
    'normalize_names = false',
    'hive_types_autocast = false',
    `union_by_name = ${hasGlob(path)}`,
  ];
  return `read_csv(${literal(path)}, ${options.join(', ')})`;
}

export function hasGlob(path: string): boolean {
  return /[*?[]/.test(path);
}
