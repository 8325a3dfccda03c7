import type { LiteralExpression } from '../expression.ts';
import { readMoment } from '../moments.ts';
import type { Syntax } from '../parse/syntax.ts';
import { mismatch } from '../problem.ts';
import { floatStorage, integerStorage } from '../storage.ts';

/** A number literal: an integer, a decimal with its digits, or a float where it has an exponent. */
export function checkNumber(text: string): LiteralExpression {
  const [whole = '', fraction = ''] = text.split('.');
  if (/e/i.test(text)) return { kind: 'literal', text, storage: floatStorage };
  const digits = BigInt(whole === '' ? 0 : whole).toString();
  if (digits.length + fraction.length > 38) return { kind: 'literal', text, storage: floatStorage };
  if (fraction !== '') {
    const precision = digits.length + fraction.length;
    return {
      kind: 'literal',
      text: `${digits}.${fraction}`,
      storage: { kind: 'decimal', precision, scale: fraction.length },
    };
  }
  const bits = BigInt(digits) < 2n ** 31n ? 32 : BigInt(digits) < 2n ** 63n ? 64 : 128;
  return { kind: 'literal', text: digits, storage: integerStorage(bits) };
}

/** `DATE '2024-02-29'` */
export function checkMoment({ type, text, at }: Extract<Syntax, { kind: 'moment' }>): LiteralExpression {
  const storage =
    type === 'timestamp' ? ({ kind: type, zoned: false, timeZone: 'Etc/UTC' } as const) : ({ kind: type } as const);
  const moment = readMoment(text, storage);
  if (moment !== undefined) return { kind: 'literal', text: moment, storage };
  throw mismatch(at, `'${text}' is no ${type}.`, `Write for example ${examples[type]}.`);
}

const examples = { date: "DATE '2024-02-29'", time: "TIME '09:30:00'", timestamp: "TIMESTAMP '2024-02-29 09:30:00'" };
