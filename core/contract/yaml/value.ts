import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Path } from '../../errors/issue.ts';
import type { Json } from '../contract.ts';
import type { ContractProblem } from '../problem.ts';
import type { TextPlace } from './place.ts';
import { checkScalar } from './scalar.ts';

/**
 * The maximum nesting of lists and mappings, with aliases replaced. A nested property adds two levels to its parent's.
 */
export const maxDepth = 100;

/** The maximum number of values that aliases repeat in one contract, against "alias bombs". */
const maxRepeatedValues = 10_000;

interface Subtree {
  readonly value: Json;
  readonly place: TextPlace;
  /** The number of values in the subtree, and its number of levels. */
  readonly size: number;
  readonly height: number;
}

interface Reading {
  readonly problems: ContractProblem[];
  /** The value of each anchor; `open` while that value is being read. */
  readonly anchors: Map<string, Subtree | 'open'>;
  repeated: number;
}

/**
 * The plain data of a composed document: frozen, with null-prototype records, so that no key has a special meaning.
 * Aliases share the frozen value of their anchor. The depth was checked before, so the recursion is bounded.
 */
export function readValue(node: ParsedNode | null): {
  value: Json;
  place: TextPlace;
  problems: readonly ContractProblem[];
} {
  const reading: Reading = { problems: [], anchors: new Map(), repeated: 0 };
  const { value, place } = readNode(node, reading, []);
  return { value, place, problems: reading.problems };
}

function readNode(node: ParsedNode | null, reading: Reading, path: Path, fallback = 0): Subtree {
  if (node === null) return leaf(null, fallback);
  if (isAlias(node)) return readAlias(node, reading, path);
  if (node.anchor !== undefined) reading.anchors.set(node.anchor, 'open');
  const subtree = readContent(node, reading, path, fallback);
  if (node.anchor !== undefined) reading.anchors.set(node.anchor, subtree);
  return subtree;
}

function readContent(node: Exclude<ParsedNode, Alias.Parsed>, reading: Reading, path: Path, fallback: number): Subtree {
  if (isMap(node)) return readMapping(node, reading, path);
  if (isSeq(node)) return readList(node, reading, path);
  const offset = node.range[0];
  const problem = checkScalar(node);
  if (problem !== undefined) report(reading, offset, path, problem);
  // An empty value has no source of its own, so the issue is located at its key.
  return leaf(problem === undefined ? (node.value as Json) : null, node.source === '' ? fallback : offset);
}

function readList(node: YAMLSeq.Parsed, reading: Reading, path: Path): Subtree {
  const values: Json[] = [];
  const entries = new Map<number, TextPlace>();
  const total = { size: 1, height: 0 };
  for (const [index, item] of node.items.entries()) {
    const subtree = readNode(item as ParsedNode, reading, [...path, index], node.range[0]);
    values.push(subtree.value);
    entries.set(index, subtree.place);
    grow(total, subtree);
  }
  return {
    value: Object.freeze(values),
    place: { value: node.range[0], entries },
    size: total.size,
    height: total.height + 1,
  };
}

function readMapping(node: YAMLMap.Parsed, reading: Reading, path: Path): Subtree {
  const record: Record<string, Json> = Object.create(null);
  const entries = new Map<string, TextPlace>();
  const total = { size: 1, height: 0 };
  for (const pair of node.items as Pair<ParsedNode, ParsedNode | null>[]) {
    const offset = pair.key?.range?.[0] ?? node.range[0];
    const key = readKey(pair.key, reading, path);
    if (key !== undefined && entries.has(key)) report(reading, offset, [...path, key], duplicateKey(key));
    const subtree = readNode(pair.value, reading, key === undefined ? path : [...path, key], offset);
    if (key === undefined || entries.has(key)) continue;
    record[key] = subtree.value;
    entries.set(key, { ...subtree.place, key: offset });
    grow(total, subtree);
  }
  return {
    value: Object.freeze(record),
    place: { value: node.range[0], entries },
    size: total.size,
    height: total.height + 1,
  };
}

