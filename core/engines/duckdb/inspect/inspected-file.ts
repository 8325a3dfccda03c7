/** A file to be looked at. `path` is absolute, and may be a glob whose files are one table. */
export interface InspectedFile {
  readonly name: string;
  readonly path: string;
  readonly format: 'csv' | 'json' | 'parquet' | 'database';
  /** Of a database; `main` by default. */
  readonly schema?: string;
}

/** The first line of what DuckDB says. It is for whoever has the file. */
export function explain(error: unknown): string {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  if (first.startsWith('Invalid Input Error: CSV Error')) return 'Its rows cannot be read as CSV.';
  return first.replace(/^[A-Z][A-Za-z ]+ Error: /, '').slice(0, 300);
}
