import { DuckDBInstance } from '@duckdb/node-api';

/** One statement of a script. `name` identifies the step in progress reports and in the result. */
export interface ScriptStep {
  readonly name: string;
  readonly sql: string;
}

export interface ScriptProgress {
  readonly step: string;
  readonly done: number;
  readonly of: number;
}

/**
 * Runs statements one after the other on a private in-memory DuckDB, which is discarded afterwards. Returns the number
 * of rows that each step wrote. For scripts that ship with Concord, such as the demo data; never for requests.
 * @throws the error of the engine or of `onStep`; later steps do not run.
 */
export async function runScript(
  steps: readonly ScriptStep[],
  options: { readonly threads?: number; readonly onStep?: (progress: ScriptProgress) => void } = {},
): Promise<ReadonlyMap<string, number>> {
  const instance = await DuckDBInstance.create(':memory:', threadSetting(options.threads));
  try {
    const connection = await instance.connect();
    const rows = new Map<string, number>();
    try {
      for (const [index, step] of steps.entries()) {
        const result = await connection.run(step.sql);
        rows.set(step.name, result.rowsChanged);
        options.onStep?.({ step: step.name, done: index + 1, of: steps.length });
      }
    } finally {
      connection.closeSync();
    }
    return rows;
  } finally {
    instance.closeSync();
  }
}

function threadSetting(threads: number | undefined): Record<string, string> {
  return threads === undefined ? {} : { threads: String(threads) };
}
