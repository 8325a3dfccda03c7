import { ReadVersions } from '../../core/engines/read-versions.ts';

/** How often an operation is restarted after its data changed while it ran. */
const greatestAttempts = 12;

/**
 * Runs an operation so that all its statements read one version of each object's data. `run` returns undefined where it
 * found two versions of one object, and is called again. The last attempt must return its result, with errors for
 * changed objects.
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
