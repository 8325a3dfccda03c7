import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { Path } from 'graphql/jsutils/Path.js';
import type { Violation } from '../result/read-value.ts';

interface Found {
  readonly sentence: string;
  readonly path: readonly (string | number)[];
  readonly info: GraphQLResolveInfo;
  count: number;
}

/** Values that could not be shown, one entry a field and not one a row: a bad column must not flood the response. */
export class Violations {
  readonly #found = new Map<string, Found>();

  add(violation: Violation, info: GraphQLResolveInfo): void {
    const path = pathOf(info.path);
    const field = `${path.filter((step) => typeof step === 'string').join('.')} ${violation.sentence}`;
    const before = this.#found.get(field);
    if (before === undefined) this.#found.set(field, { sentence: violation.sentence, path, info, count: 1 });
    else before.count++;
  }

  /** One error a field, at the first row concerned; `extensions.count` says how many rows are. */
  get errors(): readonly GraphQLError[] {
    return [...this.#found.values()].map(
      ({ sentence, path, info, count }) =>
        new GraphQLError(sentence, { nodes: info.fieldNodes, path, extensions: { code: 'DATA_INVALID', count } }),
    );
  }
}

function pathOf(path: Path | undefined): readonly (string | number)[] {
  const steps: (string | number)[] = [];
  for (let at = path; at !== undefined; at = at.prev) steps.unshift(at.key);
  return steps;
}
