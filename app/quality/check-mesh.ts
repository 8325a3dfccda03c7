import { inBackground } from '../../core/engines/background.ts';
import type { Engines } from '../../core/engines/engine.ts';
import { deriveChecks } from '../../core/quality/derive/derive.ts';
import { CheckRounds } from '../../core/quality/verdicts/check-rounds.ts';
import { systemClock } from '../../core/quality/verdicts/clock.ts';
import { readSchedule } from '../../core/quality/verdicts/due.ts';
import { MeshTrust } from '../../core/quality/verdicts/mesh-trust.ts';
import { runRound } from '../../core/quality/verdicts/run-round.ts';
import type { VerdictBook } from '../../core/quality/verdicts/verdict-book.ts';
import type { Log } from '../../gateway/request/log.ts';
import type { Configuration } from '../configuration/read.ts';
import type { LoadedMesh } from '../loading/load-mesh.ts';

export interface CheckedMesh {
  readonly trust: MeshTrust;
  /** Stops running checks. */
  readonly close: () => Promise<void>;
}

/** Milliseconds before the first checks, so that requests that wait for the start go first. */
const headStart = 250;
const greatestJitter = 10_000;

/** The engines, verdict store and log of checks. */
interface CheckTools {
  readonly engines: Engines;
  readonly book: VerdictBook;
  readonly log: Log;
}

/**
 * Periodically checks all objects that this process's engines can read, until it is closed. That includes objects of
 * other domains in the same engines, because this process reads them without asking another one.
 */
export function checkMesh(
  { contracts, mesh }: Pick<LoadedMesh, 'contracts' | 'mesh'>,
  { settings }: Pick<Configuration, 'settings'>,
  { engines, book, log }: CheckTools,
): CheckedMesh {
  const { interval, timeZone, onViolation } = settings.quality;
  const held = deriveChecks(contracts, mesh).checks.filter(({ typeName, domain }) =>
    typeName === '' ? holdsDomain(domain) : engines.find(typeName) !== undefined,
  );
  for (const { id, schedule } of held) {
    if (schedule === undefined || readSchedule(schedule, timeZone) !== undefined) continue;
    log.warn({ check: id, schedule }, 'The schedule of a rule is no cron expression; it is checked as if it had none');
  }
  const clock = systemClock;
  const background = inBackground(engines);
  const rounds = new CheckRounds({
    checks: held,
    ...(interval === 'off' ? {} : { interval }),
    timeZone,
    jitter: interval === 'off' ? greatestJitter : Math.min(greatestJitter, interval / 10),
    clock,
    lastRun(check) {
      const at = book.latest(check)?.checkedAt;
      return at === undefined ? undefined : new Date(at);
    },
    run: (checks, signal) => runRound(checks, { mesh, engines: background, book, clock, signal }),
    report: (error) => log.error({ err: error }, 'Checks of contracts could not run'),
  });
  const start = setTimeout(() => rounds.start(), headStart);
  start.unref();
  return {
    trust: new MeshTrust({
      book,
      checks: held,
      mesh,
      onViolation: (object) => (onViolation === 'contract' ? (object.onViolation ?? 'warn') : onViolation),
      now: clock.now,
    }),
    async close() {
      clearTimeout(start);
      await rounds.stop();
    },
  };

  function holdsDomain(name: string): boolean {
    const domain = mesh.domains.find((one) => one.name === name);
    return domain?.objects.some(({ typeName }) => engines.find(typeName) !== undefined) ?? false;
  }
}
