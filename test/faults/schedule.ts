import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, ask } from '../gateway/ask.ts';
import type { Fault } from './file-faults.ts';
import { judge, type Outcome, sameGeneration, type Workload } from './oracle.ts';
import type { Random } from './random.ts';

/** When the fault comes, beside what is asked. */
const moments = ['before', 'during', 'after'] as const;
type Moment = (typeof moments)[number];

export interface Stage {
  readonly url: () => string;
  readonly workloads: readonly Workload[];
  readonly faults: (workload: Workload, random: Random) => readonly Fault[];
  /** Milliseconds in which an operation must be answered. */
  readonly deadline: number;
  /** Milliseconds in which all must be well again once a fault is undone. */
  readonly recovery: number;
}

export interface Tally {
  readonly combinations: number;
  readonly answers: Readonly<Record<Outcome['kind'], number>>;
  readonly slowestRecovery: number;
  /** What went wrong, by combination. */
  readonly lost: readonly string[];
}

/** Runs so many combinations of a workload, a fault and a moment, and judges each answer. */
export async function runCombinations(stage: Stage, count: number, random: Random): Promise<Tally> {
  const answers = { whole: 0, partial: 0, error: 0, lost: 0 };
  const lost: string[] = [];
  let slowestRecovery = 0;
  for (let combination = 1; combination <= count; combination++) {
    const workload = random.pick(stage.workloads);
    const fault = random.pick(stage.faults(workload, random));
    const moment = random.pick(moments);
    const name = `${combination}. ${workload.name} × ${fault.name} × ${moment}`;
    const tell = (outcome: Outcome): void => {
      answers[outcome.kind]++;
      if (outcome.kind === 'lost') lost.push(`${name}: ${outcome.why}`);
    };
    await withFault(fault, moment, random.below(60), async () => {
      const asked = Array.from({ length: 3 }, () => askAndJudge(stage, workload));
      for (const outcome of await Promise.all(asked)) tell(outcome);
    });
    const began = performance.now();
    for (;;) {
      const outcome = await askAndJudge(stage, workload);
      if (outcome.kind === 'lost') tell(outcome);
      if (outcome.kind === 'whole') break;
      if (performance.now() - began > stage.recovery) {
        lost.push(`${name}: it does not heal`);
        break;
      }
      await wait(50);
    }
    slowestRecovery = Math.max(slowestRecovery, performance.now() - began);
  }
  return { combinations: count, answers, slowestRecovery: Math.round(slowestRecovery), lost };
}

/** Asks while a fault comes and goes, or before or after it. */
async function withFault(fault: Fault, moment: Moment, pause: number, asking: () => Promise<void>): Promise<void> {
  switch (moment) {
    case 'before':
      await fault.inject();
      await asking();
      await fault.undo();
      return;
    case 'during': {
      const asked = asking();
      await wait(pause);
      await fault.inject();
      await fault.undo();
      await asked;
      await asking();
      return;
    }
    case 'after': {
      await fault.inject();
      const undone = fault.undo();
      await asking();
      await undone;
    }
  }
}

async function askAndJudge({ url, deadline }: Stage, workload: Workload): Promise<Outcome> {
  const began = performance.now();
  let answer: Answer;
  try {
    answer = await ask(url(), workload.query);
  } catch (error) {
    return { kind: 'lost', why: `no answer at all: ${error}` };
  }
  const took = performance.now() - began;
  if (took > deadline * 1.1) return { kind: 'lost', why: `it took ${Math.round(took)} milliseconds` };
  const outcome = judge(workload, answer);
  if (outcome.kind === 'lost') return outcome;
  for (const list of workload.lists) {
    const why = sameGeneration(list, answer.body.data);
    if (why !== undefined) return { kind: 'lost', why };
  }
  return outcome;
}

/** What a run says of itself, with all that is needed to repeat it. */
export function report(name: string, seed: number, tally: Tally): void {
  const { lost, ...figures } = tally;
  process.stderr.write(`${JSON.stringify({ faults: name, seed, ...figures, lost: lost.length })}\n`);
}

/** `FAULT_SEED` repeats a run; `npm run test:long` sets more combinations. */
export function readPlan(usual: number): { readonly seed: number; readonly count: number } {
  const { FAULT_SEED: seed, FAULT_COMBINATIONS: count } = process.env;
  return { seed: Number(seed ?? Date.now() % 1_000_000), count: Number(count ?? usual) };
}
