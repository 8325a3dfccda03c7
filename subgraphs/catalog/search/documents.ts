import type { ContractTeam } from '../../../core/contract/contract.ts';
import type { Catalog } from '../catalog.ts';
import type { CatalogEntry } from '../entries.ts';

/** The searched parts of an entry, each with the weight of a match. */
export const searchPlaces = {
  name: 6,
  businessName: 6,
  synonym: 5,
  graphqlName: 5,
  tag: 2,
  description: 1,
  owner: 2,
  context: 0.5,
} as const;

export type SearchPlace = keyof typeof searchPlaces;

/** An entry in searchable form; a part may have several texts. */
export interface SearchDocument {
  readonly entry: CatalogEntry;
  readonly title: string;
  readonly domain: string;
  readonly texts: Readonly<Record<SearchPlace, readonly string[]>>;
}

/** The searchable texts of an entry. Team members are included, so that one can search by responsible person. */
export function describeForSearch(entry: CatalogEntry, catalog: Catalog): SearchDocument {
  switch (entry.kind) {
    case 'product': {
      const { product, domain } = entry.file;
      const { name = product.id, description = {}, tags, team } = product;
      const ports = [...product.inputPorts, ...product.outputPorts].map((port) => port.name);
      return document(entry, name, domain, {
        name: [product.id, ...present(product.name)],
        tag: tags,
        description: present(description.purpose, description.usage, description.limitations),
        owner: namesOf(team),
        context: [domain, ...ports],
      });
    }
    case 'contract': {
      const { summary, file } = entry;
      const { description = {}, tags, team } = file.contract;
      return document(entry, summary.name, summary.domain, {
        name: [summary.id, summary.name],
        tag: tags,
        description: present(description.purpose, description.usage, description.limitations),
        owner: namesOf(team),
        context: [summary.domain],
      });
    }
    case 'object': {
      const { object, model } = entry;
      const { summary } = catalog.contractOfObject(entry);
      return document(entry, object.businessName ?? model.typeName, model.domain, {
        name: [object.name],
        businessName: present(object.businessName),
        synonym: object.synonyms,
        graphqlName: [model.typeName, model.collection],
        tag: object.tags,
        description: present(object.description, object.dataGranularityDescription),
        context: [summary.name, model.domain],
      });
    }
    case 'property':
    case 'measure': {
      const { property, object } = entry;
      const field = entry.kind === 'property' ? entry.field?.name : entry.metric.name;
      return document(entry, property.businessName ?? property.name, object.model.domain, {
        name: [entry.kind === 'property' ? entry.path : property.name],
        businessName: present(property.businessName),
        synonym: property.synonyms,
        graphqlName: present(field),
        tag: property.tags,
        description: present(property.description, property.transformDescription),
        context: [object.object.businessName ?? object.object.name, object.model.domain],
      });
    }
  }
}

function document(
  entry: CatalogEntry,
  title: string,
  domain: string,
  texts: Partial<SearchDocument['texts']>,
): SearchDocument {
  const none = { name: [], businessName: [], synonym: [], graphqlName: [], tag: [], description: [], owner: [] };
  return { entry, title, domain, texts: { ...none, context: [], ...texts } };
}

function namesOf(team: ContractTeam | undefined): readonly string[] {
  const members = (team?.members ?? []).flatMap(({ name, username }) => present(name, username));
  return [...present(team?.name), ...members];
}

function present(...texts: readonly (string | undefined)[]): readonly string[] {
  return texts.flatMap((text) => (text === undefined || text === '' ? [] : [text]));
}
