/** What a process tells its supervisor. */
export type SupervisedMessage =
  /** It takes requests. */
  | { readonly kind: 'listening'; readonly port: number }
  /** A statement cannot be stopped, so the process should be replaced. */
  | { readonly kind: 'stuck' }
  /** Its engine has failed and cannot be opened again. */
  | { readonly kind: 'broken' };

/** Tells the supervisor of this process, if it has one. */
export function tellSupervisor(message: SupervisedMessage): void {
  if (process.connected) process.send?.(message);
}

/** Ends this process as if it was asked to when its supervisor is gone: nobody would end or replace it. */
export function followSupervisor(): void {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  // A command that has failed ends by itself, whoever still listens to it.
  process.channel?.unref();
}
