import type { ErrorObject } from 'ajv';
import { defined } from '../../defined.ts';
import type { Path } from '../../errors/issue.ts';
import type { Json } from '../contract.ts';
import type { ContractProblem } from '../problem.ts';
import { suggest } from './suggest.ts';
import {
  type DocumentNoun,
  describeElement,
  describeType,
  describeValue,
  joinWords,
  nameTypes,
  quoteAll,
  shorten,
} from './wording.ts';

/** A problem before its path is converted to an offset; `side` is the part at fault, the key or the value. */
export interface StructureProblem extends Omit<ContractProblem, 'offset'> {
  readonly side: 'key' | 'value';
  /** `meant` is the likely spelling of an unknown key; `missing` is a missing key. */
  readonly meant?: string;
  readonly missing?: string;
}

type Translation = Omit<StructureProblem, 'severity' | 'side' | 'path'> &
  Partial<Pick<StructureProblem, 'severity' | 'side' | 'path'>>;

interface Context {
  readonly error: ErrorObject;
  readonly root: Json;
  readonly path: Path;
  readonly value: unknown;
  /** The value as the file spells it: `3.10`, which would be printed as `3.1` from the number. */
  readonly source: string;
  readonly apiVersion: string;
  readonly noun: DocumentNoun;
}

/** Translates one ajv error to a sentence; undefined where another error reports the problem better. */
export function translateError(context: Context): StructureProblem | undefined {
  const translation = translators[context.error.keyword]?.(context);
  return translation === undefined
    ? undefined
    : { severity: 'error', side: 'value', path: context.path, ...translation };
}

/** `if`, `oneOf` and `discriminator` are absent on purpose: the errors of their branches are more precise. */
const translators: Readonly<Record<string, (context: Context) => Translation | undefined>> = {
  additionalProperties: translateUnknownKey,
  expectedKeys: (context) => ({ ...translateUnknownKey(context), severity: 'warning' }),
  required: translateMissingKey,
  type: translateType,
  enum: translateEnum,
  pattern: translatePattern,
  format: translateFormat,
  minimum: ({ path, error, value }) =>
    wrongValue(`${describeValue(path)} is ${String(value)}; it must be at least ${error.params.limit}.`),
  exclusiveMinimum: ({ path, error, value }) =>
    wrongValue(`${describeValue(path)} is ${String(value)}; it must be more than ${error.params.limit}.`),
  minItems: ({ path, error }) =>
    wrongValue(`${describeValue(path)} has too few entries.`, `Write at least ${error.params.limit}.`),
  maxItems: ({ path, error }) =>
    wrongValue(`${describeValue(path)} has too many entries.`, `Write at most ${error.params.limit}.`),
  uniqueItems: ({ path, error }) =>
    wrongValue(
      `${describeValue(path)} has the same entry at ${error.params.j + 1} and ${error.params.i + 1}.`,
      'Remove one of the two.',
    ),
  distinctItems: ({ path, error }) => ({
    ...wrongValue(
      `Entry ${error.params.index + 1} of ${describeValue(path)} repeats entry ${error.params.first + 1}.`,
      'Remove one of the two.',
    ),
    path: [...path, error.params.index],
  }),
  maxProperties: () =>
    wrongValue(
      '`logicalTypeOptions` has options, but the property has no `logicalType` that they belong to.',
      'Add `logicalType`.',
    ),
  exactlyOneOf: translateOperators,
  keysFor: translateKeysFor,
  refusedKeys: ({ path, error }) => ({
    code: 'CONTRACT_UNKNOWN_KEY',
    path: [...path, error.params.key],
    side: 'key',
    sentence: `\`${error.params.key}\` is not allowed in a relationship of a property, which is itself the source.`,
    hint: 'Remove it, or move the relationship to the object.',
  }),
  sameShape: ({ error }) =>
    wrongValue(
      `Of \`${error.params.first}\` and \`${error.params.second}\` one is a text and the other a list.`,
      'Write both as texts, or both as lists of equal length.',
    ),
  reference: translateReference,
};

function translateUnknownKey({ error, root, path, apiVersion, noun }: Context): Translation {
  const key: string = error.params.additionalProperty;
  const parent = error.parentSchema ?? {};
  const since = parent.laterKeys?.[key];
  const known = Object.keys(parent.properties ?? {});
  const meant = suggest(key, known);
  const hint =
    since !== undefined
      ? `It exists from ${since} on, and the ${noun} says ${apiVersion}.`
      : meant !== undefined
        ? `Did you mean \`${meant}\`?`
        : known.includes('customProperties')
          ? 'Remove it, or move it into `customProperties`.'
          : `Known keys are ${joinWords(quoteAll(known))}.`;
  const sentence = `\`${shorten(key)}\` is not a key of ${describeElement(root, path, noun)}.`;
  return {
    code: 'CONTRACT_UNKNOWN_KEY',
    path: [...path, key],
    side: 'key',
    sentence,
    hint,
    ...defined({ meant }),
  };
}

function translateMissingKey({ error, root, path, noun }: Context): Translation {
  const key: string = error.params.missingProperty;
  return {
    code: 'CONTRACT_MISSING_KEY',
    missing: key,
    sentence: `The key \`${key}\` is missing in ${describeElement(root, path, noun)}.`,
    hint: `Add \`${key}:\`.`,
  };
}

