/** Milliseconds that pass in silence. */
const patience = 2_000;

/** What is done now. */
export interface DraftProgress {
  readonly begin: (sentence: string) => void;
  readonly end: () => void;
}

/** Says on standard error what is done now, once it takes long. */
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
