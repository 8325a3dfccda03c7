import { RequestError } from '../../../core/errors/request-error.ts';
import { requireCount } from '../show/page.ts';
import type { ShownObject, ShowScope } from '../show/scope.ts';
import type { SearchPlace } from './documents.ts';
import type { Hit, SearchIndex } from './search-index.ts';

export interface SearchArguments {
  readonly text: string;
  readonly kinds?: readonly string[] | null;
  readonly domain?: string | null;
  readonly first?: number | null;
}

/** Longer texts are no search. */
const longestText = 256;

const placeNames: Readonly<Record<SearchPlace, string>> = {
  name: 'NAME',
  businessName: 'BUSINESS_NAME',
  synonym: 'SYNONYM',
  graphqlName: 'GRAPHQL_NAME',
  tag: 'TAG',
  description: 'DESCRIPTION',
  owner: 'OWNER',
  context: 'CONTEXT',
};

/** Values of `MeshHit`. Throws BAD_USER_INPUT for a text that is too long. */
export function showHits(search: SearchIndex, given: SearchArguments, scope: ShowScope): readonly ShownObject[] {
  const { text, kinds, domain, first } = given;
  if (text.length > longestText) {
    const message = `The text has ${text.length} characters; a search may have ${longestText}.`;
    throw new RequestError('BAD_USER_INPUT', message, { argument: ['text'] });
  }
  const wanted = kinds == null ? undefined : new Set(kinds);
  const hits = search({
    text,
    first: requireCount(first ?? 20, 'first'),
    isWanted: (document) =>
      scope.view.shows(document.entry) &&
      (wanted === undefined || wanted.has(document.entry.kind.toUpperCase())) &&
      (domain == null || document.domain === domain),
  });
  return hits.map((hit) => showHit(hit, scope));
}

function showHit({ document, score, matches }: Hit, { show, view }: ShowScope): ShownObject {
  const { entry, title, domain } = document;
  return {
    kind: entry.kind.toUpperCase(),
    score,
    urn: entry.urn,
    title,
    domain,
    entry: () => show(entry),
    matches: matches
      .filter((match) => !view.tellsHidden(match.text))
      .map(({ place, text, words }) => ({ in: placeNames[place], text, words })),
  };
}
