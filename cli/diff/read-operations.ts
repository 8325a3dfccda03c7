import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';
import { CommandFailure } from '../../app/failure.ts';
import { readTextFile } from '../../app/read-text-file.ts';
import type { KnownOperation, OperationClient } from '../../core/evolution/operations/judge.ts';

/** Reads the operations of a persisted query manifest (Apollo's format), or of all `.graphql` files in a folder. */
export async function readOperations(path: string): Promise<readonly KnownOperation[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new CommandFailure(`There is no file or folder ${path}. ${remedy}`);
  if (found.isDirectory()) return await readFolder(path);
  if (/\.(?:graphql|gql)$/.test(path)) return splitDocuments([await readDocument(path)]);
  const manifest = await readJson(path);
  const { operations } = manifest;
  if (!Array.isArray(operations)) throw notAManifest(path);
  return operations.map((operation: unknown): KnownOperation => {
    const { name, body, id } = toRecord(operation);
    if (typeof body !== 'string') throw notAManifest(path);
    return { name: typeof name === 'string' ? name : String(id ?? 'without a name'), document: body, source: path };
  });
}

/** The recorded operations of a gateway, and the number of recorded days. */
export interface RecordedUsage {
  readonly operations: readonly KnownOperation[];
  readonly days: number;
}

/** Reads the operations that a gateway recorded, with their clients. */
export async function readUsage(path: string): Promise<RecordedUsage> {
  const { formatVersion, from, to, operations } = await readJson(path);
  if (formatVersion !== 1 || !Array.isArray(operations)) {
    throw new CommandFailure(`${path} is no usage that Concord has recorded: it needs formatVersion 1 and operations.`);
  }
  const span = Date.parse(String(to)) - Date.parse(String(from));
  return {
    days: Number.isNaN(span) ? 0 : Math.max(1, Math.ceil(span / 86_400_000)),
    operations: operations.map((operation: unknown): KnownOperation => {
      const { name, hash, document, clients, coordinates } = toRecord(operation);
      return {
        name: typeof name === 'string' ? name : String(hash),
        document: String(document),
        source: path,
        clients: Array.isArray(clients) ? clients.map(readClient) : [],
        coordinates: Array.isArray(coordinates) ? coordinates.map(String) : [],
      };
    }),
  };
}

function readClient(client: unknown): OperationClient {
  const { name, version, count, lastSeen } = toRecord(client);
  return {
    name: String(name ?? 'unknown'),
    version: String(version ?? ''),
    count: Number(count ?? 0),
    lastSeen: String(lastSeen ?? ''),
  };
}

const remedy = 'Name recorded usage, a manifest of operations, or a folder of .graphql files.';

async function readJson(path: string): Promise<Readonly<Record<string, unknown>>> {
  const text = await readTextFile(path, path, remedy);
  try {
    return toRecord(JSON.parse(text));
  } catch {
    throw new CommandFailure(`${path} is no JSON. ${remedy}`);
  }
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function notAManifest(path: string): CommandFailure {
  return new CommandFailure(
    `${path} is no manifest of persisted queries: it needs operations, each with a name and a body.`,
  );
}

interface ReadDocument {
  readonly file: string;
  readonly document: DocumentNode;
}

async function readFolder(folder: string): Promise<readonly KnownOperation[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.(?:graphql|gql)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/(?:^|[\\/])node_modules[\\/]/.test(file))
    .toSorted();
  return splitDocuments(await Promise.all(files.map(readDocument)));
}

async function readDocument(file: string): Promise<ReadDocument> {
  try {
    return { file, document: parse(await readFile(file, 'utf8')) };
  } catch (error) {
    throw new CommandFailure(`${file} is no GraphQL: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** One document per operation, with the fragments that it uses from any file. */
function splitDocuments(documents: readonly ReadDocument[]): readonly KnownOperation[] {
  const fragments = new Map<string, FragmentDefinitionNode>(
    documents
      .flatMap(({ document }) => document.definitions)
      .flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
      ),
  );
  return documents.flatMap(({ file, document }) =>
    document.definitions.flatMap((definition): readonly KnownOperation[] => {
      if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
      const definitions = [definition, ...collectFragments(definition, fragments)];
      return [
        {
          name: definition.name?.value ?? 'without a name',
          document: print({ kind: Kind.DOCUMENT, definitions }),
          source: file,
        },
      ];
    }),
  );
}

function collectFragments(
  definition: DefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): ReadonlySet<FragmentDefinitionNode> {
  const collected = new Set<FragmentDefinitionNode>();
  const collect = (node: DefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (fragment === undefined || collected.has(fragment)) return;
        collected.add(fragment);
        collect(fragment);
      },
    });
  };
  collect(definition);
  return collected;
}
