import { type CatalogObject, listParts } from '../entries.ts';
import type { CatalogCheck } from '../sources.ts';
import type { View } from '../view.ts';

/**
 * Whether the viewer may compute with all inputs of a rule, because its numbers are computed from all rows. A query may
 * read every column of every object that it names, whatever its own object is.
 */
export function readsAll(check: CatalogCheck, view: View): boolean {
  const contract = view.catalog.contractOf(check.contractId);
  const own = (contract?.objects ?? []).filter(({ object }) => check.object === '' || object.name === check.object);
  const others = namedTypes(check).map((name) => view.catalog.objects.get(name));
  return (
    own.length > 0 &&
    own.every((object) => readsRows(object, view) && readsOwn(object, check, view)) &&
    others.every((object) => object !== undefined && readsRows(object, view) && readsParts(object, view))
  );
}

/** Whether the viewer reads all rows, without suppression: numbers about few rows are withheld here as in responses. */
function readsRows(object: CatalogObject, view: View): boolean {
  return view.rowsOf(object) === 'ALL' && object.model.minimumGroupSize === undefined;
}

function readsParts(object: CatalogObject, view: View, names?: ReadonlySet<string>): boolean {
  const parts = listParts(object).filter((part) => names === undefined || names.has(nameOf(part)));
  return (names === undefined || parts.length === names.size) && parts.every((part) => view.accessTo(part) === 'CLEAR');
}

function readsOwn(object: CatalogObject, { property, rule }: CatalogCheck, view: View): boolean {
  if (property === undefined || rule?.kind === 'query') return readsParts(object, view);
  // Items of a list are protected as the list is.
  const names = new Set([property.replace(/(?:\[\])+$/, '')]);
  const fields = rule?.kind === 'duplicates' || rule?.kind === 'reference' ? rule.fields : [];
  for (const field of fields) names.add(object.model.fields.find(({ name }) => name === field)?.property ?? field);
  return readsParts(object, view, names);
}

/** The types of other objects that a rule reads. */
function namedTypes({ rule }: CatalogCheck): readonly string[] {
  if (rule?.kind === 'reference') return [rule.target];
  if (rule?.kind !== 'query') return [];
  const words = new Set(rule.query.tokens.flatMap((token) => ('text' in token ? [token.text.toLowerCase()] : [])));
  return rule.query.tables.filter(({ name }) => words.has(name.toLowerCase())).map(({ typeName }) => typeName);
}

function nameOf(part: ReturnType<typeof listParts>[number]): string {
  return part.kind === 'property' ? part.path : part.property.name;
}
