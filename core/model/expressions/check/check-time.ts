import { suggest } from '../../../contract/structure/suggest.ts';
import type { Checked } from '../coerce.ts';
import type { DatePart, Expression, TruncationUnit } from '../expression.ts';
import type { ExpressionWord } from '../parse/syntax.ts';
import { mismatch } from '../problem.ts';
import { floatStorage, integerStorage, printStorage } from '../storage.ts';

const units: readonly TruncationUnit[] = ['year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second'];
const dateParts: readonly DatePart[] = ['year', 'isoyear', 'quarter', 'month', 'week', 'day', 'doy', 'dow', 'isodow'];
const timeParts: readonly DatePart[] = ['hour', 'minute', 'second'];
const parts: readonly DatePart[] = [...dateParts, ...timeParts, 'epoch'];

/** `DATE_TRUNC('month', value)`: the result of a date is a date. */
export function checkDateTrunc(unit: Checked, of: Checked): Expression {
  const { storage } = of.expression;
  if (storage.kind !== 'date' && storage.kind !== 'timestamp') {
    throw mismatch(
      of.at,
      `DATE_TRUNC takes a date or timestamp, but this is ${printStorage(storage)}.`,
      'Name such a property.',
    );
  }
  const written = unit.expression.kind === 'literal' ? unit.expression.text : null;
  const chosen = units.find((candidate) => candidate === written?.toLowerCase());
  if (chosen === undefined) throw unknown(unit.at, written ?? 'This', units, "DATE_TRUNC('month', value)");
  if (storage.kind === 'date' && (chosen === 'hour' || chosen === 'minute' || chosen === 'second')) {
    throw mismatch(unit.at, `A date has no ${chosen}.`, "Write 'day' or a longer unit.");
  }
  return { kind: 'dateTrunc', unit: chosen, of: of.expression, storage };
}

/** `EXTRACT(year FROM value)` and `DATE_PART('year', value)`. */
export function checkDatePart({ text, at }: ExpressionWord, of: Checked): Expression {
  const { storage } = of.expression;
  const part = parts.find((candidate) => candidate === text.toLowerCase());
  if (part === undefined) throw unknown(at, text, parts, 'EXTRACT(month FROM value)');
  const has =
    (storage.kind === 'date' && dateParts.includes(part)) ||
    (storage.kind === 'time' && timeParts.includes(part)) ||
    storage.kind === 'timestamp';
  if (!has) {
    throw mismatch(
      of.at,
      `"${part}" is no part of ${printStorage(storage)}.`,
      'Name a timestamp or date that has this part.',
    );
  }
  return { kind: 'datePart', part, of: of.expression, storage: part === 'epoch' ? floatStorage : integerStorage(32) };
}

function unknown(at: number, written: string, known: readonly string[], example: string): Error {
  const nearest = suggest(written, known);
  return mismatch(
    at,
    `"${written}" is no part of a date that is known here.`,
    nearest === undefined ? `Write one of ${known.join(', ')}, as in ${example}.` : `Did you mean "${nearest}"?`,
  );
}
