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
  /** Told each verdict as soon as there is one; not in the order of the checks. */
  readonly onVerdict?: (verdict: Verdict) => void;
  /** What ages are measured against; the time of the machine when absent. */
  readonly now?: Date;
  /** Rows that break promises are shown, so many a check; none when absent. */
  readonly samples?: { readonly count: number; readonly maskKeys: MaskKeys };
  /** Whether verdicts say why data cannot be read, with paths and lines: only where nobody else sees them. */
  readonly reasons?: 'told';
  /** Milliseconds for one query that a contract holds; `queryTimeout` when absent. The engine's own limit holds as well. */
  readonly queryTimeout?: number;
}

export const queryTimeout = 20_000;

/** What measuring one object needs. */
export interface ObjectRun {
  readonly object: ModelObject;
  readonly engine: Engine;
  readonly options: RunChecksOptions;
  readonly now: Date;
}

/** Cells as the engine gave them, and how long it took. */
export interface Answer {
  readonly columns: readonly (readonly unknown[])[];
  readonly duration: number;
}

/** Runs a statement among the long ones, so that requests keep their lane. */
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

/** The object with that type name; undefined when the mesh has none. */
export function findObject({ domains }: Mesh, typeName: string): ModelObject | undefined {
  for (const { objects } of domains) {
    const found = objects.find((object) => object.typeName === typeName);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A count that an engine wrote as text. */
export function readCount(cell: unknown): number {
  return Number(cell);
}
