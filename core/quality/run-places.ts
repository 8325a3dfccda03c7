import type { RowPlace } from '../engines/engine.ts';
import type { Judgement } from './judge.ts';
import { findUnreadable } from './judge-scan.ts';
import type { ObjectRun } from './run-context.ts';
import type { Measurements } from './run-scan.ts';

/** Rows that are named of each field. */
const mostPlaces = 5;

/**
 * Says where the first values are that cannot be read. An engine that cannot tell leaves the judgement as it is: the
 * verdict stands without.
 */
export async function tellPlaces(judgement: Judgement, measurements: Measurements, run: ObjectRun): Promise<Judgement> {
  if (judgement.outcome !== 'fail') return judgement;
  const sentences: string[] = [];
  for (const { field, rows } of findUnreadable(measurements, run)) {
    if (rows === undefined) continue;
    const { column } = field;
    const { signal } = run.options;
    const places = await run.engine.locate(run.object, { column, limit: mostPlaces, signal }).catch(() => []);
    signal?.throwIfAborted();
    if (places.length === 0) continue;
    const more = rows > places.length ? ' and others' : '';
    sentences.push(`${field.property}: ${places.map(describePlace).join(', ')}${more}.`);
  }
  return sentences.length === 0 ? judgement : { ...judgement, reason: `${judgement.reason} ${sentences.join(' ')}` };
}

function describePlace({ row, line, file }: RowPlace): string {
  const at = line === undefined ? `row ${row}` : `row ${row} (line ${line})`;
  return file === undefined ? at : `${at} of ${file}`;
}
