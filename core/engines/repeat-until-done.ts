/** Milliseconds between two cancellation requests. */
const pause = 50;

/**
 * Repeats a cancellation request from `start` to `end`: an engine that has received a statement but not yet started it
 * drops the request.
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
