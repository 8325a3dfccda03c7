import { isConvertible, proposeName, toFieldName, toTypeName } from '../model/names/names.ts';
import { isReservedField, reservedTypes } from '../model/names/reserved.ts';

/** The words of a name in lower case, joined by `_`: `order_id` for `orderID` and `Order ID`. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}

/** The singular of a table name, as column names contain it: `order_items` → `order_item`. */
export function singularOf(table: string): string {
  const name = propertyName(table);
  return isConvertible(name) ? plainName(toTypeName(name)) : plainName(table);
}

const identifierEnding = /(^|_)(id|key|uuid|guid|code|sku|slug|no|nr|number|ref)$/;

/** Whether a column is named like an identifier. */
export function isIdentifierName(name: string): boolean {
  return identifierEnding.test(plainName(name));
}

/** The name of a property or object in the contract: the data's name, unless it cannot become a GraphQL name. */
function propertyName(name: string): string {
  if (isConvertible(name)) return name;
  const plain = plainName(name);
  return isConvertible(plain) ? plain : plainName(proposeName(name));
}

/** Property names by column, without reserved names and duplicates. */
export function nameProperties(columns: readonly string[], place: 'object' | 'nested'): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    columns.map((column) => {
      const wanted = propertyName(column);
      const base = isReservedField(toFieldName(wanted), place) ? `${wanted}_value` : wanted;
      return [column, claim(base, taken, toFieldName)];
    }),
  );
}

/** Object names by table, without type names that the API reserves and duplicates. */
export function nameObjects(tables: readonly string[], taken: Set<string>): ReadonlyMap<string, string> {
  return new Map(
    tables.map((table) => {
      const wanted = propertyName(table);
      const base = reservedTypes.has(toTypeName(wanted)) ? `${wanted}_rows` : wanted;
      return [table, claim(base, taken, toTypeName)];
    }),
  );
}

function claim(base: string, taken: Set<string>, toName: (name: string) => string): string {
  let name = base;
  for (let count = 2; taken.has(toName(name)); count += 1) name = `${base}_${count}`;
  taken.add(toName(name));
  return name;
}

/** A name for a file, domain or id: `Toy Store` → `toy-store`. */
export function slug(name: string): string {
  const made = plainName(name).replaceAll('_', '-');
  return /^[a-z]/.test(made) ? made : `data-${made}`.replace(/-$/, '');
}
