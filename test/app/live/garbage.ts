import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Collects garbage until nothing more goes, and gives what is left in use, in bytes. */
export async function measureHeap(): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 4; round += 1) {
    // What finalizers and timers still hold goes in later turns.
    await delay(50);
    collect();
    least = Math.min(least, process.memoryUsage().heapUsed);
  }
  return least;
}
