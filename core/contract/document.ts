import type { Issue, Location, Path } from '../errors/issue.ts';
import { compareIssues, hasErrors } from '../errors/issue.ts';
import type { Json } from './contract.ts';
import type { ContractProblem } from './problem.ts';
import type { StructureProblem } from './structure/translate.ts';
import { decodeText } from './yaml/decode.ts';
import { readYaml } from './yaml/document.ts';
import { createLineFinder, findOffset, type TextPlace } from './yaml/place.ts';

/** How many issues of one file are told one by one. */
const maxIssues = 100;

/** Where a contract or a data product was found; `domain` is the name of its folder. */
export interface DocumentPlace {
  readonly file: string;
  readonly absolutePath: string;
  readonly domain: string;
}

/** A document without errors, in the version of its standard that it is read as. */
export interface CheckedDocument<Version> {
  readonly root: Json;
  readonly version: Version;
  /** The place of the value at `path`, or of its nearest existing ancestor. */
  readonly locate: (path: Path) => Location;
  /** The place of an offset inside the text at `path`; where its YAML is folded or escaped, the start of the text. */
  readonly locateWithin: (path: Path, text: string, offset: number) => Location;
}

/** What is wrong with the structure of a document; without a `version` nothing else of it can be judged. */
export interface StructureVerdict<Version> {
  readonly version?: Version;
  /** The document as it is read, where something of it is left out. */
  readonly root?: Json;
  /** As much of a document with errors as can be judged, and the elements of it that cannot. */
  readonly mend?: () => { readonly root: Json; readonly doubtful: readonly Path[] };
  readonly found: readonly StructureProblem[];
}

/** A document with errors, as far as it can be judged; nothing is served by it. */
interface PartialDocument<Version> extends CheckedDocument<Version> {
  /** Elements of which something is left out or made up. */
  readonly doubtful: readonly Path[];
}

/**
 * Reads one document: bytes → text → YAML → `check` of its structure. Never throws for its content. `document` is
 * absent when there are errors; warnings leave it. Issues are sorted by place.
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
  // A value that could not be read is empty now: what its structure lacks says nothing new.
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

/** How far behind the start of a scalar its text goes on after `before`; 0 where the source has not the same text. */
function findWithin(source: string, start: number, before: string): number {
  const quote = /["']/.test(source.charAt(start)) ? 1 : 0;
  return source.startsWith(before, start + quote) ? before.length + quote : 0;
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

function locate({ side, meant: _, missing: __, ...problem }: StructureProblem, root: TextPlace): ContractProblem {
  return { ...problem, offset: findOffset(root, problem.path, side) };
}
