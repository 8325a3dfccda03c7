import { ReadVersions } from '../engines/read-versions.ts';
import { RequestError } from '../errors/request-error.ts';
import type { Field } from '../model/model.ts';
import type { ValuePath } from './check.ts';
import { tableOf } from './compile/compilation.ts';
import { compileScan, type Measure } from './compile/scan.ts';
import { compileSkipped, pathsWithin } from './compile/skipped.ts';
import { ask, type ObjectRun } from './run-context.ts';

/** What a measure gave: a text or null, or why it could not be measured. */
export type Measured =
  | { readonly kind: 'value'; readonly text: string | null; readonly duration: number }
  | { readonly kind: 'failed'; readonly error: unknown; readonly duration: number };

/** Measures by what they measure; the same one twice is one. */
export type Measurements = ReadonlyMap<string, Measured>;

/** So many results of one statement are well below what any engine takes. */
const widest = 400;

export function keyOf(measure: Measure): string {
  return JSON.stringify(measure);
}

/** What tells whether all values of a field can be read: how many rows cannot, or a count that reads them all. */
export function readableOf(field: Field, run: ObjectRun): Measure {
  return skippedIn(pathsWithin(field), run) ?? { kind: 'readable', field: field.name };
}

/** The measure of rows that a rule about that path leaves out; empty where there can be none. */
export function skippedAt(path: ValuePath, run: ObjectRun): { readonly skipped?: Measure } {
  const skipped = skippedIn([path], run);
  return skipped === undefined ? {} : { skipped };
}

function skippedIn(paths: readonly ValuePath[], { object, engine }: ObjectRun): Measure | undefined {
  const found = compileSkipped(paths, tableOf(object, engine, 'checked'));
  return found === undefined ? undefined : { kind: 'skipped', paths };
}

/**
 * One look at the object for all measures. Where the statement fails, its halves are tried, so that a measure that
 * cannot be computed fails alone. All of them read one version of the data. Throws when the run was cancelled, and where
 * the object cannot be read any more, or is another one than when it was begun.
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

/** Whether no other measure of the object would fare better. */
function isOfObject(error: unknown): boolean {
  return error instanceof RequestError && ofObjects.has(error.code);
}

const ofObjects: ReadonlySet<string> = new Set([
  'CONTRACT_DRIFT',
  'DATA_CHANGED',
  'DATA_UNREADABLE',
  'ENGINE_UNAVAILABLE',
]);
