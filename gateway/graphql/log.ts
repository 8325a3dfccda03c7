import { type DestinationStream, type Logger, pino } from 'pino';
import { describeError } from './describe-error.ts';

export type Log = Logger;

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

/**
 * A log of JSON lines on `destination`, by default standard error: standard output belongs to the commands. Of an error
 * (`err`) it shows no message at any level, since that may quote values of rows and of requests.
 */
export function createLog(level: LogLevel, destination: DestinationStream = pino.destination(2)): Log {
  return pino(
    { level, base: null, formatters: { level: (label) => ({ level: label }) }, serializers: { err: describeError } },
    destination,
  );
}

/** A log for Apollo's libraries: what they call information is of use to developers of Concord only. */
export function createLibraryLog(log: Log): Record<'debug' | 'info' | 'warn' | 'error', (message?: unknown) => void> {
  return {
    debug: (message) => log.trace(shorten(message)),
    info: (message) => log.debug(shorten(message)),
    warn: (message) => log.warn(shorten(message)),
    error: (message) => log.error(shorten(message)),
  };
}

/** What stands before the first quotation or colon: what comes after it may quote the request. */
function shorten(message: unknown): string {
  return typeof message === 'string'
    ? (/^[^:"'`\n\r{[]{0,120}/.exec(message)?.[0] ?? '')
    : 'A library reported an error';
}
