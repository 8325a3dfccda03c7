import { literal } from '../literal.ts';

/** The format of a table's CSV files. */
export interface CsvFiles {
  /** Absolute; may be a glob, whose files form one table by column name. */
  readonly path: string;
  /** A comma when absent. */
  readonly delimiter?: string;
  /** `"` when absent; empty where strings are not quoted. */
  readonly quote?: string;
  /** UTF-8 when absent. */
  readonly encoding?: 'utf-8' | 'latin-1' | 'utf-16';
  /** Strings that mean null. */
  readonly nullValues: readonly string[];
  /** Present where folders such as `region=NL/` are columns. */
  readonly partitions?: 'columns';
}

/**
 * The table function that reads CSV: by the header of each file, with all columns as VARCHAR. Every option that DuckDB
 * would otherwise sniff from a part of the file is set, because a wrong guess drops rows. A row with more or fewer
 * values than the header is an error.
 */
export function readCsv({
  path,
  delimiter = ',',
  quote = '"',
  encoding = 'utf-8',
  nullValues,
  partitions,
}: CsvFiles): string {
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
    ...partitionOptions(partitions),
    `union_by_name = ${hasGlob(path)}`,
  ];
  return `read_csv(${literal(path)}, ${options.join(', ')})`;
}

/** Folders of paths are columns where that is said, and their values texts; the engine would let them replace others. */
export function partitionOptions(partitions: CsvFiles['partitions']): readonly string[] {
  return [`hive_partitioning = ${partitions === 'columns'}`, 'hive_types_autocast = false'];
}

export function hasGlob(path: string): boolean {
  return /[*?[]/.test(path);
}
