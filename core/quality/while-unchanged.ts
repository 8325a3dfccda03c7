import { RequestError } from '../errors/request-error.ts';
import type { ObjectRun } from './run-context.ts';

/** The maximum number of attempts if the data changes during the measurement. */
const greatestAttempts = 4;

/** Retries a measurement, including its compilation, if the data changed since it began. */
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
