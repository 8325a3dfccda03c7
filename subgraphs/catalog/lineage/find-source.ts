import type { Catalog } from '../catalog.ts';
import { type CatalogObject, type CatalogProperty, listParts } from '../entries.ts';

/**
 * What an entry of `transformSourceObjects` means. The standard leaves the form open, so that names are tried: an object
 * by its name or physical name, of the same contract, else of the same domain, else the only one of the mesh; before it
 * may stand the id of its contract, and behind it a property. Undefined for tables that the mesh does not have.
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
