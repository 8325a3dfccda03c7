import { Agent } from 'node:http';
import { ask } from './ask.ts';
import type { Contestant, ContestantName } from './contestants.ts';
import { now, peakMemory, processorTime } from './processes.ts';
import type { Workload } from './workloads.ts';

/** What one contestant did with one workload. */
export interface Cell {
  readonly workload: string;
  readonly contestant: ContestantName;
  readonly requests: number;
  /** Milliseconds, as the client waits. */
  readonly p50: number;
  readonly p95: number;
  readonly requestsPerSecond: number;
  /** Milliseconds of processor time a request, of all processes of the contestant. */
  readonly processorTime: number;
  /** Megabytes since its start. */
  readonly peakMemory: number;
}

export interface Durations {
  /** Milliseconds of a contestant's turn. */
  readonly slice: number;
  readonly slices: number;
  readonly warmUp: number;
}

/** A contestant at one workload. */
class Runner {
  readonly contestant: Contestant;
  readonly #workload: Workload;
  readonly #agent: Agent;
  /** All contestants are asked the same, in the same order. */
  #turn = 0;
  #times: number[] = [];
  #elapsed = 0;
  #processor = 0;

  constructor(contestant: Contestant, workload: Workload) {
    this.contestant = contestant;
    this.#workload = workload;
    this.#agent = new Agent({ keepAlive: true, maxSockets: workload.concurrency });
  }

  async run(duration: number): Promise<void> {
    const { url, servers } = this.contestant;
    const [began, worked] = [now(), processorTime(servers)];
    const call = async (): Promise<void> => {
      do {
        const operation = this.#workload.write(this.#turn++);
        const asked = now();
        await ask(url, operation, this.#agent);
        this.#times.push(now() - asked);
      } while (now() - began < duration);
    };
    await Promise.all(Array.from({ length: this.#workload.concurrency }, call));
    this.#elapsed += now() - began;
    this.#processor += processorTime(servers) - worked;
  }

  /** What was measured until now was not meant. */
  forget(): void {
    this.#times = [];
    this.#elapsed = 0;
    this.#processor = 0;
  }

  end(): Cell {
    this.#agent.destroy();
    const { name, servers } = this.contestant;
    const sorted = this.#times.toSorted((a, b) => a - b);
    const at = (share: number): number => round(sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN);
    return {
      workload: this.#workload.name,
      contestant: name,
      requests: sorted.length,
      p50: at(0.5),
      p95: at(0.95),
      requestsPerSecond: round((sorted.length * 1_000) / this.#elapsed),
      processorTime: round(this.#processor / sorted.length),
      peakMemory: Math.round(peakMemory(servers)),
    };
  }
}

/** Contestants take turns, so that what else the machine does is shared by all. */
export async function measure(
  workload: Workload,
  contestants: readonly Contestant[],
  { slice, slices, warmUp }: Durations,
): Promise<readonly Cell[]> {
  const runners = contestants.map((contestant) => new Runner(contestant, workload));
  for (const runner of runners) {
    await runner.run(warmUp);
    runner.forget();
  }
  for (let round = 0; round < slices; round += 1) for (const runner of runners) await runner.run(slice);
  return runners.map((runner) => runner.end());
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
