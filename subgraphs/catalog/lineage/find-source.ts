import type { Catalog } from '../catalog.ts';
import { type CatalogObject, type CatalogProperty, listParts } from '../entries.ts';

/**
 * Resolves an entry of `transformSourceObjects`. The standard leaves the form open, so names are tried: an object by
 * its name or physical name, first in the same contract, then in the same domain, then as the only one of the mesh;
 * optionally with the id of its contract before it, and a property after it. Undefined for tables outside of the mesh.
 */
export function findSource(
  text: string,
  from: CatalogObject,
  catalog: Catalog,
): CatalogObject | CatalogProperty | undefined {
  const whole = findObject(text, from, catalog);
  if (whole !== undefined) return whole;
  for (let at = text.lastIndexOf('.'); at > 0; at = text.lastIndexOf('.', at - 1)) {
    const object = findObject(text.slice(0, at), from, catalog);
    const property = object && findProperty(object, text.slice(at + 1));
    if (property !== undefined) return property;
  }
  return undefined;
}

function findObject(name: string, from: CatalogObject, catalog: Catalog): CatalogObject | undefined {
  const all = [...catalog.objects.values()];
  const qualified = all.find(({ urn }) => urn === `object:${name.replace(/\.([^.]*)$/, '/$1')}`);
  if (qualified !== undefined) return qualified;
  const named = all.filter(({ object }) => object.name === name || object.physicalName === name);
  const ofContract = named.filter(({ model }) => model.contractId === from.model.contractId);
  const ofDomain = named.filter(({ model }) => model.domain === from.model.domain);
  return [ofContract, ofDomain, named].find((found) => found.length === 1)?.[0];
}

function findProperty(object: CatalogObject, name: string): CatalogProperty | undefined {
  const found = listParts(object).find((part) => part.kind === 'property' && part.path === name);
  return found?.kind === 'property' ? found : undefined;
}
