import type { Viewer } from '../../core/model/access/viewer.ts';
import type { Mesh } from '../../core/model/model.ts';
import { buildCatalog, type Catalog, type MeshDocuments } from './catalog.ts';
import { lazily } from './lazily.ts';
import { buildLineage, type LineageGraph } from './lineage/graph.ts';
import { type LineageArguments, showLineage } from './lineage/show-lineage.ts';
import { indexRules, type QualityRules } from './quality-rules.ts';
import { indexForSearch, type SearchIndex } from './search/search-index.ts';
import { type SearchArguments, showHits } from './search/show-hits.ts';
import { createScope } from './show/entry.ts';
import { type PageArguments, pageOf } from './show/page.ts';
import type { ShownObject } from './show/scope.ts';
import type { CatalogSources } from './sources.ts';
import { indexUsage } from './usage-index.ts';
import { createView, type Visibility } from './view.ts';

export interface CatalogOptions {
  readonly mesh: Mesh;
  readonly documents: MeshDocuments;
  readonly sources: CatalogSources;
  readonly visibility: Visibility;
}

/** The fields of `Mesh` on contracts and products, for one viewer. */
export type MeshFields = (viewer: Viewer) => ShownObject;

interface ListArguments extends PageArguments {
  readonly domain?: string | null;
}

/** Indexes the documents of one deployment; slow parts are built on first use. */
export function createMeshFields({ mesh, documents, sources, visibility }: CatalogOptions): MeshFields {
  let known: Indexes | undefined;
  const indexes = () => {
    known ??= indexDocuments(buildCatalog(mesh, documents), sources);
    return known;
  };
  return (viewer) => {
    const scope = lazily(() => {
      const { catalog, rules } = indexes();
      const { usage: recorded } = sources;
      const usage = recorded && lazily(() => indexUsage(recorded()));
      return createScope({ view: createView(catalog, viewer, visibility), sources, rules, usage });
    });
    return {
      notes: listNotes(sources),
      products: ({ domain, ...page }: ListArguments) => {
        const { view, show } = scope();
        const wanted = view.catalog.products.filter(({ file }) => domain == null || file.domain === domain);
        return pageOf(wanted.filter(view.shows), page).map(show);
      },
      product: ({ id }: { readonly id: string }) => scope().show(scope().view.catalog.productOf(id)),
      contracts: ({ domain, ...page }: ListArguments) => {
        const { view, show } = scope();
        const wanted = view.catalog.contracts.filter(({ summary }) => domain == null || summary.domain === domain);
        return pageOf(wanted.filter(view.shows), page).map(show);
      },
      contract: ({ id }: { readonly id: string }) => scope().show(scope().view.catalog.contractOf(id)),
      object: ({ typeName }: { readonly typeName: string }) => scope().show(scope().view.catalog.objects.get(typeName)),
      search: (given: SearchArguments) => showHits(indexes().search(), given, scope()),
      lineage: (given: LineageArguments) => showLineage(indexes().lineage(), given, scope()),
    };
  };
}

/** The same fields in a process without contracts. */
export const noMeshFields: MeshFields = () => ({
  notes: [
    'This gateway runs without the contracts of its subgraphs, so it can tell nothing of products, contracts and lineage.',
  ],
});

interface Indexes {
  readonly catalog: Catalog;
  readonly rules: QualityRules;
  readonly search: () => SearchIndex;
  readonly lineage: () => LineageGraph;
}

function indexDocuments(catalog: Catalog, { checks }: CatalogSources): Indexes {
  return {
    catalog,
    rules: indexRules(catalog, checks?.()),
    search: lazily(() => indexForSearch(catalog)),
    lineage: lazily(() => buildLineage(catalog)),
  };
}

/** Notes about information that is missing in this process. */
function listNotes({ verdicts, usage, notes = [] }: CatalogSources): readonly string[] {
  return [
    ...notes,
    ...(verdicts === undefined ? ['Quality is not measured here, so every state is UNKNOWN.'] : []),
    ...(usage === undefined ? ['Requests are not recorded here, so consumers are null.'] : []),
  ];
}
