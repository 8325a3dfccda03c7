/** Milliseconds that pass in silence. */
const patience = 2_000;

/** Says on standard error what is done now, once it takes long. */
export function createProgress(): (sentence: string) => void {
  let current = '';
  let timer: NodeJS.Timeout | undefined;
  return (sentence) => {
    current = sentence;
    clearTimeout(timer);
    timer = setTimeout(() => process.stderr.write(`${current} …\n`), patience).unref();
  };
}
