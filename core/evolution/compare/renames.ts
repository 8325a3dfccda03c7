import type { ObjectPair } from './object-view.ts';

/** Maps the type and field names of the older API to those of the newer one: `Order.amount` → `Order.price`. */
export interface Renames {
  typeOf(typeName: string): string;
  fieldOf(typeName: string, field: string): string;
}

/** The renames of all contracts, because relationships cross contracts. */
export function collectRenames(pairs: readonly ObjectPair[]): Renames {
  const types = new Map(
    pairs.flatMap(({ before, after }) =>
      before.model === undefined || after.model === undefined ? [] : [[before.model.typeName, after.model.typeName]],
    ),
  );
  const fields = new Map(
    pairs.flatMap(({ before, properties }) =>
      properties.flatMap((pair) =>
        before.model === undefined || pair.before.member === undefined || pair.after.member === undefined
          ? []
          : [[`${before.model.typeName}.${pair.before.member.name}`, pair.after.member.name]],
      ),
    ),
  );
  return {
    typeOf: (typeName) => types.get(typeName) ?? typeName,
    fieldOf: (typeName, field) => fields.get(`${typeName}.${field}`) ?? field,
  };
}
