import { countOf } from '../../app/report-issues.ts';
import type { Change } from '../../core/evolution/change.ts';
import { levels } from '../../core/evolution/rules/rule.ts';
import {
  type ContractSection,
  type DiffReport,
  groupDifferences,
  listBroken,
  listSections,
  printBump,
  printClients,
  printCounts,
  printUse,
} from './report.ts';

/** The comparison for a terminal: by contract, from worst to least; then the API, operations and versions. */
export function printText(report: DiffReport): string {
  const { before, after, comparison, notes } = report;
  const parts = [
    [`${before} → ${after}`, ...notes].join('\n'),
    ...listSections(report).map((section) => printSection(section, report)),
    printApi(report),
    printOperations(report),
    printFindings(report),
    comparison.changes.length === 0 ? 'Nothing has changed.' : `${printCounts(comparison.changes)}.`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function printSection({ contract, domain, changes, bump }: ContractSection, report: DiffReport): string {
  const head = `${contract} (${domain})`;
  const version = bump === undefined ? [] : [`  version    ${printBump(bump)}`];
  return [head, ...changes.map((change) => printChange(change, report)), ...version].join('\n');
}

const indent = ' '.repeat(13);

function printChange(change: Change, report: DiffReport): string {
  const { level, sentence, reason, rule, at } = change;
  const use = printUse(change, report);
  const lines = [
    sentence,
    `${at.file}:${at.line}:${at.column} ${rule}`,
    ...printValues(change),
    ...(level === 'safe' ? [] : [reason]),
    ...(use === undefined ? [] : [use]),
  ];
  return `  ${level.padEnd(11)}${lines.join(`\n${indent}`)}`;
}

/** The values of both sides, if the sentence does not contain them. */
function printValues({ sentence, before, after }: Change): readonly string[] {
  const print = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  const told = [before, after].every((value) => value === undefined || sentence.includes(print(value)));
  if (told || typeof before === 'boolean' || typeof after === 'boolean') return [];
  return [
    ...(before === undefined ? [] : [`- ${shorten(print(before))}`]),
    ...(after === undefined ? [] : [`+ ${shorten(print(after))}`]),
  ];
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}

/** The API differences grouped by cause. Most causes have many coordinates, because helper types repeat the fields. */
function printApi(report: DiffReport): string {
  const { differences } = report.comparison;
  if (differences.length === 0) return '';
  const groups = groupDifferences(report).map(({ cause, differences: own }) => {
    const lines = levels.flatMap((level) => {
      const touched = own.filter((difference) => difference.level === level).map(({ coordinate }) => coordinate);
      return touched.length === 0 ? [] : [`  ${level.padEnd(11)}${listSome(touched)}`];
    });
    return [
      ...lines,
      `${indent}${cause === undefined ? 'for no reason in the contracts' : `because: ${cause.sentence}`}`,
    ];
  });
  return [`The API: ${printCounts(differences)}`, ...groups.flat()].join('\n');
}

function listSome(coordinates: readonly string[]): string {
  const most = 4;
  const shown = coordinates.slice(0, most).join(', ');
  return coordinates.length > most ? `${shown} and ${coordinates.length - most} more` : shown;
}

function printOperations(report: DiffReport): string {
  const { operations } = report.comparison;
  if (operations === undefined) return '';
  const broken = listBroken(report);
  const total = operations.judged.length + operations.unreadable.length;
  const head = `Operations: ${broken.length} of ${total} ${broken.length === 1 ? 'breaks' : 'break'}`;
  const lines = broken.flatMap(({ operation, problems }) => {
    const clients = printClients(operation);
    return [
      `  breaks     ${operation.name} (${operation.source})`,
      ...(clients === '' ? [] : [`${indent}${clients}`]),
      ...problems.map((problem) => `${indent}${problem}`),
    ];
  });
  const unreadable = operations.unreadable.flatMap(({ operation, problem }) => [
    `  unreadable ${operation.name} (${operation.source})`,
    `${indent}${problem}`,
  ]);
  return [head, ...lines, ...unreadable].join('\n');
}

function printFindings({ comparison: { findings } }: DiffReport): string {
  if (findings.length === 0) return '';
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const head = `Versions: ${countOf(errors, 'error')}, ${countOf(findings.length - errors, 'warning')}`;
  const lines = findings.flatMap(({ severity, sentence, hint, file, line, column, code }) => [
    `  ${severity.padEnd(11)}${sentence}`,
    `${indent}${file}:${line}:${column} ${code}`,
    ...(hint === undefined ? [] : [`${indent}${hint}`]),
  ]);
  return [head, ...lines].join('\n');
}
