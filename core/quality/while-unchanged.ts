import { RequestError } from '../errors/request-error.ts';
import type { ObjectRun } from './run-context.ts';

/** How often a measure is taken anew whose data changed while it was taken. */
const greatestAttempts = 4;

/** Measures again, from the compilation on, where the data are others than those that were begun with. */
export async function whileUnchanged<Result>(
  { object, engine, options }: ObjectRun,
  measure: () => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await measure();
    } catch (error) {
      options.signal?.throwIfAborted();
      const isChanged = error instanceof RequestError && error.code === 'DATA_CHANGED';
      if (!isChanged || attempt >= greatestAttempts) throw error;
      await engine.prepare([object.typeName]);
    }
  }
}
