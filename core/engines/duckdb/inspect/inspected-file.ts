/** A file to inspect. `path` is absolute, and may be a glob whose files are one table. */
export interface InspectedFile {
  readonly name: string;
  readonly path: string;
  readonly format: 'csv' | 'json' | 'parquet' | 'database';
  /** The schema of a database; `main` by default. */
  readonly schema?: string;
}

/** The first line of DuckDB's message, for the owner of the file. */
export function explain(error: unknown): string {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  if (first.startsWith('Invalid Input Error: CSV Error')) return 'Its rows cannot be read as CSV.';
  return first.replace(/^[A-Z][A-Za-z ]+ Error: /, '').slice(0, 300);
}
