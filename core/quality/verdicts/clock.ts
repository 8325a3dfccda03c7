/** The time source of schedules, which tests replace. */
export interface Clock {
  readonly now: () => Date;
  /** Resolves after this time, or when the signal aborts. */
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
      // The timer alone does not keep the process alive.
      timer.unref();
      if (signal.aborted) end();
      else signal.addEventListener('abort', end, { once: true });
    }),
});
