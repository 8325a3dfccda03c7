import type { CatalogEntry } from '../entries.ts';
import { showContract } from './contract.ts';
import { showObject } from './object.ts';
import { showProduct } from './product.ts';
import { showMeasure, showProperty } from './property.ts';
import type { ShownObject, ShowScope } from './scope.ts';

/** The scope in which entries are shown to one viewer. */
export function createScope(given: Omit<ShowScope, 'show'>): ShowScope {
  const scope: ShowScope = {
    ...given,
    show: (entry) => (entry === undefined || !given.view.shows(entry) ? null : showEntry(entry, scope)),
  };
  return scope;
}

function showEntry(entry: CatalogEntry, scope: ShowScope): ShownObject {
  switch (entry.kind) {
    case 'product':
      return showProduct(entry, scope);
    case 'contract':
      return showContract(entry, scope);
    case 'object':
      return showObject(entry, scope);
    case 'property':
      return showProperty(entry, scope);
    case 'measure':
      return showMeasure(entry, scope);
  }
}
