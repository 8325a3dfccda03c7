import { storedFields } from '../../../model/find.ts';
import type { ModelObject } from '../../../model/model.ts';
import type { EngineSettings } from '../../engine.ts';
import { repeatUntilDone } from '../../repeat-until-done.ts';
import { attachDatabase, readEverything } from '../files/source-sql.ts';
import { isShortage } from './errors.ts';
import { openInstance } from './instance.ts';
import { explainFailure, type Reason } from './reasons.ts';

/** Milliseconds after which an examination ends without a finding. */
const defaultPatience = 20_000;

export type FileFinding =
  | { readonly kind: 'readable' }
  | { readonly kind: 'unreadable'; readonly reason: Reason }
  /** The examination did not finish, for a reason other than the data. */
  | { readonly kind: 'unknown' };

/** Reads all data of an object's source in a separate DuckDB that may fail. Never throws. */
export async function examine(
  object: ModelObject,
  {
    roots,
    settings,
    patience = defaultPatience,
  }: { readonly roots: readonly string[]; readonly settings: EngineSettings; readonly patience?: number },
): Promise<FileFinding> {
  const { source } = object;
  if (source.kind === 'none' || source.kind === 'table') return { kind: 'readable' };
  const alone = { roots, settings: { ...settings, connections: 1, threads: 1 } };
  const instance = await openInstance(alone).catch(() => undefined);
  if (instance === undefined) return { kind: 'unknown' };
  let isOver = false;
  const stuck = Promise.withResolvers<FileFinding>();
  try {
    const reading = instance.exclusively(async (control): Promise<FileFinding> => {
      const stopping = repeatUntilDone(() => control.interrupt());
      const timer = setTimeout(() => {
        isOver = true;
        stopping.start();
      }, patience);
      const end = setTimeout(() => stuck.resolve({ kind: 'unknown' }), patience + settings.grace);
      try {
        if (source.kind === 'database') await control.run(attachDatabase(source.database));
        await control.run(readEverything(source, storedFields(object)));
        return { kind: 'readable' };
      } finally {
        clearTimeout(timer);
        clearTimeout(end);
        stopping.end();
      }
    });
    return await Promise.race([reading, stuck.promise]);
  } catch (error) {
    if (isOver || isShortage(error)) return { kind: 'unknown' };
    const reason = explainFailure(error, source);
    return reason.cause === 'passing' ? { kind: 'unknown' } : { kind: 'unreadable', reason };
  } finally {
    await instance.close().catch(() => undefined);
  }
}
