import { ReadVersions } from '../engines/read-versions.ts';
import { RequestError } from '../errors/request-error.ts';
import type { Field } from '../model/model.ts';
import type { ValuePath } from './check.ts';
import { tableOf } from './compile/compilation.ts';
import { compileScan, type Measure } from './compile/scan.ts';
import { compileSkipped, pathsWithin } from './compile/skipped.ts';
import { ask, type ObjectRun } from './run-context.ts';

/** The result of a measure: a string or null, or the error. */
export type Measured =
  | { readonly kind: 'value'; readonly text: string | null; readonly duration: number }
  | { readonly kind: 'failed'; readonly error: unknown; readonly duration: number };

/** Measures by key, without duplicates. */
export type Measurements = ReadonlyMap<string, Measured>;

/** The maximum number of result columns per statement, well below any engine's limit. */
const widest = 400;

export function keyOf(measure: Measure): string {
  return JSON.stringify(measure);
}

/**
 * The measure that shows unreadable values of a field: a count of unreadable rows, or a count that reads all values.
 */
export function readableOf(field: Field, run: ObjectRun): Measure {
  return skippedIn(pathsWithin(field), run) ?? { kind: 'readable', field: field.name };
}

/** The measure of the rows that a rule about the path leaves out; empty if there can be none. */
export function skippedAt(path: ValuePath, run: ObjectRun): { readonly skipped?: Measure } {
  const skipped = skippedIn([path], run);
  return skipped === undefined ? {} : { skipped };
}

function skippedIn(paths: readonly ValuePath[], { object, engine }: ObjectRun): Measure | undefined {
  const found = compileSkipped(paths, tableOf(object, engine, 'checked'));
  return found === undefined ? undefined : { kind: 'skipped', paths };
}

/**
 * Takes all measures in one pass over the object. If the statement fails, its halves are retried, so that only the
 * faulty measure fails. All statements read the same version of the data. Throws if the run is cancelled, or if the
 * object has become unreadable or has changed.
 */
export async function scan(measures: readonly Measure[], run: ObjectRun): Promise<Measurements> {
  const versions = new ReadVersions();
  const distinct = [...new Map(measures.map((measure) => [keyOf(measure), measure])).values()];
  const found = new Map<string, Measured>();
  for (let start = 0; start < distinct.length; start += widest) {
    for (const [key, measured] of await scanPart(distinct.slice(start, start + widest), run, versions))
      found.set(key, measured);
  }
  return found;
}

async function scanPart(
  measures: readonly Measure[],
  run: ObjectRun,
  versions: ReadVersions,
): Promise<readonly (readonly [string, Measured])[]> {
  const { object, engine, options } = run;
  const [first] = measures;
  if (first === undefined) return [];
  const start = performance.now();
  try {
    const table = tableOf(object, engine, 'checked');
    const statement = compileScan(measures, table, engine.relation({ domain: object.domain, object: object.typeName }));
    const { columns, duration } = await ask(engine, statement, [object.typeName], { signal: options.signal, versions });
    return measures.map((measure, index) => {
      const cell = columns[index]?.[0];
      return [
        keyOf(measure),
        { kind: 'value', text: cell === null || cell === undefined ? null : String(cell), duration },
      ];
    });
  } catch (error) {
    options.signal?.throwIfAborted();
    if (isOfObject(error)) throw error;
    if (measures.length === 1) {
      return [[keyOf(first), { kind: 'failed', error, duration: performance.now() - start }]];
    }
    const middle = Math.ceil(measures.length / 2);
    const half = await scanPart(measures.slice(0, middle), run, versions);
    return [...half, ...(await scanPart(measures.slice(middle), run, versions))];
  }
}

/** Whether the error affects every measure of the object. */
function isOfObject(error: unknown): boolean {
  return error instanceof RequestError && ofObjects.has(error.code);
}

const ofObjects: ReadonlySet<string> = new Set([
  'CONTRACT_DRIFT',
  'DATA_CHANGED',
  'DATA_UNREADABLE',
  'ENGINE_UNAVAILABLE',
]);
