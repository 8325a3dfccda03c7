import {
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Code } from '../../errors/error-codes.ts';
import type { ArgumentPath } from '../../errors/request-error.ts';
import { defaultPlanLimits, type PlanLimits } from '../plan/limits.ts';
import { beyondLimit } from './bad-input.ts';
import { checkFilterSize } from './filters/filter-size.ts';

/** An argument of a field, or a member of an input object. */
export interface Argument {
  readonly name: string;
  readonly type: GraphQLInputType;
}

/** The bound on the work that an argument, or a member of an input object, can cause. */
export type ArgumentLimit =
  /** One value of bounded size: a number, a flag, an enum value, a string of a fixed form. */
  | { readonly kind: 'value' }
  /** A string that is read once from start to end; only the body's size limits it. */
  | { readonly kind: 'text' }
  /** A count or a position. */
  | { readonly kind: 'number'; readonly limit: keyof PlanLimits; readonly code: Code }
  /** A string that is matched with backtracking. */
  | { readonly kind: 'pattern'; readonly limit: keyof PlanLimits; readonly code: Code }
  | { readonly kind: 'items'; readonly limit: keyof PlanLimits; readonly code: Code; readonly what: string }
  /** Nested conditions, counted over the whole argument. */
  | { readonly kind: 'conditions'; readonly limit: keyof PlanLimits; readonly code: Code }
  /** An input object, whose members have their own limits. */
  | { readonly kind: 'members' };

const items = { kind: 'items', limit: 'inList', code: 'IN_LIST_TOO_LONG', what: 'items' } as const;
const conditions = { kind: 'conditions', limit: 'filterNodes', code: 'FILTER_TOO_BROAD' } as const;

/** Lists of input objects, by argument name. */
const lists: Readonly<Record<string, ArgumentLimit>> = {
  orderBy: { kind: 'items', limit: 'orderTerms', code: 'TOO_MANY_ORDER_TERMS', what: 'terms' },
  by: { kind: 'items', limit: 'groupDimensions', code: 'TOO_MANY_DIMENSIONS', what: 'dimensions' },
  and: conditions,
  or: conditions,
};

const objects: Readonly<Record<string, ArgumentLimit>> = { filter: conditions, having: conditions };

/** Single values whose size determines work, by type and name. */
const values: Readonly<Record<string, ArgumentLimit>> = {
  'Int first': { kind: 'number', limit: 'pageSize', code: 'PAGE_TOO_LARGE' },
  'Int last': { kind: 'number', limit: 'pageSize', code: 'PAGE_TOO_LARGE' },
  'Int offset': { kind: 'number', limit: 'offset', code: 'OFFSET_TOO_LARGE' },
  'String like': { kind: 'pattern', limit: 'pattern', code: 'PATTERN_TOO_LONG' },
  'String regex': { kind: 'pattern', limit: 'pattern', code: 'PATTERN_TOO_LONG' },
};

const texts: ReadonlySet<string> = new Set(['String', 'ID']);

/** The limit of an argument. Throws for a list of input objects without one, so that none is unbounded. */
export function limitOfArgument({ name, type }: Argument): ArgumentLimit {
  const given = nullable(type);
  if (isListType(given)) {
    const item = nullable(given.ofType);
    if (isListType(item)) throw new Error(`The argument ${name} is a list of lists, which has no limit.`);
    if (!isInputObjectType(item)) {
      const entities = { kind: 'items', limit: 'entities', code: 'TOO_MANY_ENTITIES', what: 'entities' } as const;
      return item.name === '_Any' ? entities : items;
    }
    const limit = lists[name];
    if (limit === undefined) throw new Error(`The argument ${name}, a list of ${item.name}, has no limit.`);
    return limit;
  }
  if (isInputObjectType(given)) return objects[name] ?? { kind: 'members' };
  return values[`${given.name} ${name}`] ?? { kind: texts.has(given.name) ? 'text' : 'value' };
}

/** Throws where an argument of a schema has no limit. */
export function requireLimits(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isInputObjectType(type)) for (const member of Object.values(type.getFields())) limitOfArgument(member);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) for (const argument of field.args) limitOfArgument(argument);
  }
}

/**
 * Rejects arguments (as graphql-js has coerced them) that exceed a limit. Sizes are compared before anything is
 * planned.
 */
export function checkArguments(
  args: Readonly<Record<string, unknown>>,
  declared: readonly Argument[],
  limits: Partial<PlanLimits>,
): void {
  for (const argument of declared) check(args[argument.name], argument, { ...defaultPlanLimits, ...limits }, []);
}

function check(value: unknown, argument: Argument, limits: PlanLimits, above: ArgumentPath): void {
  if (value === null || value === undefined) return;
  const path = [...above, argument.name];
  const limit = limitOfArgument(argument);
  const given = nullable(argument.type);
  if (isListType(given)) {
    const list = Array.isArray(value) ? value : [value];
    if (limit.kind === 'items' && list.length > limits[limit.limit]) {
      const sentence = `${list.length} ${limit.what} are given; at most ${limits[limit.limit]} are allowed.`;
      throw beyondLimit(limit.code, path, sentence);
    }
    for (const [index, item] of list.entries()) checkMembers(item, nullable(given.ofType), limits, [...path, index]);
    return;
  }
  if (limit.kind === 'conditions') checkFilterSize(value, limits, path);
  if (limit.kind === 'number' && Number(value) > limits[limit.limit])
    throw beyondLimit(limit.code, path, `${value} is above the limit of ${limits[limit.limit]}.`);
  if (limit.kind === 'pattern' && String(value).length > limits[limit.limit]) {
    const sentence = `The pattern has ${String(value).length} characters; at most ${limits[limit.limit]} are allowed.`;
    throw beyondLimit(limit.code, path, sentence);
  }
  checkMembers(value, given, limits, path);
}

function checkMembers(value: unknown, type: GraphQLInputType, limits: PlanLimits, path: ArgumentPath): void {
  if (!isInputObjectType(type) || typeof value !== 'object' || value === null) return;
  const members = type.getFields();
  for (const [name, member] of Object.entries(value)) {
    const declared = members[name];
    if (declared !== undefined) check(member, declared, limits, path);
  }
}

function nullable(type: GraphQLInputType) {
  return isNonNullType(type) ? type.ofType : type;
}
