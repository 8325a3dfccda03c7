import { type ServedFiles, serveFiles } from '../core/engines/serve-files.ts';
import type { TypeUnderTest } from './pools.ts';

/** An object with an `id` and a value `v`, in a file of its own or one that others read, too. */
export interface ObjectUnderTest {
  readonly name: string;
  /** Without its extension. */
  readonly file: string;
  readonly type: TypeUnderTest;
}

export async function serveObjects(
  folder: string,
  objects: readonly ObjectUnderTest[],
  format: 'csv' | 'json' | 'parquet' | 'duckdb',
): Promise<ServedFiles> {
  const written = objects.map(
    ({ name, file, type }) => `
  - name: ${name}
    physicalName: ${file}
    properties:
      - { name: id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: v, ${type.written} }`,
  );
  return await serveFiles(folder, {
    objects: written.join(''),
    ...(format === 'duckdb' ? { database: 'data.duckdb' } : { format }),
  });
}

export function csvCell(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a list shows: values by id, and how many of them are errors. */
export interface ShownList {
  readonly values: ReadonlyMap<number, unknown>;
  readonly errors: number;
}

export async function readList(served: Pick<ServedFiles, 'ask'>, collection: string): Promise<ShownList> {
  const { data, errors = [] } = await served.ask(`{ ${collection}(first: 1000) { nodes { id v } } }`);
  const list = data?.[collection] as
    | { readonly nodes: readonly { readonly id: string; readonly v: unknown }[] }
    | null
    | undefined;
  if (list == null || errors.some(({ extensions }) => extensions.code !== 'DATA_INVALID'))
    throw new Error(
      `${collection}: ${errors.map(({ extensions, message }) => `${extensions.code} ${message}`).join(', ')}`,
    );
  const counts = errors.map(({ extensions }) => Number(extensions.count));
  return {
    values: new Map(list.nodes.map(({ id, v }) => [Number(id), v])),
    errors: counts.reduce((sum, count) => sum + count, 0),
  };
}

/** What a question answers, or the codes of its errors. */
export async function answerOf(served: Pick<ServedFiles, 'ask'>, field: string): Promise<unknown> {
  const { data, errors = [] } = await served.ask(`{ answer: ${field} }`);
  return errors.length === 0 ? data?.answer : errors.map(({ extensions }) => extensions.code).join(' ');
}

export function collectionOf(served: Pick<ServedFiles, 'domain'>, name: string): string {
  const object = served.domain.objects.find((one) => one.name === name);
  if (object === undefined) throw new Error(`There is no object ${name}.`);
  return object.collection;
}