function readKey(node: ParsedNode, reading: Reading, path: Path): string | undefined {
  if (isScalar(node) && node.anchor !== undefined)
    reading.anchors.set(node.anchor, leaf(node.value as Json, node.range[0]));
  const key = isScalar(node) ? (node as Scalar).value : undefined;
  const wrong = explainKey(key, isScalar(node) ? String(node.source) : undefined);
  if (wrong === undefined) return key as string;
  report(reading, node.range[0], path, { code: 'CONTRACT_YAML_INVALID', ...wrong });
  return undefined;
}

function explainKey(key: unknown, source: string | undefined): { sentence: string; hint: string } | undefined {
  if (source === undefined) return { sentence: 'The key of a mapping is not a text.', hint: 'Use a text as the key.' };
  if (typeof key !== 'string') {
    return { sentence: `The key \`${source}\` is not a text.`, hint: `Put it in quotes: \`"${source}"\`.` };
  }
  if (key === '<<')
    return { sentence: 'Merge keys (`<<`) are not part of YAML 1.2.', hint: 'Write the merged keys out.' };
  if (key === '__proto__') return { sentence: 'The key `__proto__` is not allowed.', hint: 'Rename it.' };
  return undefined;
}

function readAlias(node: Alias.Parsed, reading: Reading, path: Path): Subtree {
  const offset = node.range[0];
  const target = reading.anchors.get(node.source);
  const wrong = explainAlias(node.source, target, path.length, reading);
  if (wrong !== undefined) report(reading, offset, path, wrong);
  if (wrong !== undefined || target === undefined || target === 'open') return leaf(null, offset);
  return { ...target, place: { ...target.place, value: offset } };
}

function explainAlias(name: string, target: Subtree | 'open' | undefined, depth: number, reading: Reading) {
  const alias = `\`*${name}\``;
  if (target === undefined) {
    const sentence = `The alias ${alias} has no anchor \`&${name}\` before it.`;
    return { code: 'CONTRACT_YAML_INVALID' as const, sentence, hint: 'Anchor the value before its first alias.' };
  }
  if (target === 'open') {
    const sentence = `The alias ${alias} stands inside of the value that it repeats.`;
    return { code: 'CONTRACT_YAML_INVALID' as const, sentence, hint: 'Write the value out without the alias.' };
  }
  reading.repeated += target.size;
  if (reading.repeated <= maxRepeatedValues && depth + target.height <= maxDepth) return undefined;
  const sentence = `With the alias ${alias} the contract repeats more than ${maxRepeatedValues} values or is more than ${maxDepth} levels deep.`;
  return { code: 'CONTRACT_LIMIT_EXCEEDED' as const, sentence, hint: 'Use fewer aliases.' };
}

function duplicateKey(key: string) {
  const sentence = `The key \`${key}\` stands twice in the same mapping.`;
  return { code: 'CONTRACT_DUPLICATE_KEY' as const, sentence, hint: 'Remove one of the two.' };
}

function report(
  reading: Reading,
  offset: number,
  path: Path,
  problem: Pick<ContractProblem, 'code' | 'sentence' | 'hint'>,
): void {
  // An alias bomb exceeds the limit at each of its aliases; only the first is reported.
  const limit = problem.code === 'CONTRACT_LIMIT_EXCEEDED';
  if (limit && reading.problems.some(({ code }) => code === 'CONTRACT_LIMIT_EXCEEDED')) return;
  reading.problems.push({ severity: 'error', offset, path, ...problem });
}

function grow(total: { size: number; height: number }, subtree: Subtree): void {
  total.size += subtree.size;
  total.height = Math.max(total.height, subtree.height);
}

function leaf(value: Json, offset: number): Subtree {
  return { value, place: { value: offset }, size: 1, height: 0 };
}
