import { defined } from '../defined.ts';
import type { Engine, Engines } from '../engines/engine.ts';
import type { ReadVersions } from '../engines/read-versions.ts';
import type { Mesh, ModelObject } from '../model/model.ts';
import type { MaskKeys } from '../query/sql/mask-keys.ts';
import type { Statement } from '../query/sql/statement.ts';
import type { Verdict } from './verdict.ts';

export interface RunChecksOptions {
  readonly mesh: Mesh;
  readonly engines: Engines;
  readonly signal?: AbortSignal;
  /** Called with each verdict as soon as it is known; not in the order of the checks. */
  readonly onVerdict?: (verdict: Verdict) => void;
  /** The reference time for ages; the system time by default. */
  readonly now?: Date;
  /** The maximum number of sample rows per check; none by default. */
  readonly samples?: { readonly count: number; readonly maskKeys: MaskKeys };
  /** Whether verdicts contain the reason why data cannot be read, with paths and lines: only for local output. */
  readonly reasons?: 'told';
  /** Milliseconds for one contract query, by default `queryTimeout`. The engine's own limit applies as well. */
  readonly queryTimeout?: number;
}

export const queryTimeout = 20_000;

/** The context for measuring one object. */
export interface ObjectRun {
  readonly object: ModelObject;
  readonly engine: Engine;
  readonly options: RunChecksOptions;
  readonly now: Date;
}

/** The engine's result cells by column, and the duration in milliseconds. */
export interface Answer {
  readonly columns: readonly (readonly unknown[])[];
  readonly duration: number;
}

/** Runs a statement in the long lane, so that requests keep their own. */
export async function ask(
  engine: Engine,
  statement: Statement,
  objects: readonly string[],
  { signal, versions }: { readonly signal?: AbortSignal | undefined; readonly versions?: ReadVersions },
): Promise<Answer> {
  const start = performance.now();
  const columns = await engine.run(statement, objects, {
    lane: 'long',
    ...defined({ signal, versions }),
  });
  return { columns, duration: performance.now() - start };
}

/** The object with this GraphQL type; undefined if the mesh has none. */
export function findObject({ domains }: Mesh, typeName: string): ModelObject | undefined {
  for (const { objects } of domains) {
    const found = objects.find((object) => object.typeName === typeName);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A count that an engine returned as a string. */
export function readCount(cell: unknown): number {
  return Number(cell);
}
