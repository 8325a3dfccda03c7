import type { RowPlace } from '../engines/engine.ts';
import type { Field } from '../model/model.ts';
import { tableOf } from './compile/compilation.ts';
import { compileSkipped, pathsWithin } from './compile/skipped.ts';
import type { Judgement } from './judge.ts';
import type { Unreadable } from './judge-scan.ts';
import type { ObjectRun } from './run-context.ts';

/** The maximum number of row locations per field. */
const mostPlaces = 5;

/**
 * Adds the locations of the first unreadable values. If the engine cannot locate them, the judgement stays the same.
 */
export async function tellPlaces(
  judgement: Judgement,
  unreadable: readonly Unreadable[],
  run: ObjectRun,
): Promise<Judgement> {
  if (judgement.outcome !== 'fail') return judgement;
  const sentences: string[] = [];
  for (const { field, rows } of unreadable) {
    if (rows === undefined) continue;
    const places = await findPlaces(field, run);
    run.options.signal?.throwIfAborted();
    if (places.length === 0) continue;
    const more = rows > places.length ? ' and others' : '';
    sentences.push(`${field.property}: ${places.map(describePlace).join(', ')}${more}.`);
  }
  return sentences.length === 0 ? judgement : { ...judgement, reason: `${judgement.reason} ${sentences.join(' ')}` };
}

async function findPlaces(
  field: Field,
  { object, engine, options: { signal } }: ObjectRun,
): Promise<readonly RowPlace[]> {
  try {
    const where = compileSkipped(pathsWithin(field), tableOf(object, engine, 'checked'));
    return where === undefined
      ? []
      : await engine.locate(object, { alias: 'checked', where, limit: mostPlaces, signal });
  } catch {
    return [];
  }
}

function describePlace({ row, line, file }: RowPlace): string {
  const at = line === undefined ? `row ${row}` : `row ${row} (line ${line})`;
  return file === undefined ? at : `${at} of ${file}`;
}
