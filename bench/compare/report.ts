import { contestantNames } from './contestants.ts';
import type { Cell } from './measure.ts';

const columns = [
  'contestant',
  'p50 ms',
  'p95 ms',
  'requests/s',
  'CPU-ms',
  'peak MB',
  'speed ÷ limit',
  'speed ÷ stock',
  'CPU ÷ limit',
  'CPU ÷ stock',
] as const;

/** One table for each workload. Speed is requests a second; processor time depends less on what else the machine does. */
export function printCells(workload: string, cells: readonly Cell[]): string {
  const lines = contestantNames.flatMap((name) => {
    const cell = cells.find(({ contestant }) => contestant === name);
    if (cell === undefined) return [];
    const { p50, p95, processorTime, requestsPerSecond, peakMemory } = cell;
    const ratio = (figure: 'requestsPerSecond' | 'processorTime', other: string): string => {
      const measured = cells.find(({ contestant }) => contestant === other);
      return measured === undefined ? '–' : (cell[figure] / measured[figure]).toFixed(2);
    };
    const speeds = [ratio('requestsPerSecond', 'limit'), ratio('requestsPerSecond', 'stock')];
    const costs = [ratio('processorTime', 'limit'), ratio('processorTime', 'stock')];
    return [[name, p50, p95, requestsPerSecond, processorTime, peakMemory, ...speeds, ...costs]];
  });
  const all = [[...columns], ...lines];
  const widths = columns.map((_name, index) => Math.max(...all.map((line) => String(line[index]).length)));
  const write = (line: readonly (string | number)[]): string =>
    line
      .map((cell, index) =>
        index === 0 ? String(cell).padEnd(widths[0] ?? 0) : String(cell).padStart(widths[index] ?? 0),
      )
      .join('  ');
  return [workload, ...all.map((line) => `  ${write(line)}`), ''].join('\n');
}
