import pluralize from 'pluralize';

// Words of data models that the library inflects wrongly.
for (const [singular, plural] of [
  ['cache', 'caches'],
  ['canvas', 'canvases'],
  ['lens', 'lenses'],
  ['schema', 'schemas'],
  ['virus', 'viruses'],
] as const) {
  pluralize.addIrregularRule(singular, plural);
}
for (const word of ['data', 'metadata', 'media', 'sms', 'analytics']) pluralize.addUncountableRule(word);

/** The GraphQL names of an object. Only this file converts contract names (properties, objects) to GraphQL names. */
export interface ObjectNames {
  /** `WebsiteSession` */
  readonly typeName: string;
  /** `websiteSessions` */
  readonly collection: string;
  /** `websiteSession` */
  readonly singular: string;
  /** `WebsiteSessions` */
  readonly helper: string;
}

/** Names that need no override: they start with a letter, then letters, digits and single underscores. */
export function isConvertible(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*_?$/.test(name);
}

/** GraphQL names that an author may choose. `_` is reserved for generated paths such as `customer_country`. */
export function isTypeName(name: string): boolean {
  return /^[A-Z][A-Za-z0-9]*$/.test(name);
}

export function isFieldName(name: string): boolean {
  return /^[a-z][A-Za-z0-9]*$/.test(name);
}

/** `utm_source` → `utmSource`, `ORDER_ID` → `orderId`, `HTTPReferer` → `httpReferer`, `orderID` → `orderID`. */
export function toFieldName(property: string): string {
  const [first = '', ...rest] = splitWords(property);
  return lowerFirst(first) + rest.map(upperFirst).join('');
}

/** `website_sessions` → `WebsiteSession`; only the last word becomes singular. */
export function toTypeName(object: string): string {
  return upperFirst(changeLastWord(joinWords(object), pluralize.singular));
}

/** `Session` → `sessions`. */
function toCollection(typeName: string): string {
  return lowerFirst(changeLastWord(typeName, pluralize.plural));
}

/** The names of an object, from its own name or the overrides `graphqlName` and `graphqlCollection`. */
export function nameObject(
  object: string,
  overrides: { readonly typeName?: string; readonly collection?: string } = {},
): ObjectNames {
  const typeName = overrides.typeName ?? toTypeName(object);
  const collection = overrides.collection ?? toCollection(typeName);
  return { typeName, collection, singular: lowerFirst(typeName), helper: upperFirst(collection) };
}

/** The by-key field: the singular, unless the collection has the same name (`series`). */
export function nameByKey(names: ObjectNames): string {
  return names.singular === names.collection ? `${names.singular}ByKey` : names.singular;
}

/** The by-unique field: `customerByEmail`. */
export function nameByUnique(names: ObjectNames, field: string): string {
  return `${names.singular}By${upperFirst(field)}`;
}

/** The type name of a nested or closed field: `SessionChannel`. */
export function nameFieldType(owner: string, field: string): string {
  return owner + upperFirst(field);
}

/** A to-one relation: the foreign key without `_id` or `Id`, else its target type. */
export function nameToOne(foreignKey: readonly string[], target: ObjectNames): string {
  const [property, ...others] = foreignKey;
  const stem = property === undefined || others.length > 0 ? undefined : /^(.+?)(?:_id|_ID|Id|ID)$/.exec(property)?.[1];
  return stem === undefined || !isConvertible(stem) ? target.singular : toFieldName(stem);
}

/** A to-many relation where several foreign keys reference the same object: `ordersByBillToId`. */
export function nameToManyBy(collection: string, foreignKey: readonly string[]): string {
  return `${collection}By${foreignKey.map((property) => upperFirst(toFieldName(property))).join('And')}`;
}

/** The proposed override for a name that cannot be converted. */
export function proposeName(name: string): string {
  const latin = name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss');
  const words = latin.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const proposal = toFieldName(words.join('_'));
  return /^[a-z]/.test(proposal) ? proposal : `field${upperFirst(proposal)}`;
}

export function upperFirst(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** Lowers the first letter, or all capitals at the start of a name. */
function lowerFirst(name: string): string {
  return name.replace(/^(?:[A-Z]+(?![a-z])|[A-Z])/, (capitals) => capitals.toLowerCase());
}

function joinWords(name: string): string {
  return splitWords(name).map(upperFirst).join('');
}

/** Splits at underscores. A name in capitals only is lowered first. */
function splitWords(name: string): string[] {
  const cased = /[a-z]/.test(name) ? name : name.toLowerCase();
  return cased.split('_').filter((word) => word !== '');
}

function changeLastWord(name: string, change: (word: string) => string): string {
  const start = name.search(/[A-Z]?[^A-Z]*$/);
  return name.slice(0, start) + change(name.slice(start));
}
