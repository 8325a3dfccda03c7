import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { type Finished, runConcord } from '../../cli/run-concord.ts';

/** What tests read of a contract. */
export interface WrittenContract {
  readonly id: string;
  readonly status: string;
  readonly version: string;
  readonly servers: readonly Readonly<Record<string, unknown>>[];
  readonly schema: readonly WrittenObject[];
}

export interface WrittenObject {
  readonly id: string;
  readonly name: string;
  readonly physicalName?: string;
  readonly relationships?: readonly { readonly from: readonly string[]; readonly to: readonly string[] }[];
  readonly properties: readonly WrittenProperty[];
}

export interface WrittenProperty {
  readonly id?: string;
  readonly name: string;
  readonly physicalName?: string;
  readonly logicalType?: string;
  readonly physicalType?: string;
  readonly logicalTypeOptions?: Readonly<Record<string, unknown>>;
  readonly primaryKey?: boolean;
  readonly primaryKeyPosition?: number;
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly classification?: string;
  readonly transformLogic?: string;
  readonly relationships?: readonly { readonly to: string }[];
  readonly quality?: readonly { readonly metric?: string; readonly arguments?: { readonly validValues?: unknown } }[];
  readonly customProperties?: readonly { readonly property: string; readonly value: unknown }[];
  readonly properties?: readonly WrittenProperty[];
  readonly items?: WrittenProperty;
}

/** A folder of a test's own, with a configuration that serves drafts. */
export interface Workspace {
  readonly folder: string;
  write(path: string, content: string | Uint8Array): Promise<void>;
  read(path: string): Promise<string>;
  contract(path: string): Promise<WrittenContract>;
  run(...args: readonly string[]): Promise<Finished>;
  remove(): Promise<void>;
}

export async function createWorkspace(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), 'concord-init-'));
  const write = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  const read = async (path: string) => await readFile(join(folder, path), 'utf8');
  for (const [path, content] of Object.entries({ 'concord.yaml': 'serveDrafts: true\n', ...files })) {
    await write(path, content);
  }
  return {
    folder,
    write,
    read,
    contract: async (path) => parse(await read(path)),
    run: async (...args) => await runConcord(args, { cwd: folder, environment }),
    remove: async () => await rm(folder, { recursive: true, force: true }),
  };
}

/** The primary key of an object, in its order. */
export function keyOf({ properties }: WrittenObject): readonly string[] {
  return properties
    .filter(({ primaryKey }) => primaryKey)
    .toSorted((one, next) => (one.primaryKeyPosition ?? 0) - (next.primaryKeyPosition ?? 0))
    .map(({ name }) => name);
}

/** `orders.order_id → …` for each reference of one column. */
export function referencesOf({ name: object, properties }: WrittenObject): readonly string[] {
  return properties.flatMap(({ name, relationships = [] }) =>
    relationships.map(({ to }) => `${object}.${name} → ${to}`),
  );
}

/** What a command says on standard error beside what it is doing, which it tells when that takes long. */
export function withoutProgress(stderr: string): string {
  return stderr.replaceAll(/^.* …\n/gm, '');
}
