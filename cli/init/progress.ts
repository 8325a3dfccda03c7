/** Milliseconds of a step before it is reported. */
const patience = 2_000;

/** Reports the current step. */
export interface DraftProgress {
  readonly begin: (sentence: string) => void;
  readonly end: () => void;
}

/** Reports the current step on standard error if it takes long. */
export function createProgress(): DraftProgress {
  let timer: NodeJS.Timeout | undefined;
  return {
    begin(sentence) {
      clearTimeout(timer);
      timer = setTimeout(() => process.stderr.write(`${sentence} …\n`), patience).unref();
    },
    end: () => clearTimeout(timer),
  };
}
