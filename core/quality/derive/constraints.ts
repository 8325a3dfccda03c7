import type { Json } from '../../contract/contract.ts';
import type { BoundComparison, RowTest } from '../check.ts';
import { expectNone } from '../expectation.ts';
import type { Draft, ObjectScope } from './draft.ts';
import { patternOfFormat } from './formats.ts';
import { readLiteral, readLiterals } from './literals.ts';
import { listPlaces, type PropertyPlace } from './places.ts';
import { describeValues } from './wording.ts';

/** A constraint on single values, from `logicalTypeOptions`, `enum` or `required` (ODCS "Schema"). */
interface Constraint {
  readonly key: string;
  readonly test: RowTest | { readonly problem: string };
  readonly sentence: string;
}

/** Derives checks from the value constraints of properties at any depth. */
export function deriveConstraints(scope: ObjectScope): readonly Draft[] {
  return listPlaces(scope).places.flatMap((place) =>
    listConstraints(place, scope).map(({ key, test, sentence }): Draft => {
      const { path, label } = place;
      return {
        origin: 'schema',
        severity: 'error',
        dimension: key === 'required' ? 'completeness' : 'conformity',
        key,
        name: key,
        property: label,
        path: pathOf(place, key),
        sentence,
        rule:
          'problem' in test
            ? { kind: 'broken', reason: test.problem }
            : { kind: 'rows', path, test, expect: expectNone, unit: 'rows' },
      };
    }),
  );
}

function pathOf({ property }: PropertyPlace, key: string): Draft['path'] {
  if (key === 'required' && !property.required) return [...property.path, 'primaryKey'];
  if (key === 'required' || key === 'enum') return [...property.path, key];
  return [...property.path, 'logicalTypeOptions', key];
}

function listConstraints(place: PropertyPlace, scope: ObjectScope): readonly Constraint[] {
  const { property, label, field } = place;
  const isRequired =
    property.required || (field !== undefined && property.primaryKey) || isRequiredMember(place, scope);
  return [
    ...(isRequired
      ? [{ key: 'required', test: { kind: 'isNull' } as const, sentence: `${label} is never null.` }]
      : []),
    ...listEnum(place),
    ...listTexts(place),
    ...listBounds(place),
    ...listItems(place),
  ];
}

/** Whether the parent object lists the member in `logicalTypeOptions.required`. */
function isRequiredMember({ property, label }: PropertyPlace, scope: ObjectScope): boolean {
  const parent = label.slice(0, -property.name.length - 1);
  if (!label.includes('.')) return false;
  const owner = listPlaces(scope).places.find((place) => place.label === parent);
  const listed = owner?.property.logicalTypeOptions.required;
  return Array.isArray(listed) && listed.includes(property.name);
}

function listEnum({ property, type, label }: PropertyPlace): readonly Constraint[] {
  if (property.enum.length === 0) return [];
  const values = property.enum.map(({ value }) => value);
  const read = readLiterals(values, type);
  const sentence = `${label} is one of ${describeValues(values)}.`;
  if (read === undefined || read.unfit.length > 0) {
    const problem = `The enum of ${label} has values that are none of its type.`;
    return [{ key: 'enum', test: { problem }, sentence }];
  }
  return [{ key: 'enum', test: { kind: 'isNoneOf', values: read.literals }, sentence }];
}

function listTexts({ property, type, label }: PropertyPlace): readonly Constraint[] {
  if (type.kind !== 'enum' && !(type.kind === 'scalar' && type.storage.kind === 'text')) return [];
  const { minLength, maxLength, pattern, format } = property.logicalTypeOptions;
  const known = typeof format === 'string' ? patternOfFormat(format) : undefined;
  return [
    ...(typeof minLength === 'number'
      ? [
          {
            key: 'minLength',
            test: { kind: 'length', is: 'below', limit: minLength } as const,
            sentence: `${label} has at least ${minLength} characters.`,
          },
        ]
      : []),
    ...(typeof maxLength === 'number'
      ? [
          {
            key: 'maxLength',
            test: { kind: 'length', is: 'above', limit: maxLength } as const,
            sentence: `${label} has at most ${maxLength} characters.`,
          },
        ]
      : []),
    ...(typeof pattern === 'string'
      ? [{ key: 'pattern', test: { kind: 'differsFrom', pattern } as const, sentence: `${label} matches ${pattern}.` }]
      : []),
    ...(known === undefined
      ? []
      : [
          {
            key: 'format',
            test: { kind: 'differsFrom', pattern: known } as const,
            sentence: `${label} has the format ${format}.`,
          },
        ]),
  ];
}

function listBounds({ property, type, label }: PropertyPlace): readonly Constraint[] {
  if (type.kind !== 'scalar') return [];
  const { storage } = type;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = property.logicalTypeOptions;
  const bound = (key: string, limit: Json | undefined, is: BoundComparison, words: string): readonly Constraint[] => {
    if (limit === undefined || typeof limit === 'boolean') return [];
    const literal = readLiteral(limit, storage);
    const sentence = `${label} is ${words} ${String(limit)}.`;
    const problem = `The ${key} of ${label} is no value of its type.`;
    return [{ key, sentence, test: literal === undefined ? { problem } : { kind: 'bound', is, limit: literal } }];
  };
  const factor = multipleOf === undefined ? undefined : readLiteral(multipleOf, storage);
  return [
    // Up to v3.0 exclusive limits were flags beside the limits.
    ...(exclusiveMinimum === true
      ? bound('minimum', minimum, 'atMost', 'more than')
      : bound('minimum', minimum, 'below', 'at least')),
    ...(exclusiveMaximum === true
      ? bound('maximum', maximum, 'atLeast', 'less than')
      : bound('maximum', maximum, 'above', 'at most')),
    ...bound('exclusiveMinimum', exclusiveMinimum, 'atMost', 'more than'),
    ...bound('exclusiveMaximum', exclusiveMaximum, 'atLeast', 'less than'),
    ...(factor === undefined
      ? []
      : [
          {
            key: 'multipleOf',
            test: { kind: 'isNoMultiple', of: factor } as const,
            sentence: `${label} is a multiple of ${String(multipleOf)}.`,
          },
        ]),
  ];
}

function listItems({ property, type, label }: PropertyPlace): readonly Constraint[] {
  if (type.kind !== 'list') return [];
  const { minItems, maxItems, uniqueItems, dimensions } = property.logicalTypeOptions;
  const count = (key: string, limit: Json | undefined, is: 'below' | 'above', words: string): readonly Constraint[] =>
    typeof limit === 'number'
      ? [{ key, test: { kind: 'itemCount', is, limit }, sentence: `${label} has ${words} ${limit} items.` }]
      : [];
  return [
    ...count('minItems', minItems ?? dimensions, 'below', 'at least'),
    ...count('maxItems', maxItems ?? dimensions, 'above', 'at most'),
    ...(uniqueItems === true
      ? [
          {
            key: 'uniqueItems',
            test: { kind: 'repeatsItems' } as const,
            sentence: `${label} has no item twice.`,
          },
        ]
      : []),
  ];
}
