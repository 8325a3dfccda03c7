import { openLaboratory } from './laboratory.ts';

/** What a server has been through since it was last asked. */
export interface Condition {
  /** Milliseconds of processor time that its thread worked without a turn for others, at most. */
  readonly longestTurn: number;
  /** Bytes, after garbage was collected. */
  readonly rss: number;
  readonly heap: number;
  readonly unhandled: readonly string[];
  /** Errors that were hidden from clients. */
  readonly masked: number;
}

const unhandled: string[] = [];
process.on('unhandledRejection', (reason) => void unhandled.push(String(reason)));
process.on('uncaughtExceptionMonitor', (error) => void unhandled.push(String(error)));

let longestTurn = 0;
let last = process.threadCpuUsage();
function turn(): void {
  const { user, system } = process.threadCpuUsage(last);
  last = process.threadCpuUsage();
  longestTurn = Math.max(longestTurn, (user + system) / 1_000);
}
// A timer has its turn after every other one, so what is between two of its turns is hardly more than one of others.
setInterval(turn, 1);

const laboratory = await openLaboratory();
process.on('message', () => {
  turn();
  const told = longestTurn;
  globalThis.gc?.();
  const { rss, heapUsed: heap } = process.memoryUsage();
  longestTurn = 0;
  last = process.threadCpuUsage();
  const masked = laboratory.lab.masked.length;
  process.send?.({ longestTurn: told, rss, heap, unhandled, masked } satisfies Condition);
});
process.on('disconnect', () => process.exit(0));
process.send?.({ url: laboratory.url, supergraphSdl: laboratory.supergraphSdl });
