/** Milliseconds between one request to stop and the next. */
const pause = 50;

/**
 * Asks an engine again and again to stop what it runs, from `start` to `end`: one that has taken a statement but not yet
 * begun with it forgets that it was asked.
 */
export function repeatUntilDone(ask: () => void): { readonly start: () => void; readonly end: () => void } {
  let timer: NodeJS.Timeout | undefined;
  return {
    start() {
      if (timer !== undefined) return;
      ask();
      timer = setInterval(ask, pause);
    },
    end: () => clearInterval(timer),
  };
}
