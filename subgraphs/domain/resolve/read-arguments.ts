import { RequestError } from '../../../core/errors/request-error.ts';
import type { CustomField } from '../../../core/model/model.ts';

/**
 * Arguments as the code of a custom field reads them: all that are declared, null where they are not given, and whole
 * numbers as numbers. Throws BAD_USER_INPUT for a number that is none exactly.
 */
export function readArguments(
  args: Readonly<Record<string, unknown>>,
  field: CustomField,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    field.arguments.map(({ name, type }) => {
      const value = args[name] ?? null;
      return [name, type.includes('Long') ? readLongs(value, name) : value];
    }),
  );
}

/** graphql-js reads `Long` as text, so that no digit is lost on the way to SQL. */
function readLongs(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((element) => readLongs(element, name));
  if (value === null) return null;
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new RequestError('BAD_USER_INPUT', `${name}: The number is beyond ±(2^53 − 1).`, { argument: [name] });
}
