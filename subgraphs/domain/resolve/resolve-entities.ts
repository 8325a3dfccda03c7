import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { RequestError } from '../../../core/errors/request-error.ts';
import type { Domain, EntityStub, Key, ModelObject } from '../../../core/model/model.ts';
import { planResolvedField } from '../../../core/query/arguments/fields/nested-field.ts';
import { scopeOf } from '../../../core/query/arguments/fields/selected-fields.ts';
import { isRefusal } from '../../../core/query/policy/forbidden.ts';
import { type KeyValues, planLookup } from '../../../core/query/rows/lookup.ts';
import { runResolvedField } from '../../../core/query/rows/nested-run.ts';
import { planSelection } from '../../../core/query/rows/select.ts';
import { ExactKey } from '../../exact-key.ts';
import type { Operation } from '../operation.ts';
import type { PlanRunner } from '../runner.ts';
import { UnknownEntity } from './unknown-entity.ts';

/** A representation with its type and key. */
interface Wanted {
  readonly owner: ModelObject | EntityStub;
  readonly key: Key;
  readonly values: KeyValues;
}

/** Representations of one type that are looked up by one key, with their positions in the request. */
interface Batch {
  readonly owner: ModelObject | EntityStub;
  readonly key: Key;
  readonly places: number[];
  readonly keys: KeyValues[];
}

/**
 * `_entities`: one statement for all representations of a type, whatever their number; equal ones are looked up once.
 * Returns as many entities as requested, in order, null where none exists (federation specification, `_entities`). Only
 * the keys of representations are read; other members are never trusted. An invalid representation is null with an
 * error at its position, and so are representations of a type that the viewer may not read; the others are unaffected.
 */
export function resolveEntities(domain: Domain, runner: PlanRunner): GraphQLFieldResolver<unknown, Operation> {
  const owners = new Map([...domain.stubs, ...domain.objects].map((owner) => [owner.typeName, owner]));
  return async (_root, args, operation, info) => {
    const { planner } = operation;
    const representations: readonly unknown[] = args.representations;
    // An error among the results only affects its entity (GraphQL specification, 6.4.4 Handling Field Errors).
    const results: unknown[] = representations.map(() => null);
    const wanted = representations.map((representation, place) => readRepresentation(representation, place, owners));
    for (const [place, read] of wanted.entries()) if (!isWanted(read)) results[place] = read;
    const batches = groupByKey(wanted);
    await Promise.all(
      batches.map(async ({ owner, key, places, keys }) => {
        const [firstPlace = 0] = places;
        const type = objectType(info.schema, owner.typeName);
        const selection = planResolvedField(info, () =>
          planSelection(info.fieldNodes, { object: owner, type, scope: scopeOf(info, planner.limits), planner }),
        );
        const distinct = [...new Map(keys.map((values) => [keyName(values, key), values])).values()];
        const rows = await runResolvedField(info, type, () =>
          runner.runLookup(planLookup(owner, key, distinct, selection), operation),
        ).catch((error: unknown) => {
          if (!isRefusal(error)) throw error;
          // One error for a type that may not be read, however many of its entities are requested.
          results[firstPlace] = error;
          return undefined;
        });
        if (rows === undefined) return;
        const found = new Map(distinct.map((values, index) => [keyName(values, key), rows[index] ?? null]));
        for (const [index, place] of places.entries()) {
          const row = found.get(keyName(keys[index] ?? {}, key)) ?? null;
          results[place] =
            row === null ? null : Object.assign(Object.create(null), row, { __typename: owner.typeName });
        }
      }),
    );
    return results;
  };
}

type Read = Wanted | UnknownEntity | RequestError;

function isWanted(read: Read): read is Wanted {
  return !(read instanceof RequestError || read instanceof UnknownEntity);
}

function groupByKey(wanted: readonly Read[]): readonly Batch[] {
  const batches = new Map<string, Batch>();
  for (const [place, read] of wanted.entries()) {
    if (!isWanted(read)) continue;
    const { owner, key, values } = read;
    const name = `${owner.typeName} ${key.fields.join(' ')}`;
    const batch = batches.get(name) ?? { owner, key, places: [], keys: [] };
    batches.set(name, batch);
    batch.places.push(place);
    batch.keys.push(values);
  }
  return [...batches.values()];
}

function readRepresentation(
  representation: unknown,
  place: number,
  owners: ReadonlyMap<string, ModelObject | EntityStub>,
): Read {
  const refuse = (sentence: string): RequestError =>
    new RequestError('BAD_USER_INPUT', `representations[${place}]: ${sentence}`, {
      argument: ['representations', place],
    });
  if (typeof representation !== 'object' || representation === null) return refuse('This is no object.');
  const given = representation as Readonly<Record<string, unknown>>;
  const owner = typeof given.__typename === 'string' ? owners.get(given.__typename) : undefined;
  if (owner === undefined) return refuse('__typename names no entity of this subgraph.');
  const keyValue = (name: string): unknown => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    return value instanceof ExactKey ? value.toJSON() : value;
  };
  const isRounded = (name: string): boolean =>
    Number.isInteger(keyValue(name)) && !Number.isSafeInteger(keyValue(name));
  const isKeyValue = (name: string): boolean => ['string', 'number', 'boolean'].includes(typeof keyValue(name));
  const keys = owner.keys.filter(({ entity }) => entity);
  const key = keys.find(({ fields }) => fields.every(isKeyValue));
  const rounded = key?.fields.find(isRounded);
  if (rounded !== undefined) {
    return refuse(`${rounded} is beyond ±(2^53 − 1), which JSON numbers do not hold exactly. Give it as a string.`);
  }
  if (key !== undefined)
    return { owner, key, values: Object.fromEntries(key.fields.map((name) => [name, keyValue(name)])) };
  // Another subgraph has the row, and could not show its key.
  const isUnknown = keys.some(({ fields }) => fields.every((name) => isKeyValue(name) || keyValue(name) === null));
  return isUnknown ? new UnknownEntity(owner.typeName) : refuse(`No key of ${owner.typeName} is given in full.`);
}

function keyName(values: KeyValues, key: Key): string {
  return JSON.stringify(key.fields.map((name) => String(values[name])));
}

function objectType(subgraph: GraphQLSchema, typeName: string) {
  const type = subgraph.getType(typeName);
  if (!isObjectType(type)) throw new Error(`The subgraph has no object type ${typeName}.`);
  return type;
}
