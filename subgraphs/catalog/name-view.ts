import type { Viewer } from '../../core/model/access/viewer.ts';
import type { Mesh } from '../../core/model/model.ts';
import { buildCatalog, type Catalog, type MeshDocuments } from './catalog.ts';
import { lazily } from './lazily.ts';
import { createView, type View } from './view.ts';
import { wordsOf } from './words-of.ts';

/** The names that one viewer may see in texts outside of the catalog. */
export interface NameView {
  readonly showsDomain: (name: string) => boolean;
  readonly showsContract: (id: string) => boolean;
  /** By type name. */
  readonly showsObject: (typeName: string) => boolean;
  readonly showsCollection: (collection: string) => boolean;
  /** Whether all names in a text may be shown to the viewer; the viewer's `own` words are always allowed. */
  readonly mayTell: (text: string, own?: ReadonlySet<string>) => boolean;
  /** Whether the viewer may see all names. */
  readonly showsAll: boolean;
}

/** The names that each viewer may see, where these depend on roles. */
export type NamesFor = (viewer: Viewer) => NameView;

/** The number of cached role sets. */
const remembered = 32;

export function createNames(mesh: Mesh, documents: MeshDocuments): NamesFor {
  const catalog = lazily(() => buildCatalog(mesh, documents));
  const known = new Map<string, NameView>();
  return (viewer) => {
    const key = JSON.stringify(viewer.roles.toSorted());
    const names = known.get(key) ?? nameView(catalog(), createView(catalog(), viewer, 'readable'));
    known.delete(key);
    known.set(key, names);
    const [oldest] = known.keys();
    if (known.size > remembered && oldest !== undefined) known.delete(oldest);
    return names;
  };
}

function nameView(catalog: Catalog, view: View): NameView {
  const hiddenDomains = new Set(
    catalog.mesh.domains.flatMap(({ name }) => {
      const own = catalog.contracts.filter(({ summary }) => summary.domain === name);
      return own.length > 0 && !own.some(view.shows) ? [name] : [];
    }),
  );
  const hiddenCollections = new Set(
    [...catalog.objects.values()].flatMap((object) => (view.shows(object) ? [] : [object.model.collection])),
  );
  const isHidden = (word: string) => hiddenDomains.has(word) || view.hides(word);
  return {
    showsDomain: (name) => !hiddenDomains.has(name),
    showsContract: (id) => {
      const contract = catalog.contractOf(id);
      return contract !== undefined && view.shows(contract);
    },
    showsObject: (typeName) => {
      const object = catalog.objects.get(typeName);
      return object === undefined || view.shows(object);
    },
    showsCollection: (collection) => !hiddenCollections.has(collection),
    mayTell: (text, own = new Set()) => !wordsOf(text).some((word) => !own.has(word) && isHidden(word)),
    showsAll: hiddenDomains.size === 0 && [...catalog.entries.values()].every(view.shows),
  };
}
