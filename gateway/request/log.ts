import { type DestinationStream, type Logger, pino } from 'pino';
import { describeError } from './describe-error.ts';

export type Log = Logger;

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

/**
 * A log of JSON lines on `destination`, by default standard error: standard output belongs to the commands. For an
 * error (`err`) it never prints a message, since that may quote values of rows and of requests.
 */
export function createLog(level: LogLevel, destination: DestinationStream = pino.destination(2)): Log {
  return pino(
    { level, base: null, formatters: { level: (label) => ({ level: label }) }, serializers: { err: describeError } },
    destination,
  );
}

/** A log for Apollo's libraries, one level lower: their information is only useful to developers of Concord. */
export function createLibraryLog(log: Log): Record<'debug' | 'info' | 'warn' | 'error', (message?: unknown) => void> {
  return {
    debug: (message) => log.trace(shorten(message)),
    info: (message) => log.debug(shorten(message)),
    warn: (message) => log.warn(shorten(message)),
    error: (message) => log.error(shorten(message)),
  };
}

/** The message up to the first quote or colon: the rest may quote the request. */
function shorten(message: unknown): string {
  return typeof message === 'string'
    ? (/^[^:"'`\n\r{[]{0,120}/.exec(message)?.[0] ?? '')
    : 'A library reported an error';
}
