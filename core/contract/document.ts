import type { Issue, Location, Path } from '../errors/issue.ts';
import { compareIssues, hasErrors } from '../errors/issue.ts';
import type { Json } from './contract.ts';
import type { ContractProblem } from './problem.ts';
import type { StructureProblem } from './structure/translate.ts';
import { decodeText } from './yaml/decode.ts';
import { readYaml } from './yaml/document.ts';
import { createLineFinder, findOffset, type TextPlace } from './yaml/place.ts';

/** The maximum number of issues that are listed for one file. */
const maxIssues = 100;

/** The location of a contract or data product file; `domain` is the name of its folder. */
export interface DocumentPlace {
  readonly file: string;
  readonly absolutePath: string;
  readonly domain: string;
}

/** A document without errors, with the version of the standard that it is read as. */
export interface CheckedDocument<Version> {
  readonly root: Json;
  readonly version: Version;
  /** The location of the value at `path`, or of its nearest existing ancestor. */
  readonly locate: (path: Path) => Location;
  /** The location of an offset inside the string at `path`; the string's start where its YAML is folded or escaped. */
  readonly locateWithin: (path: Path, text: string, offset: number) => Location;
}

/** The problems of a document's structure. Without a `version` no further check is possible. */
export interface StructureVerdict<Version> {
  readonly version?: Version;
  /** The document that is used, if it differs from the file: keys without a value are removed. */
  readonly root?: Json;
  /** Returns the part of a document with errors that can still be checked, and its elements that cannot. */
  readonly mend?: () => { readonly root: Json; readonly doubtful: readonly Path[] };
  readonly found: readonly StructureProblem[];
}

/** The checkable part of a document with errors. It is used to find more issues, and never served. */
interface PartialDocument<Version> extends CheckedDocument<Version> {
  /** Elements with removed or made-up values. */
  readonly doubtful: readonly Path[];
}

/**
 * Reads one document: bytes → text → YAML → structure, by `check`. Never throws because of the content. `document` is
 * absent when there are errors; warnings do not remove it. Issues are sorted by location.
 */
export function readDocument<Version>(
  content: string | Uint8Array,
  file: string,
  check: (root: Json, readSource: (path: Path) => string) => StructureVerdict<Version>,
): {
  readonly document?: CheckedDocument<Version>;
  readonly partial?: PartialDocument<Version>;
  readonly issues: readonly Issue[];
} {
  const decoded = decodeText(content);
  const findLine = createLineFinder(decoded.text);
  const toIssue = ({ offset, ...problem }: ContractProblem): Issue => ({ file, ...findLine(offset), ...problem });
  if (decoded.problem !== undefined) return { issues: [toIssue(decoded.problem)] };
  const { root, problems } = readYaml(decoded.text);
  if (root === undefined) return { issues: problems.map(toIssue).sort(compareIssues) };
  const { value, place } = root;
  const readSource = (path: Path) => /^[^\s,\]}]*/.exec(decoded.text.slice(findOffset(place, path)))?.[0] ?? '';
  const { version, found, root: read = value, mend } = check(value, readSource);
  // An unreadable value is now empty, so a structure problem at its path only repeats the first problem.
  const unread = new Set(problems.map(({ path }) => JSON.stringify(path)));
  const located = found
    .filter(({ path }) => !unread.has(JSON.stringify(path)))
    .map((problem) => locate(problem, place));
  const all = [...problems, ...located];
  const issues = all.map(toIssue).sort(compareIssues);
  if (version === undefined) return { issues: limitIssues(issues) };
  const places = {
    version,
    locate: (path: Path) => ({ file, ...findLine(findOffset(place, path)) }),
    locateWithin: (path: Path, text: string, offset: number) => {
      const start = findOffset(place, path);
      return { file, ...findLine(start + findWithin(decoded.text, start, text.slice(0, offset))) };
    },
  };
  if (!hasErrors(issues)) return { document: { root: read, ...places }, issues: limitIssues(issues) };
  if (mend === undefined) return { issues: limitIssues(issues) };
  const mended = mend();
  const doubtful = [...mended.doubtful, ...all.filter(({ severity }) => severity === 'error').map(({ path }) => path)];
  return { partial: { root: mended.root, doubtful, ...places }, issues: limitIssues(issues) };
}

/** The distance from a scalar's start to the end of `before`; 0 if the source does not begin with `before`. */
function findWithin(source: string, start: number, before: string): number {
  const quote = /["']/.test(source.charAt(start)) ? 1 : 0;
  return source.startsWith(before, start + quote) ? before.length + quote : 0;
}

/** Replaces the issues beyond the maximum by one summary issue. */
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

function locate({ side, meant: _, missing: __, ...problem }: StructureProblem, root: TextPlace): ContractProblem {
  return { ...problem, offset: findOffset(root, problem.path, side) };
}
