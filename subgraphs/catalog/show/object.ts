import type { Relation } from '../../../core/model/model.ts';
import { type CatalogObject, listMeasures, listParts, listProperties } from '../entries.ts';
import { listExampleQueries } from '../examples/list-examples.ts';
import { coordinatesOfObject } from '../usage-index.ts';
import { type PageArguments, pageOf } from './page.ts';
import { type RuleArguments, showRules } from './rules.ts';
import type { ShownObject, ShowScope } from './scope.ts';
import { showDefinitions } from './sections.ts';

/** A value of `MeshObject`. */
export function showObject(entry: CatalogObject, scope: ShowScope): ShownObject {
  const { object, model, urn } = entry;
  const { view } = scope;
  const properties = () => listProperties(entry).filter(view.shows);
  const shownFields = () => new Set(properties().flatMap(({ field }) => field?.name ?? []));
  return {
    __typename: 'MeshObject',
    urn,
    name: object.name,
    domain: model.domain,
    contract: () => scope.show(view.catalog.contractOfObject(entry)),
    businessName: object.businessName,
    description: object.description,
    granularity: object.dataGranularityDescription,
    tags: object.tags,
    synonyms: object.synonyms,
    deprecated: model.deprecated,
    authoritativeDefinitions: showDefinitions(object.authoritativeDefinitions),
    typeName: model.typeName,
    collection: model.collection,
    rows: view.rowsOf(entry),
    minimumGroupSize: model.minimumGroupSize,
    eventTime: () => (model.eventTime !== undefined && shownFields().has(model.eventTime) ? model.eventTime : null),
    keys: () => model.keys.filter(({ fields }) => fields.every((field) => shownFields().has(field))),
    properties: (page: PageArguments) => pageOf(properties(), page).map(scope.show),
    property: ({ name }: { readonly name: string }) =>
      scope.show(listParts(entry).find((part) => part.kind === 'property' && part.path === name)),
    measures: () => listMeasures(entry).filter(view.shows).map(scope.show),
    customFields: (model.customFields ?? []).filter(({ needs }) => !needs.some(({ name }) => view.tellsHidden(name))),
    relations: () => listRelations(entry, scope),
    quality: () => scope.sources.verdicts?.state(model.contractId, object.name) ?? 'UNKNOWN',
    qualityRules: (asked: RuleArguments) => showRules(scope.rules.ofObject(entry), asked, scope),
    exampleQueries: () => listExampleQueries(entry, view),
    consumers: () => scope.usage?.().consumersOf(coordinatesOfObject(entry)) ?? null,
  };
}

function listRelations({ model }: CatalogObject, { view, show }: ShowScope): readonly ShownObject[] {
  return [...model.relations, ...model.contributed].flatMap((relation: Relation): readonly ShownObject[] => {
    const target = view.catalog.objects.get(relation.to);
    if (target === undefined || !view.shows(target)) return [];
    const { name, description, deprecated, kind, crossDomain, on } = relation;
    const to = () => show(target);
    return [{ name, description, deprecated, many: kind === 'toMany', acrossDomains: crossDomain, to, on }];
  });
}
