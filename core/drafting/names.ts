import { isConvertible, proposeName, toFieldName, toTypeName } from '../model/names/names.ts';
import { isReservedField, reservedTypes } from '../model/names/reserved.ts';

/** The words of a name in small letters, joined by `_`: `orderID` and `Order ID` are `order_id`. */
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

/** What one row of a table is called, as part of the names of columns: `order_items` → `order_item`. */
export function singularOf(table: string): string {
  const name = propertyName(table);
  return isConvertible(name) ? plainName(toTypeName(name)) : plainName(table);
}

const identifierEnding = /(^|_)(id|key|uuid|guid|code|sku|slug|no|nr|number|ref)$/;

/** Whether a column is named as what identifies something. */
export function isIdentifierName(name: string): boolean {
  return identifierEnding.test(plainName(name));
}

/** The name of a property or object in the contract: that of the data, unless GraphQL cannot have it. */
function propertyName(name: string): string {
  if (isConvertible(name)) return name;
  const plain = plainName(name);
  return isConvertible(plain) ? plain : plainName(proposeName(name));
}

/** Names for columns, by column: none reserved, none twice. */
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

/** Names for tables, by table: none whose type the vocabulary has, none twice. */
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

/** A name of a file, domain or id: `Toy Store` → `toy-store`. */
export function slug(name: string): string {
  const made = plainName(name).replaceAll('_', '-');
  return /^[a-z]/.test(made) ? made : `data-${made}`.replace(/-$/, '');
}
