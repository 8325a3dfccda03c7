import { readFile, stat } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { CommandFailure } from '../../app/failure.ts';

/** The query that an argument gives: itself, a file that holds it, or standard input. */
export async function readQuery(argument: string): Promise<string> {
  if (argument === '-') return await text(process.stdin);
  const found = await readIfFile(argument);
  if (found !== undefined) return found;
  if (argument.includes('{')) return argument;
  throw new CommandFailure(
    `There is no file ${argument}, and it is no query. Give a query such as '{ orders { totalCount } }', a file that holds one, or - for standard input.`,
  );
}

/** An object, as JSON or as the name of a file that holds it. */
export async function readObject(option: string, argument: string | undefined): Promise<Record<string, unknown>> {
  if (argument === undefined) return {};
  const given = (await readIfFile(argument)) ?? argument;
  try {
    const value: unknown = JSON.parse(given);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // It is said below what would be right.
  }
  throw new CommandFailure(`${option} takes an object as JSON, such as '{"country": "NL"}', or a file that holds one.`);
}

async function readIfFile(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? await readFile(path, 'utf8') : undefined;
}
