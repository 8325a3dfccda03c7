import { type DocumentNode, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import type { ApiOwners } from '../api/owners.ts';
import { listUsed } from './used-coordinates.ts';

/** An operation that clients run, with all fragments that it needs. */
export interface KnownOperation {
  readonly name: string;
  readonly document: string;
  /** The origin of the operation: a file, or recorded usage. */
  readonly source: string;
  readonly clients?: readonly OperationClient[];
  /** Recorded coordinates, including those in variables: `Query.orders(filter:)`, `OrdersFilter.status`. */
  readonly coordinates?: readonly string[];
}

/** A client that ran an operation, and how often. */
export interface OperationClient {
  readonly name: string;
  readonly version: string;
  readonly count: number;
  readonly lastSeen: string;
}

export interface JudgedOperation {
  readonly operation: KnownOperation;
  /** Validation errors on the newer API that the older one does not have; empty if the operation stays valid. */
  readonly problems: readonly string[];
  /** All coordinates of the older API that it uses, and the contract coordinates that these derive from. */
  readonly uses: ReadonlySet<string>;
}

/** An operation with a syntax error. */
export interface UnreadableOperation {
  readonly operation: KnownOperation;
  readonly problem: string;
}

/**
 * Validates operations against both APIs. An error that the older API also has is not counted for the newer one. Such
 * errors come from custom fields, which neither API has here, or from literals that the usage record replaced.
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
    // Without recorded variable values, variables may use every member of their types.
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

/** Suggestions such as "Did you mean" are removed: they differ between APIs for the same error. */
function listProblems(api: GraphQLSchema, document: DocumentNode): readonly string[] {
  const found = validate(api, document, specifiedRules, { maxErrors: Number.POSITIVE_INFINITY });
  return [...new Set(found.map(({ message }) => message.replace(/ Did you mean .*$/s, '')))];
}
