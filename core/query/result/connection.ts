import type { Served } from '../policy/served.ts';
import type { CursorShape, ListShape } from '../sql/statement.ts';
import { readNewest } from './groups.ts';
import { mapWithPauses, type RowTurns } from './pauses.ts';
import { readValue, unreadable, Violation } from './read-value.ts';
import type { CellsOf, Row } from './row.ts';

/** A connection as resolvers read it. Its fields have no arguments, so their names are their keys. */
export interface Connection {
  readonly nodes: readonly Row[];
  readonly edges: readonly { readonly cursor: string | null; readonly node: Row }[];
  readonly pageInfo: PageInfo;
  readonly totalCount: unknown;
  readonly meta: QueryMeta;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

interface QueryMeta extends DataTrust {
  readonly contractVersion: string;
  readonly dataAsOf: unknown;
  readonly served: Served;
  readonly truncated: boolean;
  readonly approximate: false;
  readonly sql: string | null;
}

/** The quality and freshness of the data behind a result, or a part of one. */
export interface DataTrust {
  readonly quality: string;
  readonly fresh: boolean | null;
}

interface RowReader {
  /** The combined quality of these objects. */
  readonly trustIn: (objects: readonly string[]) => DataTrust;
  /** The statement behind the rows; null for viewers who may not see it. */
  readonly sql: string | null;
  readonly readRow: (cells: CellsOf, shape: ListShape['row']) => Row;
  readonly sealCursor: (cursor: CursorShape, cells: CellsOf) => string;
}

/**
 * The rows of a list from a statement, in reading order, plus one more than the page if there are more; and the row
 * with the summary.
 */
interface ReadRows {
  readonly rows: readonly CellsOf[];
  readonly summary: CellsOf | undefined;
}

/** Makes a connection of the rows. Reverses backward pages. */
export function readConnection(read: ReadRows, shape: ListShape, reader: RowReader): Connection {
  const edges = rowsOfPage(read.rows, shape).map((cells) => readEdge(cells, shape, reader));
  return makeConnection(edges, read, shape, reader);
}

/** The same, with pauses between many rows. */
export async function readLongConnection(
  read: ReadRows,
  shape: ListShape,
  reader: RowReader,
  turns: RowTurns,
): Promise<Connection> {
  const edges = await mapWithPauses(rowsOfPage(read.rows, shape), (cells) => readEdge(cells, shape, reader), turns);
  return makeConnection(edges, read, shape, reader);
}

function rowsOfPage(read: readonly CellsOf[], { page }: ListShape): readonly CellsOf[] {
  const size = page?.size ?? 0;
  const kept = read.length > size ? read.slice(0, size) : read;
  return page?.direction === 'backward' ? kept.toReversed() : kept;
}

function readEdge(cells: CellsOf, { row, cursor }: ListShape, reader: RowReader): Connection['edges'][number] {
  return {
    cursor: cursor === undefined ? null : reader.sealCursor(cursor, cells),
    node: reader.readRow(cells, row),
  };
}

function makeConnection(
  edges: Connection['edges'],
  { rows, summary: summaryCells }: ReadRows,
  shape: ListShape,
  reader: RowReader,
): Connection {
  const { page } = shape;
  const hasMore = rows.length > (page?.size ?? 0);
  const summary = new Map(
    shape.summary.map(({ kind, index, unreadable: flag, type }) => {
      if (flag !== undefined && summaryCells?.(flag) === true) return [kind, new Violation(unreadable)];
      const cell = summaryCells?.(index);
      return [kind, kind === 'dataAsOf' ? readNewest(cell, type) : readValue(cell, type)];
    }),
  );
  // A page after a cursor or an offset has rows before it: those that it continues.
  const isContinued = page !== undefined && (page.seek !== undefined || page.offset > 0);
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: {
      hasNextPage: page?.direction === 'backward' ? isContinued : hasMore,
      hasPreviousPage: page?.direction === 'backward' ? hasMore : isContinued,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: summary.get('totalCount') ?? null,
    meta: {
      contractVersion: shape.contractVersion,
      dataAsOf: summary.get('dataAsOf') ?? null,
      ...reader.trustIn(shape.objects),
      served: shape.served,
      truncated: hasMore && page?.sizeBy === 'default',
      approximate: false,
      sql: reader.sql,
    },
  };
}
