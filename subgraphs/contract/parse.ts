import type { Issue, Path } from '../errors/issue.ts';
import { compareIssues, hasErrors } from '../errors/issue.ts';
import type { ContractFile, Json } from './contract.ts';
import { isRecord } from './convert/build.ts';
import { convertContract } from './convert/contract.ts';
import type { Problem } from './problem.ts';
import { checkStructure } from './structure/check.ts';
import { checkDeclaredVersion } from './structure/check-version.ts';
import { findDuplicates } from './structure/duplicates.ts';
import type { StructureProblem } from './structure/translate.ts';
import { readApiVersion } from './structure/version.ts';
import { decodeText } from './yaml/decode.ts';
import { readYaml } from './yaml/document.ts';
import { createLineFinder, findOffset, type Place } from './yaml/place.ts';

/** How many issues of one file are told one by one. */
const maxIssues = 100;

/** Where a contract was found; `domain` is the name of its folder. */
export interface ContractPlace {
  readonly file: string;
  readonly absolutePath: string;
  readonly domain: string;
}

/**
 * Reads one contract: bytes → text → YAML → structure by the standard → typed data. Never throws for its content.
 * `file` is absent when there are errors; warnings leave it. Issues are sorted by place.
 */
export function parseContract(
  content: string | Uint8Array,
  where: ContractPlace,
): { readonly file?: ContractFile; readonly issues: readonly Issue[] } {
  const decoded = decodeText(content);
  const findLine = createLineFinder(decoded.text);
  const toIssue = ({ offset, ...problem }: Problem): Issue => ({ file: where.file, ...findLine(offset), ...problem });
  if (decoded.problem !== undefined) return { issues: [toIssue(decoded.problem)] };
  const { root, problems } = readYaml(decoded.text);
  if (root === undefined) return { issues: problems.map(toIssue).sort(compareIssues) };
  const { value, place } = root;
  const readSource = (path: Path) => /^[^\s,\]}]*/.exec(decoded.text.slice(findOffset(place, path)))?.[0] ?? '';
  const { apiVersion, found } = check(value, where.domain, readSource);
  // A value that could not be read is empty now: what its structure lacks says nothing new.
  const unread = new Set(problems.map(({ path }) => JSON.stringify(path)));
  const located = found
    .filter(({ path }) => !unread.has(JSON.stringify(path)))
    .map((problem) => locate(problem, place));
  const all = [...problems, ...located];
  const issues = all.map(toIssue).sort(compareIssues);
  if (apiVersion === undefined || hasErrors(issues)) return { issues: limitIssues(issues) };
  const contract = convertContract(value, apiVersion);
  const file = Object.freeze({
    ...where,
    contract,
    locate: (path: Path) => ({ file: where.file, ...findLine(findOffset(place, path)) }),
    locateWithin: (path: Path, text: string, offset: number) => {
      const start = findOffset(place, path);
      return { file: where.file, ...findLine(start + findWithin(decoded.text, start, text.slice(0, offset))) };
    },
  });
  return { file, issues: limitIssues(issues) };
}

/** How far behind the start of a scalar its text goes on after `before`; 0 where the source has not the same text. */
function findWithin(source: string, start: number, before: string): number {
  const quote = /["']/.test(source.charAt(start)) ? 1 : 0;
  return source.startsWith(before, start + quote) ? before.length + quote : 0;
}

function check(root: Json, domain: string, readSource: (path: Path) => string) {
  if (!isRecord(root)) return { found: checkStructure(root, 'v3.1.0', readSource) };
  const declared = readApiVersion(root, readSource(['apiVersion']));
  if (typeof declared !== 'string') return { found: [declared] };
  const { apiVersion, problems } = checkDeclaredVersion(root, declared, readSource);
  const found = [...problems, ...findDuplicates(root), ...checkDomain(root, domain)];
  return { apiVersion, found };
}

function checkDomain(root: { readonly [key: string]: Json }, folder: string): readonly StructureProblem[] {
  const { domain } = root;
  if (typeof domain !== 'string' || domain === folder) return [];
  return [
    {
      severity: 'warning',
      code: 'CONTRACT_DOMAIN_DIFFERS',
      path: ['domain'],
      side: 'value',
      sentence: `\`domain\` is \`${domain}\`, but the contract stands in the folder \`${folder}\`, which is used.`,
      hint: `Write \`domain: ${folder}\`, or move the file.`,
    },
  ];
}

/** A file that is wrong throughout is told so once, not at each of its lines. */
function limitIssues(issues: readonly Issue[]): readonly Issue[] {
  const rest = issues.slice(maxIssues);
  const [next] = rest;
  if (next === undefined) return issues;
  const last: Issue = {
    ...next,
    severity: hasErrors(rest) ? 'error' : 'warning',
    code: 'CONTRACT_LIMIT_EXCEEDED',
    sentence: `From here on there are ${rest.length} more problems in the file.`,
    hint: 'Correct those above first.',
  };
  return [...issues.slice(0, maxIssues), last];
}

function locate({ side, meant: _, missing: __, ...problem }: StructureProblem, root: Place): Problem {
  return { ...problem, offset: findOffset(root, problem.path, side) };
}
