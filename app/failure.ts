/** The exit codes of commands. */
export const exitCodes = Object.freeze({
  success: 0,
  /** Contracts, configuration or data have errors, or the server could not start. */
  failure: 1,
  /** The command line itself is wrong. */
  usage: 2,
});

/** A failure that the command's user can fix: printed as one sentence, without a stack. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}

/** Converts an operating system error about a port to a `CommandFailure`. Returns other errors unchanged. */
export function explainListenError(
  error: unknown,
  { host, port }: { readonly host: string; readonly port: number },
): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return new CommandFailure(
        `Port ${port} of ${host} is taken by another program. Stop it, or choose another port with --port or CONCORD_PORT.`,
      );
    case 'EACCES':
      return new CommandFailure(`Port ${port} of ${host} may not be used by this user. Choose one above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CommandFailure(
        `The address ${host} is not one of this machine. Use 127.0.0.1, or 0.0.0.0 for all of them.`,
      );
    default:
      return error;
  }
}
