import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { type GraphQLSchema, getNamedType, isEnumType, isInterfaceType, isObjectType } from 'graphql';
import type { Level } from '../rules/rule.ts';

/** A difference between two API schemas, as clients see it. */
export interface ApiChange {
  /** The change type of graphql-inspector: `FIELD_REMOVED`. */
  readonly kind: string;
  readonly level: Level;
  /** `Order`, `Order.priceUsd`, `Query.orders.filter`. */
  readonly coordinate: string;
  readonly sentence: string;
}

const levelOf: Readonly<Record<CriticalityLevel, Level>> = {
  [CriticalityLevel.Breaking]: 'breaking',
  [CriticalityLevel.Dangerous]: 'dangerous',
  [CriticalityLevel.NonBreaking]: 'safe',
};

/**
 * The differences between two APIs, sorted by coordinate. It leaves out descriptions (the contract changes report
 * them), directives, and the members of types that are added or removed as a whole. A new value of an enum that only
 * arguments use is safe, because no response contains it.
 */
export async function compareApis(before: GraphQLSchema, after: GraphQLSchema): Promise<readonly ApiChange[]> {
  const changes = await diff(before, after);
  const whole = new Set(changes.filter(({ type }) => isWholeType(type)).map(({ path }) => path));
  const told = changes.filter(
    ({ type, path = '' }) =>
      !/DESCRIPTION|DIRECTIVE/.test(type) && (isWholeType(type) || !whole.has(path.split('.')[0])),
  );
  const shown = listShownEnums(after);
  const listed = told.map(
    ({ type, path = '', message, criticality }): ApiChange => ({
      kind: type,
      level: type === 'ENUM_VALUE_ADDED' && !shown.has(path.split('.')[0] ?? '') ? 'safe' : levelOf[criticality.level],
      coordinate: path,
      sentence: `${message.replaceAll("'", '`')}.`,
    }),
  );
  return listed.toSorted((a, b) => (a.coordinate < b.coordinate ? -1 : a.coordinate > b.coordinate ? 1 : 0));
}

/** The enums that responses can contain. */
function listShownEnums(api: GraphQLSchema): ReadonlySet<string> {
  const types = Object.values(api.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = types.flatMap((type) => Object.values(type.getFields()));
  return new Set(
    fields.flatMap((field) => {
      const type = getNamedType(field.type);
      return isEnumType(type) ? [type.name] : [];
    }),
  );
}

function isWholeType(kind: string): boolean {
  return kind === 'TYPE_ADDED' || kind === 'TYPE_REMOVED' || kind === 'TYPE_KIND_CHANGED';
}
