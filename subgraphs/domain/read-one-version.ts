import { ReadVersions } from '../../core/engines/read-versions.ts';

/** How often an operation is begun anew whose data changed while it read them. */
const greatestAttempts = 12;

/**
 * Runs an operation so that all its statements read one version of each object's data. `run` answers undefined where it
 * found two of one, and is called again; the last time it answers with what it has, errors for what was found changed.
 */
export async function readOneVersion<Result>(
  run: (versions: ReadVersions, isLast: boolean) => Promise<Result | undefined>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    const result = await run(new ReadVersions(), attempt >= greatestAttempts);
    if (result !== undefined) return result;
    if (attempt >= greatestAttempts) throw new Error('The last attempt must answer.');
  }
}
