import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { Path } from 'graphql/jsutils/Path.js';
import { isRefusalCode } from '../../core/query/policy/forbidden.ts';
import type { Violation } from '../../core/query/result/read-value.ts';
import type { FieldFailure } from './field-failure.ts';
import type { MaskedError } from './mask-error.ts';

type Steps = readonly (string | number)[];
type Nodes = GraphQLError['nodes'];

interface Found {
  readonly sentence: string;
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly path: Steps;
  readonly nodes: Nodes;
  count: number;
}

/** Values that could not be shown, one entry per field, not per row: a bad column must not flood the response. */
export class Violations {
  readonly #found = new Map<string, Found>();
  readonly #reported = new Set<string>();
  readonly #report: (masked: MaskedError) => void;

  constructor(report: (masked: MaskedError) => void) {
    this.#report = report;
  }

  add(violation: Violation, info: GraphQLResolveInfo): void {
    this.#add(violation.sentence, { code: violation.code }, pathOf(info.path), info.fieldNodes);
  }

  /** Reports the cause of a failure once. */
  fail(failure: FieldFailure, path: Steps, nodes: Nodes): void {
    const { masked } = failure;
    if (masked !== undefined && !this.#reported.has(masked.id)) {
      this.#reported.add(masked.id);
      this.#report({ ...masked, path });
    }
    this.#add(failure.message, failure.extensions, path, nodes);
  }

  #add(sentence: string, extensions: Found['extensions'], path: Steps, nodes: Nodes): void {
    const steps = path.filter((step) => typeof step === 'string').join('.');
    const field = `${steps} ${sentence} ${extensions.id ?? ''}`;
    const before = this.#found.get(field);
    if (before === undefined) this.#found.set(field, { sentence, extensions, path, nodes, count: 1 });
    else before.count++;
  }

  /** One error per field, at the first affected row; `extensions.count` is the number of affected rows. */
  get errors(): readonly GraphQLError[] {
    return [...this.#found.values()].map(
      ({ sentence, extensions, path, nodes, count }) =>
        new GraphQLError(sentence, {
          nodes: nodes ?? null,
          path,
          // A refusal applies to the field, not to its rows, whose number it must not reveal.
          extensions: isRefusalCode(extensions.code) ? extensions : { ...extensions, count },
        }),
    );
  }
}

export function pathOf(path: Path | undefined): Steps {
  const steps: (string | number)[] = [];
  for (let at = path; at !== undefined; at = at.prev) steps.unshift(at.key);
  return steps;
}
