import { GraphQLError } from 'graphql';
import type { ReplyPath, SubgraphError } from '../../subgraphs/subgraph-error.ts';
import { explainedBy } from '../transport/reply/explained-by.ts';
import { errorBound } from '../transport/reply/lost-paths.ts';
import { findEntityPaths } from './entity-paths.ts';

/** One fetch of a query plan. */
export interface Fetch {
  readonly subgraph: string;
  /** The path of the fetched fields in the response, with `@` for each list; empty at the top. */
  readonly path: readonly (string | number)[];
  /** The fetched entities; undefined for root fields. */
  readonly representations: readonly unknown[] | undefined;
}

/** A null or another value that the schema does not allow, found when the response was completed. */
export interface CompletionFinding {
  readonly path: ReplyPath;
  readonly message: string;
}

/**
 * The errors of one operation. Apollo's gateway does not get them, for two reasons: it mistakes an entity's position in
 * a fetch for its position in the response list, which may also contain entities of other types; and it reports no
 * invalid values as soon as there is one error.
 */
export class FetchErrors {
  readonly #errors: GraphQLError[] = [];
  /** The root fields of each fetch. Apollo's gateway merges the results of other fetches into these objects. */
  readonly #roots: Readonly<Record<string, unknown>>[] = [];

  noteRoots(data: Readonly<Record<string, unknown>>): void {
    this.#roots.push(data);
  }

  /** Adds the errors of a reply, with paths relative to the reply. */
  note(errors: readonly SubgraphError[], { subgraph, path, representations }: Fetch): void {
    const wanted = new Set(errors.flatMap((error) => (typeof error.path[1] === 'number' ? [error.path[1]] : [])));
    const places = representations && findEntityPaths(this.#roots, { path, representations, wanted });
    // For a fetch below a list that is not about entities: the field with the list.
    const top = path.slice(0, path.includes('@') ? path.indexOf('@') : path.length);
    for (const error of errors) {
      const [, index] = error.path;
      const at = representations === undefined ? undefined : places?.get(Number(index));
      const rest = representations === undefined ? error.path : error.path.slice(2);
      const placed = representations !== undefined && at === undefined ? top : [...(at ?? top), ...rest];
      this.#errors.push(
        new GraphQLError(error.message, {
          path: placed,
          originalError: error,
          extensions: { ...error.extensions, serviceName: subgraph },
        }),
      );
    }
  }

  /** Adds errors whose paths already refer to the response. */
  add(errors: readonly GraphQLError[]): void {
    for (const error of errors) this.#errors.push(error);
  }

  /** The errors in the order of the fields of `data`, since fetches end in any order. */
  inOrderOf(data: unknown): readonly GraphQLError[] {
    const names = typeof data === 'object' && data !== null ? Object.keys(data) : [];
    const places = new Map(names.map((name, place) => [name as string | number, place]));
    const placeOf = ({ path }: GraphQLError): number => places.get(path?.[0] ?? '') ?? names.length;
    return this.#errors.toSorted((one, other) => placeOf(one) - placeOf(other));
  }

  /** Findings that no error explains: the first ones, up to one more than the bound, and their total number. */
  unexplained({ findings, data, others }: Findings): {
    readonly first: readonly CompletionFinding[];
    readonly count: number;
  } {
    const errors = [...this.#errors, ...others];
    const explains = explainedBy(errors.map(({ path = [] }) => path));
    // An error that covers many places applies to all places with the same names.
    const covering = errors.filter(({ extensions }) => typeof extensions.affected === 'number');
    const covers = explainedBy(covering.map(({ path = [] }) => namesOf(path)));
    const first: CompletionFinding[] = [];
    let count = 0;
    for (const finding of findings) {
      const at = emptyAt(data, finding.path);
      if (explains(at) || covers(namesOf(at))) continue;
      count += 1;
      if (first.length <= errorBound) first.push(finding);
    }
    return { first, count };
  }
}

interface Findings {
  readonly findings: readonly CompletionFinding[];
  readonly data: unknown;
  /** Errors that belong to no fetch. */
  readonly others: readonly GraphQLError[];
}

function namesOf(path: ReplyPath): ReplyPath {
  return path.filter((step) => typeof step === 'string');
}

/** The path that is null because of a finding: the finding's own, or a parent of it. */
function emptyAt(data: unknown, path: ReplyPath): ReplyPath {
  let value = data;
  for (const [index, step] of path.entries()) {
    if (typeof value !== 'object' || value === null) return path.slice(0, index);
    value = Reflect.get(value, step);
  }
  return path;
}
