import { setTimeout as delay } from 'node:timers/promises';

/** Looks again and again until what is found is right; gives what was found last when the patience is over. */
export async function waitFor<Found>(
  find: () => Promise<Found>,
  isRight: (found: Found) => boolean,
  patience = 60_000,
): Promise<Found> {
  const end = performance.now() + patience;
  for (;;) {
    const found = await find();
    if (isRight(found) || performance.now() > end) return found;
    await delay(25);
  }
}
