import { storedFields } from '../../model/find.ts';
import type { ModelObject } from '../../model/model.ts';
import type { EngineSettings } from '../engine.ts';
import { openInstance } from './instance.ts';
import { explainFailure, pathOf, type Reason } from './reasons.ts';
import { attachDatabase, readEverything } from './source-sql.ts';

/** Milliseconds after which an examination ends without a finding. */
const patience = 20_000;

/**
 * Reads all that an object's source holds, in a DuckDB of its own that may fail. Answers why it cannot be read; undefined
 * where it can.
 */
export async function examine(
  object: ModelObject,
  options: { readonly roots: readonly string[]; readonly settings: EngineSettings },
): Promise<Reason | undefined> {
  const { source } = object;
  if (source.kind === 'none' || source.kind === 'table') return undefined;
  const instance = await openInstance({ ...options, settings: { ...options.settings, connections: 1, threads: 1 } });
  let isOver = false;
  try {
    return await instance.exclusively(async (control) => {
      const timer = setTimeout(() => {
        isOver = true;
        control.interrupt();
      }, patience);
      try {
        if (source.kind === 'database') await control.run(attachDatabase(source.database));
        await control.run(readEverything(source, storedFields(object)));
        return undefined;
      } finally {
        clearTimeout(timer);
      }
    });
  } catch (error) {
    if (!isOver) return explainFailure(error, source);
    return { sentence: `${pathOf(source)}: It could not be read in ${patience / 1000} seconds.`, cause: 'lasting' };
  } finally {
    await instance.close();
  }
}
