import { countOf } from '../../app/report-issues.ts';

/** Milliseconds before the first output, and between lines without a terminal. */
const quiet = 2_000;
const apart = 10_000;

export interface CheckProgress {
  readonly step: () => void;
  readonly done: () => void;
}

/** Reports the progress of a long test on standard error: one changing line on a terminal, else a line at intervals. */
export function startProgress(total: number): CheckProgress {
  const start = performance.now();
  const { isTTY } = process.stderr;
  let count = 0;
  let told = 0;
  return {
    step() {
      count += 1;
      const now = performance.now();
      if (now - start < quiet || now - told < (isTTY ? 100 : apart)) return;
      told = now;
      const text = `${count} of ${countOf(total, 'check')}`;
      process.stderr.write(isTTY ? `\r\u001b[K${text}` : `${text}\n`);
    },
    done() {
      if (isTTY && told > 0) process.stderr.write('\r\u001b[K');
    },
  };
}
