/** A message of a process to its supervisor. */
export type SupervisedMessage =
  /** It accepts requests. */
  | { readonly kind: 'listening'; readonly port: number }
  /** A statement cannot be stopped, so the process should be replaced. */
  | { readonly kind: 'stuck' }
  /** Its engine has failed and cannot be opened again. */
  | { readonly kind: 'broken' };

/** Sends a message to the supervisor of this process, if it has one. */
export function tellSupervisor(message: SupervisedMessage): void {
  if (process.connected) process.send?.(message);
}

/** Stops this process when its supervisor is gone, because nobody could stop or replace it. */
export function followSupervisor(): void {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  // The channel alone does not keep the process alive, so that a failed command can end.
  process.channel?.unref();
}