function translateType({ error, path, value, source, noun }: Context): Translation {
  const types: string | readonly string[] = error.params.type;
  const found = typeof value === 'number' ? `the number ${source}` : describeType(value);
  const sentence = `${path.length === 0 ? `The ${noun}` : describeValue(path)} is ${found}; it must be ${nameTypes(types)}.`;
  return { code: 'CONTRACT_WRONG_TYPE', sentence, ...hintForType([types].flat(), value, source) };
}

function hintForType(types: readonly string[], value: unknown, source: string): { hint?: string } {
  if (value === null) return { hint: 'Give a value, or remove the key.' };
  if (types.includes('string') && typeof value !== 'object') return { hint: `Put it in quotes: \`"${source}"\`.` };
  if (
    typeof value === 'string' &&
    types.some((type) => type === 'number' || type === 'integer') &&
    Number(value) === Number.parseFloat(value)
  ) {
    return { hint: 'Remove the quotes.' };
  }
  if (typeof value === 'string' && types.includes('boolean'))
    return { hint: 'Write `true` or `false`, without quotes.' };
  if (types.includes('object')) return { hint: 'Write keys and values, indented below.' };
  if (types.includes('array')) return { hint: 'Start each entry with `- `.' };
  return {};
}

function translateEnum({ error, path, value, apiVersion, noun }: Context): Translation | undefined {
  if (typeof value !== 'string') return undefined;
  const allowed: readonly string[] = error.params.allowedValues;
  const since = error.parentSchema?.laterValues?.[value];
  const meant = suggest(value, allowed);
  const hint =
    since !== undefined
      ? `It exists from ${since} on, and the ${noun} says ${apiVersion}.`
      : meant !== undefined
        ? `Did you mean \`${meant}\`?`
        : `It must be ${joinWords(quoteAll(allowed))}.`;
  return wrongValue(`${describeValue(path)} is \`${shorten(value)}\`, which is not one of its values.`, hint);
}

function translatePattern({ error, path, value }: Context): Translation {
  const hints: Readonly<Record<string, string>> = {
    '^[A-Za-z0-9_-]+$': 'Use letters, digits, `_` and `-` only.',
    '^sftp://.*': 'Begin it with `sftp://`.',
  };
  const hint = hints[error.params.pattern] ?? `It must match ${error.params.pattern}.`;
  return wrongValue(
    `${describeValue(path)} is \`${shorten(String(value))}\`, which does not have the right form.`,
    hint,
  );
}

function translateFormat({ error, path, value }: Context): Translation {
  const forms: Readonly<Record<string, readonly [string, string]>> = {
    date: ['a date', '2024-01-31'],
    'date-time': ['a date with time and zone', '2024-01-31T09:30:00Z'],
    uri: ['a URL', 's3://bucket/folder'],
  };
  const [name, example] = forms[error.params.format] ?? [error.params.format, ''];
  return wrongValue(
    `${describeValue(path)} is \`${shorten(String(value))}\`, which is not ${name}.`,
    `Write it like \`${example}\`.`,
  );
}

function translateOperators({ error, root, path, noun }: Context): Translation {
  const present: readonly string[] = error.params.present;
  const rule = describeElement(root, path, noun);
  const sentence =
    present.length === 0
      ? `${capitalise(rule)} compares with nothing.`
      : `${capitalise(rule)} has ${present.length} comparisons: ${quoteAll(present).join(', ')}.`;
  return {
    code: present.length === 0 ? 'CONTRACT_MISSING_KEY' : 'CONTRACT_WRONG_VALUE',
    sentence,
    hint: `Write exactly one of ${joinWords(quoteAll(error.params.all))}.`,
  };
}

function translateKeysFor({ error, path }: Context): Translation {
  const { key, by, values, value } = error.params;
  const only = `\`${key}\` belongs to \`${by}\` ${joinWords(quoteAll(values))} only`;
  const sentence =
    value === undefined ? `${only}, and there is no \`${by}\` here.` : `${only}, and here it is \`${value}\`.`;
  return {
    code: 'CONTRACT_UNKNOWN_KEY',
    path: [...path, key],
    side: 'key',
    sentence,
    hint: `Remove \`${key}\`, or change \`${by}\`.`,
  };
}

function translateReference({ error, value }: Context): Translation {
  const reference = shorten(String(value));
  if (error.params.form === 'lenient') {
    return {
      severity: 'warning',
      code: 'CONTRACT_REFERENCE_LENIENT',
      sentence: `The reference \`${reference}\` is read, but the JSON Schema of the standard rejects its form.`,
      hint: 'Write `object.property`, `schema/<id>/properties/<id>`, or `file.yaml#/schema/<id>/properties/<id>`.',
    };
  }
  return wrongValue(
    `\`${reference}\` is not a reference.`,
    'Write `object.property`, `schema/<id>/properties/<id>`, or `file.yaml#/schema/<id>/properties/<id>`.',
  );
}

function wrongValue(sentence: string, hint?: string): Translation {
  return { code: 'CONTRACT_WRONG_VALUE', sentence, ...defined({ hint }) };
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
