import { setImmediate } from 'node:timers/promises';
import { coerceInputValue, type GraphQLError, type GraphQLInputType, type GraphQLSchema, isInputType } from 'graphql';
import { RequestError } from '../../../core/errors/request-error.ts';
import type { Domain, Field, ModelObject } from '../../../core/model/model.ts';
import { seenAcross } from '../../../core/model/relations/across.ts';
import { planFilter } from '../../../core/query/arguments/filters/filter.ts';
import type { Planner } from '../../../core/query/arguments/planner.ts';
import { placeValue, readLiteral } from '../../../core/query/arguments/values/literal.ts';
import { storageOf } from '../../../core/query/plan/elsewhere.ts';
import type { KeysPlan } from '../../../core/query/plan/logical-plan.ts';
import { allOf, always, columnOf, type Predicate, tableOf } from '../../../core/query/plan/predicate.ts';
import { sharedName } from '../../../core/sdl/prefix.ts';
import type { KeysQuestion } from './peers.ts';

/** The context for planning another domain's key query. */
export interface KeysScope {
  readonly domain: Domain;
  /** The schema with the shared filters, whose types coerce the values. */
  readonly schema: GraphQLSchema;
  readonly planner: Planner;
}

interface SharedFilters {
  readonly schema: GraphQLSchema;
  /** What stands before their names. */
  readonly prefix: string;
}

/**
 * Plans another domain's key query by the contracts that are served here. Throws BAD_USER_INPUT for fields that these
 * do not have: the other domain may know an older version.
 */
export async function planKeys(question: KeysQuestion, { domain, schema, planner }: KeysScope): Promise<KeysPlan> {
  const owned = domain.objects.find(({ typeName }) => typeName === question.object);
  if (owned === undefined) throw refuse(`The domain ${domain.name} has no object ${question.object}.`);
  const object = seenAcross(owned);
  const key = question.key.map((name) => fieldNamed(name, object));
  const values = { schema, prefix: domain.prefix ?? '' };
  const filter = readFilter(question.filter, object, { values, depth: planner.limits.filterDepth });
  const where = allOf([
    planFilter(filter, { object, planner, path: ['filter'] }) ?? always,
    await planAmong(question.among, key),
  ]);
  return {
    kind: 'keys',
    object: object.typeName,
    table: tableOf(object),
    where,
    key: key.map(columnOf),
    values: question.values.map((name) => columnOf(fieldNamed(name, object))),
    limit: Math.min(question.limit, planner.limits.semiJoinKeys),
  };
}

/** The filter with coerced values, as graphql-js does for arguments. */
function readFilter(
  filter: unknown,
  object: ModelObject,
  { values, depth }: { readonly values: SharedFilters; readonly depth: number },
): unknown {
  if (filter === undefined || filter === null) return undefined;
  if (typeof filter !== 'object' || Array.isArray(filter)) throw refuse('A filter is no object.');
  if (depth < 0) throw refuse('A filter is nested too deeply.');
  const inner = (part: unknown) => readFilter(part, object, { values, depth: depth - 1 });
  return Object.fromEntries(
    Object.entries(filter).map(([member, value]) => {
      if (value === null) return [member, value];
      if (member === 'not') return [member, inner(value)];
      if (member === 'and' || member === 'or')
        return [member, Array.isArray(value) ? value.map(inner) : [inner(value)]];
      return [member, coerce(value, filterType(fieldNamed(member, object), values))];
    }),
  );
}

function filterType({ name, type }: Field, { schema, prefix }: SharedFilters): GraphQLInputType {
  const filter = type.kind === 'scalar' ? schema.getType(sharedName(`${type.scalar}Filter`, prefix)) : undefined;
  if (!isInputType(filter)) throw refuse(`Nothing filters by ${name}.`);
  return filter;
}

function coerce(value: unknown, type: GraphQLInputType): unknown {
  return coerceInputValue(value, type, (_path, _invalid, error: GraphQLError) => {
    throw refuse(error.message);
  });
}

/** Keys that no row can have are left out. */
async function planAmong(among: KeysQuestion['among'], key: readonly Field[]): Promise<Predicate> {
  if (among === undefined) return always;
  const keys = key.map((field) => ({ storage: storageOf(field), values: [] as string[] }));
  const count = among[0]?.length ?? 0;
  for (let row = 0; row < count; row += 1) {
    if (row > 0 && row % keysAtOnce === 0) await setImmediate();
    const texts = key.map((field, index) => keyText(among[index]?.[row] ?? '', field));
    if (texts.includes(undefined)) continue;
    for (const [index, text] of texts.entries()) keys[index]?.values.push(text ?? '');
  }
  return { kind: 'among', columns: key, keys };
}

/** Keys that are read without a pause. */
const keysAtOnce = 5_000;

/** The text of a value in the column's storage, for a text from a column of another type: `42.00` becomes `42`. */
function keyText(text: string, field: Field): string | undefined {
  const storage = storageOf(field);
  const readable = readLiteral(text, storage.kind === 'integer' ? decimal : storage);
  const literal = readable === undefined ? undefined : placeValue(readable, 'ID', storage);
  return literal?.kind === 'exact' ? literal.text : undefined;
}

const decimal = { kind: 'decimal', precision: 38, scale: 0 } as const;

function fieldNamed(name: string, object: ModelObject): Field {
  const field = object.fields.find((candidate) => candidate.name === name);
  if (field === undefined) throw refuse(`${object.typeName} has no field ${name} that other domains can ask about.`);
  return field;
}

function refuse(sentence: string): RequestError {
  return new RequestError('BAD_USER_INPUT', sentence);
}
