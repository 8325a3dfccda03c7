import { resolve } from 'node:path';
import { readContractFile } from '../core/contract/read-file.ts';
import type { Issue } from '../core/errors/issue.ts';
import { printAnnotation } from './github-annotation.ts';

export type ReportFormat = 'text' | 'json' | 'github';

/** Prints issues in `format`. `folder` is the base of relative file names. */
export async function reportIssues(issues: readonly Issue[], format: ReportFormat, folder: string): Promise<string> {
  switch (format) {
    case 'text':
      return await writeText(issues, folder);
    case 'json':
      return `${JSON.stringify({ ...countIssues(issues), issues }, null, 2)}\n`;
    case 'github':
      return issues.map(writeAnnotation).join('');
  }
}

export function countIssues(issues: readonly Issue[]): { readonly errors: number; readonly warnings: number } {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: issues.length - errors };
}

/** Prints `1 error, 2 warnings`. */
export function summarizeCounts({ errors, warnings }: { readonly errors: number; readonly warnings: number }): string {
  return `${countOf(errors, 'error')}, ${countOf(warnings, 'warning')}`;
}

/** Prints `1 domain`, `2 domains`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}

/** Prints each issue with a location that editors and terminals link, and its source line with a caret below. */
async function writeText(issues: readonly Issue[], folder: string): Promise<string> {
  const lines = await readLines(new Set(issues.map(({ file }) => file)), folder);
  return issues
    .map((issue) => {
      const head = `${issue.file}:${issue.line}:${issue.column} ${issue.severity} ${issue.code}`;
      const excerpt = writeExcerpt(lines.get(issue.file)?.[issue.line - 1], issue);
      const parts = [head, `  ${issue.sentence}`, ...(issue.hint === undefined ? [] : [`  ${issue.hint}`]), ...excerpt];
      return `${parts.join('\n')}\n\n`;
    })
    .join('');
}

/** The maximum number of characters of a line that are shown. */
const width = 120;

function writeExcerpt(line: string | undefined, issue: Issue): readonly string[] {
  if (line === undefined || line.trim() === '') return [];
  const start = Math.max(0, issue.column - width);
  const shown = printable(line.slice(start, start + width));
  const gutter = String(issue.line);
  const caret = `${' '.repeat(Math.max(0, issue.column - 1 - start))}^`;
  return ['', `  ${gutter} | ${shown}`, `  ${' '.repeat(gutter.length)} | ${caret}`];
}

/** Removes control characters, which must not reach the terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ');
}

async function readLines(files: ReadonlySet<string>, folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const read = await Promise.all(
    [...files].map(async (file) => {
      // Reads only regular files up to the size limit: reading a FIFO would block.
      const content = await readContractFile(resolve(folder, file), 'contract');
      const text = content instanceof Uint8Array ? Buffer.from(content).toString('utf8') : '';
      return [file, text.replace(/^\ufeff/, '').split(/\r?\n/)] as const;
    }),
  );
  return new Map(read);
}

function writeAnnotation({ severity, file, line, column, code, sentence, hint }: Issue): string {
  const message = hint === undefined ? sentence : `${sentence} ${hint}`;
  return printAnnotation({ level: severity, at: { file, line, column }, title: code, message });
}
