import { countOf } from '../../app/report-issues.ts';
import type { RankedClient, RankedOperation, UnusedFields, UsageSummary } from './summarize.ts';

/** The maximum number of operations and clients that are shown. */
const most = 20;

/** The usage summary for the terminal. Client names were made printable when they were recorded. */
export function printUsage({ requests, operations, clients, unused, from, to }: UsageSummary, asked?: string): string {
  const of = asked === undefined ? '' : ` of ${asked}`;
  const head = `Usage${of} from ${from.slice(0, 10)} to ${to.slice(0, 10)}: ${countOf(requests, 'request')}, ${countOf(operations.length, 'operation')}, ${countOf(clients.length, 'client')}.`;
  const parts = [
    head,
    ...(operations.length === 0 ? [] : [printTable('Operations', operations, operationCells)]),
    ...(clients.length === 0 ? [] : [printTable('Clients', clients, clientCells)]),
    ...(asked === undefined && unused.length > 0 ? [printUnused(unused)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function operationCells({ requests, lastSeen, clients, name, hash }: RankedOperation): readonly string[] {
  return [String(requests), day(lastSeen), `${name ?? '(no name)'} ${hash.slice(0, 8)}`, clients.join(', ')];
}

function clientCells({ requests, lastSeen, client, operations }: RankedClient): readonly string[] {
  return [String(requests), day(lastSeen), client, countOf(operations, 'operation')];
}

function printTable<Row>(title: string, rows: readonly Row[], cellsOf: (row: Row) => readonly string[]): string {
  const cells = rows.slice(0, most).map(cellsOf);
  const widths =
    cells[0]?.map((_, column) => cells.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0)) ?? [];
  const lines = cells.map((row) => {
    const [first = '', ...others] = row.map((cell, column) =>
      column === 0 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    );
    return `  ${[first, ...others].join('  ')}`.trimEnd();
  });
  const more = rows.length - cells.length;
  return [`${title}:`, ...lines, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n');
}

function printUnused(unused: readonly UnusedFields[]): string {
  const lines = unused.map(({ type, fields }) => `  ${type}: ${fields.join(', ')}`);
  return ['Nobody asked for these fields:', ...lines].join('\n');
}

function day(instant: string): string {
  return instant.slice(0, 10);
}
