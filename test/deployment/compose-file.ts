import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

export interface ComposeService {
  readonly command: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly read_only?: boolean;
}

/** The services of docker-compose.yml, with its anchors and merge keys resolved as Docker does. */
export async function readComposeFile(): Promise<Readonly<Record<string, ComposeService>>> {
  const text = await readFile(new URL('../../docker-compose.yml', import.meta.url), 'utf8');
  return parse(text, { merge: true }).services;
}

/** The value of an option of a command. */
export function optionOf(command: readonly string[], name: string): string | undefined {
  const at = command.indexOf(name);
  return at < 0 ? undefined : command[at + 1];
}
