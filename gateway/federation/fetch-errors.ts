import { GraphQLError } from 'graphql';
import type { ReplyPath, SubgraphError } from '../../subgraphs/subgraph-error.ts';
import { explainedBy } from '../transport/explained-by.ts';
import { errorBound } from '../transport/lost-paths.ts';
import { findEntityPaths } from './entity-paths.ts';

/** One fetch of a query plan. */
export interface Fetch {
  readonly subgraph: string;
  /** Where what it asks for stands in the answer, with `@` for each list; absent at the top. */
  readonly path: readonly (string | number)[];
  /** The entities that it asks for; undefined for root fields. */
  readonly representations: readonly unknown[] | undefined;
}

/** What completing the answer found: a null or another value that the schema does not have. */
export interface CompletionFinding {
  readonly path: ReplyPath;
  readonly message: string;
}

/**
 * The errors of one operation. They are kept from Apollo's gateway, which takes the position among the entities that a
 * fetch asks for as the position in the list where they stand, though that may hold entities of other types as well, and
 * which says nothing of values that do not fit as soon as there is one error.
 */
export class FetchErrors {
  readonly #errors: GraphQLError[] = [];
  /** What the root fields of each fetch returned. Apollo's gateway adds to these objects what other fetches return. */
  readonly #roots: Readonly<Record<string, unknown>>[] = [];

  noteRoots(data: Readonly<Record<string, unknown>>): void {
    this.#roots.push(data);
  }

  /** Adds the errors of a reply, whose paths begin in the reply. */
  note(errors: readonly SubgraphError[], { subgraph, path, representations }: Fetch): void {
    const wanted = new Set(errors.flatMap((error) => (typeof error.path[1] === 'number' ? [error.path[1]] : [])));
    const places = representations && findEntityPaths(this.#roots, { path, representations, wanted });
    // Of a fetch that is not about entities, below a list: the field that holds it.
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

  /** Adds errors that stand in the answer already. */
  add(errors: readonly GraphQLError[]): void {
    for (const error of errors) this.#errors.push(error);
  }

  /** In the order of the fields of `data`: fetches end in any order. */
  inOrderOf(data: unknown): readonly GraphQLError[] {
    const names = typeof data === 'object' && data !== null ? Object.keys(data) : [];
    const places = new Map(names.map((name, place) => [name as string | number, place]));
    const placeOf = ({ path }: GraphQLError): number => places.get(path?.[0] ?? '') ?? names.length;
    return this.#errors.toSorted((one, other) => placeOf(one) - placeOf(other));
  }

  /** Those that no error says anything of: the first up to one more than the bound, and how many there are in all. */
  unexplained({ findings, data, others }: Findings): {
    readonly first: readonly CompletionFinding[];
    readonly count: number;
  } {
    const errors = [...this.#errors, ...others];
    const explains = explainedBy(errors.map(({ path = [] }) => path));
    // An error that stands for many is of all places that have the same names.
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
  /** Errors that are of no fetch. */
  readonly others: readonly GraphQLError[];
}

function namesOf(path: ReplyPath): ReplyPath {
  return path.filter((step) => typeof step === 'string');
}

/** Where the answer is empty because of what was found: there, or at what had to have it. */
function emptyAt(data: unknown, path: ReplyPath): ReplyPath {
  let value = data;
  for (const [index, step] of path.entries()) {
    if (typeof value !== 'object' || value === null) return path.slice(0, index);
    value = Reflect.get(value, step);
  }
  return path;
}
