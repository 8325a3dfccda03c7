import { readFile, stat } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { CommandFailure } from '../../app/failure.ts';

/** Reads the query from the argument itself, from a file, or from standard input. */
export async function readQuery(argument: string): Promise<string> {
  if (argument === '-') return await text(process.stdin);
  const found = await readIfFile(argument);
  if (found !== undefined) return found;
  if (argument.includes('{')) return argument;
  throw new CommandFailure(
    `There is no file ${argument}, and it is no query. Give a query such as '{ orders { totalCount } }', a file that holds one, or - for standard input.`,
  );
}

/** Reads a JSON object from the argument itself or from a file. */
export async function readObject(option: string, argument: string | undefined): Promise<Record<string, unknown>> {
  if (argument === undefined) return {};
  const given = (await readIfFile(argument)) ?? argument;
  try {
    const value: unknown = JSON.parse(given);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // The error below explains the expected format.
  }
  throw new CommandFailure(`${option} takes an object as JSON, such as '{"country": "NL"}', or a file that holds one.`);
}

async function readIfFile(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? await readFile(path, 'utf8') : undefined;
}
