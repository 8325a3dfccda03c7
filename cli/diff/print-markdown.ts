import type { Change } from '../../core/evolution/change.ts';
import {
  type ContractSection,
  type DiffReport,
  listBroken,
  listSections,
  printBump,
  printClients,
  printCounts,
  printUse,
} from './report.ts';

/** The comparison as Markdown, for a pull request comment or release notes. */
export function printMarkdown(report: DiffReport): string {
  const { before, after, comparison, notes } = report;
  const parts = [
    `## Contracts: ${escapeText(before)} → ${escapeText(after)}`,
    ...notes.map(escapeText),
    comparison.changes.length === 0 ? 'Nothing has changed.' : `${printCounts(comparison.changes)}.`,
    ...comparison.findings.map(
      ({ severity, sentence, hint }) =>
        `> **${severity}**: ${escapeText(sentence)}${hint === undefined ? '' : ` ${escapeText(hint)}`}`,
    ),
    ...listSections(report).map((section) => printSection(section, report)),
    printApi(report),
    printOperations(report),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function printSection({ contract, domain, changes, bump }: ContractSection, report: DiffReport): string {
  const rows = changes.map((change) => printRow(change, report));
  return [
    `### \`${contract}\` of ${domain}`,
    ...(bump === undefined ? [] : ['', `Version ${printBump(bump)}`]),
    '',
    '| level | change | rule | why |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function printRow(change: Change, report: DiffReport): string {
  const use = printUse(change, report);
  const why = use === undefined ? change.reason : `${change.reason} ${use}`;
  const level = change.level === 'safe' ? 'safe' : `**${change.level}**`;
  return `| ${[level, change.sentence, `\`${change.rule}\``, why].map(escapeCell).join(' | ')} |`;
}

function printApi(report: DiffReport): string {
  const { differences } = report.comparison;
  if (differences.length === 0) return '';
  const lines = differences.map(
    ({ level, coordinate, sentence }) => `- ${level}: \`${coordinate}\` – ${escapeText(sentence)}`,
  );
  return ['<details>', `<summary>The API: ${printCounts(differences)}</summary>`, '', ...lines, '', '</details>'].join(
    '\n',
  );
}

function printOperations(report: DiffReport): string {
  const { operations } = report.comparison;
  if (operations === undefined) return '';
  const broken = listBroken(report);
  const lines = broken.flatMap(({ operation, problems }) => {
    const clients = printClients(operation);
    return [
      `- \`${operation.name}\` (${escapeText(operation.source)})${clients === '' ? '' : `, run by ${escapeText(clients)}`}`,
      ...problems.map((problem) => `  - ${escapeText(problem)}`),
    ];
  });
  const head = `### Operations: ${broken.length} of ${operations.judged.length + operations.unreadable.length} ${broken.length === 1 ? 'breaks' : 'break'}`;
  return [head, ...(lines.length === 0 ? [] : ['', ...lines])].join('\n');
}

/** Prevents names in contracts from becoming HTML or links. */
function escapeText(text: string): string {
  return text.replace(/[<>[\]]/g, (character) => `\\${character}`).replace(/\s+/g, ' ');
}

function escapeCell(text: string): string {
  return escapeText(text).replaceAll('|', '\\|');
}
