import type { Served } from '../plan/served.ts';
import type { ListShape } from '../sql/statement.ts';
import { readNewest } from './groups.ts';
import type { CellsOf, Row } from './read-rows.ts';
import { readValue } from './read-value.ts';

/** A connection as resolvers read it. Its fields have no arguments, so that their names are their keys. */
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

/** `quality` and `fresh` are unknown until checks run. */
interface QueryMeta {
  readonly contractVersion: string;
  readonly dataAsOf: unknown;
  readonly quality: 'UNKNOWN';
  readonly fresh: null;
  readonly served: Served;
  readonly truncated: boolean;
  readonly approximate: false;
  readonly sql: string | null;
}

interface RowReader {
  /** The statement that the rows come from; null for who may not see it. */
  readonly sql: string | null;
  readonly readRow: (cells: CellsOf, shape: ListShape['row']) => Row;
  readonly sealCursor: (scope: string, cells: CellsOf, indexes: readonly number[]) => string;
}

/**
 * Makes a connection of the rows read, which are one more than the page when there is more, and in reading order:
 * backward pages are turned round here. `summaryCells` is the row that holds the summary.
 */
export function readConnection(
  read: readonly CellsOf[],
  summaryCells: CellsOf | undefined,
  shape: ListShape,
  reader: RowReader,
): Connection {
  const { page, cursor } = shape;
  const size = page?.size ?? 0;
  const hasMore = read.length > size;
  const kept = hasMore ? read.slice(0, size) : read;
  const rows = page?.direction === 'backward' ? kept.toReversed() : kept;
  const nodes = rows.map((cells) => reader.readRow(cells, shape.row));
  const cursorOf = (cells: CellsOf | undefined): string | null =>
    cursor === undefined || cells === undefined ? null : reader.sealCursor(cursor.scope, cells, cursor.cells);
  const summary = new Map(
    shape.summary.map(({ kind, index, type }) => {
      const cell = summaryCells?.(index);
      return [kind, kind === 'dataAsOf' ? readNewest(cell, type) : readValue(cell, type)];
    }),
  );
  // A page that starts at a cursor or an offset has rows before it: those it was continued from.
  const isContinued = page !== undefined && (page.seek !== undefined || page.offset > 0);
  return {
    nodes,
    edges: nodes.map((node, index) => ({ cursor: cursorOf(rows[index]), node })),
    pageInfo: {
      hasNextPage: page?.direction === 'backward' ? isContinued : hasMore,
      hasPreviousPage: page?.direction === 'backward' ? hasMore : isContinued,
      startCursor: cursorOf(rows[0]),
      endCursor: cursorOf(rows.at(-1)),
    },
    totalCount: summary.get('totalCount') ?? null,
    meta: {
      contractVersion: shape.contractVersion,
      dataAsOf: summary.get('dataAsOf') ?? null,
      quality: 'UNKNOWN',
      fresh: null,
      served: shape.served,
      truncated: hasMore && page?.sizeBy === 'default',
      approximate: false,
      sql: reader.sql,
    },
  };
}
