import type { Protection } from '../../core/model/access/access.ts';
import { protectionLevel } from '../../core/model/access/protection-level.ts';
import { isInClear, isOpen, listReaders, type ObjectReader, type Readers } from '../../core/model/access/readers.ts';
import type { Viewer } from '../../core/model/access/viewer.ts';
import type { Catalog } from './catalog.ts';
import type {
  CatalogContract,
  CatalogEntry,
  CatalogMeasure,
  CatalogObject,
  CatalogProduct,
  CatalogProperty,
} from './entries.ts';
import { lazily } from './lazily.ts';
import { wordsOf } from './words-of.ts';

/** A viewer's access to values, by roles alone: claims only restrict rows. */
export type ValueAccess = 'CLEAR' | 'PARTLY' | 'MASKED' | 'NONE';

/** The catalog as one viewer may see it. */
export interface View {
  readonly catalog: Catalog;
  readonly roles: readonly string[];
  readonly rowsOf: (object: CatalogObject) => 'ALL' | 'SOME' | 'NONE';
  readonly accessTo: (part: CatalogProperty | CatalogMeasure) => ValueAccess;
  /** Whether the viewer may see the entry at all. */
  readonly shows: (entry: CatalogEntry) => boolean;
  /** Whether a text contains the name of a hidden entry. */
  readonly tellsHidden: (text: string) => boolean;
  /** Whether a word is the name of a hidden entry. */
  readonly hides: (word: string) => boolean;
}

/** `everything`: names and descriptions of all entries; `readable`: only of those that the viewer's roles may use. */
export type Visibility = 'everything' | 'readable';

export function createView(catalog: Catalog, { roles }: Viewer, visibility: Visibility): View {
  const readers = listReaders(catalog.mesh, roles);
  const readerOf = ({ model }: CatalogObject) => readers.get(model.typeName);
  const accessTo = (part: CatalogProperty | CatalogMeasure) => decide(part, readerOf(part.object), readers);
  const isReadable = (entry: CatalogEntry): boolean => {
    switch (entry.kind) {
      case 'object':
        return readerOf(entry) !== undefined;
      case 'property':
      case 'measure':
        return accessTo(entry) !== 'NONE';
      case 'contract':
        return isContractReadable(entry);
      case 'product':
        return isProductReadable(entry);
    }
  };
  const isContractReadable = ({ objects, file }: CatalogContract) =>
    objects.length === 0 ? isOfRoles(file.contract.roles, roles) : objects.some(isReadable);
  const isProductReadable = ({ file }: CatalogProduct) => {
    const offered = file.product.outputPorts.flatMap(({ contractId = '' }) => catalog.contractOf(contractId) ?? []);
    return offered.length === 0 || offered.some(isContractReadable);
  };
  const hidden = lazily(() => listHiddenNames(catalog, isReadable));
  return {
    catalog,
    roles,
    rowsOf: (object) => {
      const grants = readerOf(object)?.grants ?? [];
      if (grants.length === 0) return 'NONE';
      return grants.some(({ rows }) => rows === 'all') ? 'ALL' : 'SOME';
    },
    accessTo,
    shows: visibility === 'everything' ? () => true : isReadable,
    tellsHidden: visibility === 'everything' ? () => false : (text) => wordsOf(text).some((word) => hidden().has(word)),
    hides: (word) => visibility === 'readable' && hidden().has(word),
  };
}

function decide(
  part: CatalogProperty | CatalogMeasure,
  reader: ObjectReader | undefined,
  readers: Readers,
): ValueAccess {
  if (reader === undefined) return 'NONE';
  if (part.kind === 'measure') {
    const { expression, protections = [] } = part.metric;
    return isInClear(protections, reader) && isOpen(expression, reader, readers) ? 'CLEAR' : 'NONE';
  }
  const { field, outer } = part;
  if (field === undefined) return 'NONE';
  if (field.computed !== undefined && !isOpen(field.computed.expression, reader, readers)) return 'NONE';
  const protections = [...outer, ...(field.protections ?? [])];
  return isInClear(protections, reader) ? 'CLEAR' : levelOf(protections, reader);
}

function levelOf(protections: readonly Protection[], { grants }: ObjectReader): ValueAccess {
  const levels = grants.map((grant) => protectionLevel(protections, grant));
  if (levels.includes('clear')) return 'PARTLY';
  return levels.includes('masked') ? 'MASKED' : 'NONE';
}

function isOfRoles(named: readonly { readonly role: string }[], roles: readonly string[]): boolean {
  return named.length === 0 || named.some(({ role }) => roles.includes(role));
}

/**
 * Names in contracts and in GraphQL that are hidden from the viewer; a name that a visible entry has, too, is not
 * hidden.
 */
function listHiddenNames(catalog: Catalog, isShown: (entry: CatalogEntry) => boolean): ReadonlySet<string> {
  const names = { hidden: new Set<string>(), shown: new Set<string>() };
  for (const entry of catalog.entries.values()) {
    for (const name of namesOf(entry)) (isShown(entry) ? names.shown : names.hidden).add(name);
  }
  return new Set([...names.hidden].filter((name) => !names.shown.has(name)));
}

function namesOf(entry: CatalogEntry): readonly string[] {
  switch (entry.kind) {
    case 'product':
      return [entry.file.product.id];
    case 'contract':
      return [entry.summary.id];
    case 'object':
      return [entry.object.name, entry.model.typeName, entry.model.collection, entry.model.singular];
    case 'property':
      return [entry.property.name, ...(entry.field === undefined ? [] : [entry.field.name])];
    case 'measure':
      return [entry.property.name, entry.metric.name];
  }
}
