import type { Scalar } from 'yaml';
import type { ContractProblem } from '../problem.ts';

/** The problem of a scalar that is legal YAML but unusable; undefined if there is none. */
export function checkScalar({
  value,
  source,
}: Scalar.Parsed): Pick<ContractProblem, 'code' | 'sentence' | 'hint'> | undefined {
  if (typeof value === 'string') return checkText(value);
  if (typeof value !== 'number') return undefined;
  if (!Number.isFinite(value)) {
    const sentence = `\`${source}\` is not a finite number.`;
    return { code: 'CONTRACT_NUMBER_INEXACT', sentence, hint: 'Leave the limit out, or put the value in quotes.' };
  }
  if (isExact(value, source)) return undefined;
  const sentence = `The number ${source} has more digits than can be read exactly; it would become ${value}.`;
  return { code: 'CONTRACT_NUMBER_INEXACT', sentence, hint: `Put it in quotes: \`"${source}"\`.` };
}

function checkText(text: string): Pick<ContractProblem, 'code' | 'sentence' | 'hint'> | undefined {
  if (text.includes('\0')) {
    return {
      code: 'CONTRACT_TEXT_INVALID',
      sentence: 'The text contains the character NUL.',
      hint: 'Remove `\\0` from it.',
    };
  }
  if (!text.isWellFormed()) {
    const sentence = 'The text contains one half of a surrogate pair.';
    return { code: 'CONTRACT_TEXT_INVALID', sentence, hint: 'Write the character itself, or `\\U` with eight digits.' };
  }
  return undefined;
}

/** Whether a number has exactly the digits of its source. A double represents every decimal number of 15 digits. */
function isExact(value: number, source: string): boolean {
  if (/^[-+]?0[xo]/.test(source)) return Number.isSafeInteger(value);
  const digits = significantDigits(source);
  if (digits.length <= 15) return true;
  return digits.length <= 100 && significantDigits(value.toPrecision(digits.length)) === digits;
}

function significantDigits(number: string): string {
  return number.replace(/e.*$/i, '').replace(/[-+.]/g, '').replace(/^0+/, '').replace(/0+$/, '');
}
