import { RequestError } from '../../../core/errors/request-error.ts';
import type { CustomField } from '../../../core/model/model.ts';

/**
 * The arguments for a custom field's code: all declared ones, null where they are not given, and integers as numbers.
 * Throws BAD_USER_INPUT for an integer that a number cannot represent exactly.
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

/** graphql-js parses `Long` as a string, so that no digit is lost on the way to SQL. */
function readLongs(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((element) => readLongs(element, name));
  if (value === null) return null;
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new RequestError('BAD_USER_INPUT', `${name}: The number is beyond ±(2^53 − 1).`, { argument: [name] });
}
