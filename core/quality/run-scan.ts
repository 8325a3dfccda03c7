import { storedFields } from '../model/find.ts';
import type { Field } from '../model/model.ts';
import { tableOf } from './compile/compilation.ts';
import { compileScan, type Measure } from './compile/scan.ts';
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

/** A measure for each field that the data hold, which reads all of its values. */
export function listReadable({ object, engine }: Pick<ObjectRun, 'object' | 'engine'>): readonly Measure[] {
  return storedFields(object).map((field) => readableOf(field, { object, engine }));
}

export function readableOf(
  { name, column }: Field,
  { object, engine }: Pick<ObjectRun, 'object' | 'engine'>,
): Measure & { readonly kind: 'readable' | 'unreadable' } {
  const known = engine.unreadable({ domain: object.domain, object: object.typeName });
  return { kind: known.has(column) ? 'unreadable' : 'readable', field: name };
}

/**
 * One look at the object for all measures. Where the statement fails, its halves are tried, so that a measure that
 * cannot be computed fails alone. Throws when the run was cancelled.
 */
export async function scan(measures: readonly Measure[], run: ObjectRun): Promise<Measurements> {
  const distinct = [...new Map(measures.map((measure) => [keyOf(measure), measure])).values()];
  const found = new Map<string, Measured>();
  for (let start = 0; start < distinct.length; start += widest) {
    for (const [key, measured] of await scanPart(distinct.slice(start, start + widest), run)) found.set(key, measured);
  }
  return found;
}

async function scanPart(
  measures: readonly Measure[],
  run: ObjectRun,
): Promise<readonly (readonly [string, Measured])[]> {
  const { object, engine, options } = run;
  const [first] = measures;
  if (first === undefined) return [];
  const start = performance.now();
  try {
    const table = tableOf(object, engine, 'checked');
    const statement = compileScan(measures, table, engine.relation({ domain: object.domain, object: object.typeName }));
    const { columns, duration } = await ask(engine, statement, [object.typeName], options.signal);
    return measures.map((measure, index) => {
      const cell = columns[index]?.[0];
      return [
        keyOf(measure),
        { kind: 'value', text: cell === null || cell === undefined ? null : String(cell), duration },
      ];
    });
  } catch (error) {
    options.signal?.throwIfAborted();
    if (measures.length === 1) {
      return [[keyOf(first), { kind: 'failed', error, duration: performance.now() - start }]];
    }
    const middle = Math.ceil(measures.length / 2);
    return [...(await scanPart(measures.slice(0, middle), run)), ...(await scanPart(measures.slice(middle), run))];
  }
}
