import { type DocumentNode, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import type { ApiOwners } from '../api/owners.ts';
import { listUsed } from './used-coordinates.ts';

/** An operation that consumers run, with everything that its text needs. */
export interface KnownOperation {
  readonly name: string;
  readonly document: string;
  /** Where it is known from: a file, or the usage that was recorded. */
  readonly source: string;
  readonly clients?: readonly OperationClient[];
  /** What it was seen to use, in variables too: `Query.orders(filter:)`, `OrdersFilter.status`. */
  readonly coordinates?: readonly string[];
}

/** Who has run an operation, and how often. */
export interface OperationClient {
  readonly name: string;
  readonly version: string;
  readonly count: number;
  readonly lastSeen: string;
}

export interface JudgedOperation {
  readonly operation: KnownOperation;
  /** What the newer API says against it and the older one does not; empty for an operation that goes on. */
  readonly problems: readonly string[];
  /** Everything of the older API that it uses, and what of the contracts that comes from. */
  readonly uses: ReadonlySet<string>;
}

/** An operation whose text cannot be read. */
export interface UnreadableOperation {
  readonly operation: KnownOperation;
  readonly problem: string;
}

/**
 * Validates operations against both APIs. What already was wrong with the older one is not held against the newer one:
 * such as a custom field, which neither of the two has here, or a literal that a record replaced.
 */
export function judgeOperations(
  operations: readonly KnownOperation[],
  {
    before,
    after,
    owners,
  }: { readonly before: GraphQLSchema; readonly after: GraphQLSchema; readonly owners: ApiOwners },
): { readonly judged: readonly JudgedOperation[]; readonly unreadable: readonly UnreadableOperation[] } {
  const judged: JudgedOperation[] = [];
  const unreadable: UnreadableOperation[] = [];
  for (const operation of operations) {
    const document = read(operation.document);
    if (typeof document === 'string') {
      unreadable.push({ operation, problem: document });
      continue;
    }
    const known = new Set(listProblems(before, document));
    const seen = operation.coordinates?.map((coordinate) => coordinate.replace(/\((\w+):\)$/, '.$1'));
    // Without a record of what variables held, they may hold all that their types allow.
    const used = new Set([...listUsed(document, before, seen === undefined ? 'all' : 'types'), ...(seen ?? [])]);
    judged.push({
      operation,
      problems: listProblems(after, document).filter((problem) => !known.has(problem)),
      uses: new Set([...used, ...[...used].flatMap((coordinate) => owners.findSources(coordinate))]),
    });
  }
  return { judged, unreadable };
}

function read(text: string): DocumentNode | string {
  try {
    return parse(text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Suggestions such as "Did you mean" differ between APIs where the problem is the same, so they are left out. */
function listProblems(api: GraphQLSchema, document: DocumentNode): readonly string[] {
  const found = validate(api, document, specifiedRules, { maxErrors: Number.POSITIVE_INFINITY });
  return [...new Set(found.map(({ message }) => message.replace(/ Did you mean .*$/s, '')))];
}
