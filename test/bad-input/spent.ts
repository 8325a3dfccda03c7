/**
 * Milliseconds of processor time of this process, client and server together, that a refusal may take: twice what a
 * machine of its own needs. How long it waits says nothing.
 */
export const greatestSpending = 100;

/** Runs something up to three times, and tells the least that it cost: what was compiled and collected meanwhile is not its. */
export async function spentBy<Result>(
  run: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly milliseconds: number }> {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 1; ; attempt += 1) {
    const before = process.cpuUsage();
    const result = await run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1_000);
    if (least < greatestSpending || attempt === 3) return { result, milliseconds: least };
  }
}
