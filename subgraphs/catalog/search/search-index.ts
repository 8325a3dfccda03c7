import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Catalog } from '../catalog.ts';
import type { CatalogEntry } from '../entries.ts';
import { describeForSearch, type SearchDocument, type SearchPlace, searchPlaces } from './documents.ts';
import { findMatches, type TextMatch } from './matches.ts';
import { normalizeWord, splitWords } from './words.ts';

export interface Hit {
  readonly document: SearchDocument;
  readonly score: number;
  readonly matches: readonly TextMatch[];
}

/** A search text, a filter and a limit. */
export interface Search {
  readonly text: string;
  readonly isWanted: (document: SearchDocument) => boolean;
  readonly first: number;
}

export type SearchIndex = (search: Search) => readonly Hit[];

/** Weights of kinds: people search for some kinds rather than others, where the words match equally well. */
const kindWeights: Readonly<Record<CatalogEntry['kind'], number>> = {
  product: 1.15,
  contract: 1.1,
  object: 1.25,
  measure: 1.1,
  property: 1,
};

/** The factor for a deprecated or nested entry. */
const demotion = 0.5;

/**
 * Indexes all entries of a catalog. Words match by stem, by prefix and with one typing error per five letters; if
 * nothing matches, with two errors per word, which covers swapped letters. Whole words weigh most, and entries that
 * match more of the words come first.
 */
export function indexForSearch(catalog: Catalog): SearchIndex {
  const documents = [...catalog.entries.values()].map((entry) => describeForSearch(entry, catalog));
  const places = Object.keys(searchPlaces) as SearchPlace[];
  const index = new MiniSearch<SearchDocument>({
    idField: 'urn',
    fields: places,
    extractField: (document, field) =>
      field === 'urn' ? document.entry.urn : document.texts[field as SearchPlace].join('\n'),
    tokenize: (text) => splitWords(text).map((word) => word.text),
    processTerm: (word) => normalizeWord(word) ?? null,
    searchOptions: {
      boost: searchPlaces,
      prefix: (term) => term.length >= 2,
      fuzzy: (term) => (term.length >= 4 ? 0.2 : false),
      weights: { prefix: 0.4, fuzzy: 0.2 },
    },
  });
  index.addAll(documents);
  const byUrn = new Map(documents.map((document) => [document.entry.urn, document]));
  return ({ text, isWanted, first }) => {
    const asked = new Set(splitWords(text).flatMap((word) => normalizeWord(word.text) ?? []));
    const options: SearchOptions = {
      filter: ({ id }) => {
        const document = byUrn.get(id);
        return document !== undefined && isWanted(document);
      },
      boostDocument: (id) => weightOf(byUrn.get(id)),
    };
    const found = index.search(text, options);
    const results =
      found.length > 0 ? found : index.search(text, { ...options, fuzzy: (term) => (term.length >= 5 ? 2 : false) });
    return results
      .map(({ id, score, terms, queryTerms }) => ({
        document: byUrn.get(id),
        terms,
        score: score * share(queryTerms, asked),
      }))
      .toSorted((a, b) => b.score - a.score)
      .slice(0, first)
      .flatMap(({ document, score, terms }) =>
        document === undefined ? [] : [{ document, score, matches: findMatches(document, new Set(terms)) }],
      );
  };
}

/** An entry with one of two words gets less than half of the score of one with both. */
function share(found: readonly string[], asked: ReadonlySet<string>): number {
  return asked.size === 0 ? 1 : (new Set(found).size / asked.size) ** 2;
}

function weightOf(document: SearchDocument | undefined): number {
  if (document === undefined) return 1;
  const { entry } = document;
  return kindWeights[entry.kind] * (isDeprecated(entry) ? demotion : 1);
}

function isDeprecated(entry: CatalogEntry): boolean {
  switch (entry.kind) {
    case 'product':
      return entry.file.product.status.toLowerCase() === 'deprecated';
    case 'contract':
      return entry.summary.status.toLowerCase() === 'deprecated';
    case 'object':
      return entry.model.deprecated !== undefined;
    case 'property':
      return entry.field?.deprecated !== undefined;
    case 'measure':
      return entry.metric.deprecated !== undefined;
  }
}
