/** Time as schedules see it, so that tests can make it pass. */
export interface Clock {
  readonly now: () => Date;
  /** Resolves after so many milliseconds, or when the signal aborts. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

export const systemClock: Clock = Object.freeze({
  now: () => new Date(),
  wait: (milliseconds: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      // A process that does nothing else may end.
      timer.unref();
      if (signal.aborted) end();
      else signal.addEventListener('abort', end, { once: true });
    }),
});
