import { longNumber } from '../../errors/long-number.ts';
import type { FieldType, ScalarType, Storage } from '../../model/field-type.ts';
import type { RefusalCode } from '../plan/logical-plan.ts';
import type { Shown } from '../plan/shown.ts';
import { readJson } from './read-json.ts';

/**
 * A value that its GraphQL type cannot represent, or that the viewer may not read. It becomes null, with one error for
 * its field.
 */
export class Violation {
  readonly sentence: string;
  readonly code: 'DATA_INVALID' | RefusalCode;
  /** The text of an integer that is only too long for JSON. */
  readonly exact: string | undefined;

  constructor(sentence: string, code: Violation['code'] = 'DATA_INVALID', exact?: string) {
    this.sentence = sentence;
    this.code = code;
    this.exact = exact;
  }
}

/** The message for a stored value that the contract does not allow. */
export const unreadable = 'The data holds a value that is not what the contract promises.';

/** Converts a cell (see `compileValue`) to the GraphQL value of its type. Structured values are already parsed. */
export function readValue(cell: unknown, type: FieldType, shown?: Shown): unknown {
  if (shown?.kind === 'denied') return new Violation('The caller may not read this field.', 'FORBIDDEN');
  if (cell === null || cell === undefined) return null;
  switch (type.kind) {
    case 'scalar':
      return readScalar(cell, type);
    case 'enum':
      return type.values.some(({ value }) => value === cell)
        ? cell
        : new Violation(`The data holds a value that is not in the enum ${type.typeName} of the contract.`);
    case 'object':
      return readObject(cell, type.fields, shown);
    case 'list':
      return Array.isArray(cell) ? cell.map((element) => readValue(element, type.of, shown)) : notStructured('list');
    case 'json':
      return readAnyJson(String(cell));
    case 'map':
      return Array.isArray(cell)
        ? cell.map((entry) => readEntry(entry, type.key, type.value, shown))
        : notStructured('map');
  }
}

function readScalar(cell: unknown, { scalar, storage }: ScalarType): unknown {
  switch (scalar) {
    case 'Long': {
      const value = Number(cell);
      return Number.isSafeInteger(value)
        ? value
        : new Violation(longNumber, 'DATA_INVALID', /^-?\d+$/.test(String(cell)) ? String(cell) : undefined);
    }
    case 'Int': {
      const value = Number(cell);
      return Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31
        ? value
        : new Violation('The data holds a whole number beyond 32 bits, which Int does not hold.');
    }
    case 'Float': {
      const value = Number(cell);
      return Number.isFinite(value) ? value : notFinite;
    }
    case 'Boolean':
      return cell === true || cell === 'true';
    case 'Date':
    case 'DateTime':
      // Engines print years before Christ with a sign, or with BC after a space.
      return /^\d[^ ]*$/.test(String(cell))
        ? cell
        : new Violation('The data holds a time that ISO 8601 cannot write, such as infinity.');
    case 'ID':
      return readId(String(cell), storage);
    case 'Decimal':
      return /^-?\d/.test(String(cell)) ? String(cell) : notFinite;
    case 'String':
    case 'Time':
      return String(cell);
  }
}

/** JSON's null inside of a nested value is null, too. */
function readAnyJson(text: string): unknown {
  const read = readJson(text);
  switch (read.kind) {
    case 'value':
      return read.value;
    case 'inexact':
      return inexactJson;
    case 'invalid':
      return invalidJson;
  }
}

const inexactJson = new Violation(
  'The data holds a JSON value with a number that JSON numbers of clients do not hold exactly, or with too many levels.',
);

const invalidJson = new Violation(
  'The data holds a text that is no JSON, such as one with NaN or with a comma too many.',
);

const notFinite = new Violation('The data holds a number that is none, or is infinite, which JSON does not hold.');

/** The string that finds the row again. Equal keys of other columns have the same one: 42 for 42.000. */
function readId(text: string, storage: Storage): unknown {
  switch (storage.kind) {
    case 'float':
      return Number.isFinite(Number(text)) ? String(Number(text)) : notFinite;
    case 'decimal':
      if (!/^-?\d/.test(text)) return notFinite;
      return storage.scale === 0 ? text : text.replace(/\.?0+$/, '');
    default:
      return text;
  }
}

function readObject(
  cell: unknown,
  fields: readonly { readonly name: string; readonly type: FieldType }[],
  shown: Shown | undefined,
): unknown {
  const members = shown?.kind === 'members' ? shown.of : {};
  if (!Array.isArray(cell)) return notStructured('object');
  return Object.fromEntries(
    fields.map((field, index) => [field.name, readValue(cell[index], field.type, members[field.name])]),
  );
}

function readEntry(entry: unknown, key: FieldType, value: FieldType, shown: Shown | undefined): unknown {
  return Array.isArray(entry)
    ? { key: readValue(entry[0], key), value: readValue(entry[1], value, shown) }
    : notStructured('map entry');
}

function notStructured(kind: string): Violation {
  return new Violation(`The data holds something else where the contract promises a ${kind}.`);
}
