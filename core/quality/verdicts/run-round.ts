import type { Engines } from '../../engines/engine.ts';
import type { Mesh } from '../../model/model.ts';
import type { Check } from '../check.ts';
import { runChecks } from '../run.ts';
import type { Clock } from './clock.ts';
import type { VerdictBook } from './verdict-book.ts';

export interface RoundOptions {
  readonly mesh: Mesh;
  readonly engines: Engines;
  readonly book: VerdictBook;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/**
 * Runs checks object by object, and stores the verdicts of each object before the next one. Rounds of several
 * deployments with the same book wait for each other.
 */
export async function runRound(checks: readonly Check[], options: RoundOptions): Promise<void> {
  const { mesh, engines, book, clock, signal } = options;
  for (const own of Map.groupBy(checks, ({ typeName }) => typeName).values()) {
    signal.throwIfAborted();
    await book.inTurn(async () => {
      signal.throwIfAborted();
      const now = clock.now();
      const verdicts = await runChecks(own, { mesh, engines, signal, now });
      // Ages were measured relative to this moment.
      await book.write(verdicts.map((verdict) => ({ ...verdict, checkedAt: now.toISOString() })));
    });
  }
}
