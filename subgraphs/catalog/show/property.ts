import { outputType } from '../../../core/sdl/output-type.ts';
import type { CatalogMeasure, CatalogProperty } from '../entries.ts';
import { coordinatesOfMeasure, coordinatesOfProperty } from '../usage-index.ts';
import { type RuleArguments, showRules } from './rules.ts';
import type { ShownObject, ShowScope } from './scope.ts';
import { printJson, showDefinitions } from './sections.ts';

/** A value of `MeshProperty`. Only viewers who see its values in clear get the contract's `enum` and `examples`. */
export function showProperty(entry: CatalogProperty, scope: ShowScope): ShownObject {
  const { property, field, path, urn, members } = entry;
  const access = scope.view.accessTo(entry);
  const inClear = access === 'CLEAR';
  return {
    ...showElement(entry, scope),
    __typename: 'MeshProperty',
    name: path,
    urn,
    deprecated: field?.deprecated,
    field: field?.name,
    type: field === undefined ? null : outputType(field.type),
    logicalType: property.logicalType,
    physicalType: property.physicalType,
    classification: property.classification,
    access,
    primaryKey: property.primaryKey,
    unique: property.unique,
    required: property.required,
    partitioned: property.partitioned,
    criticalDataElement: property.criticalDataElement,
    expression: property.semanticType === 'dimension' ? property.transformLogic : null,
    transformDescription: property.transformDescription,
    values: inClear ? property.enum.map((value) => ({ ...value, value: String(value.value) })) : [],
    examples: inClear ? property.examples.map((example) => printJson(example) ?? 'null') : [],
    properties: () => members.filter(scope.view.shows).map(scope.show),
    consumers: () => scope.usage?.().consumersOf(coordinatesOfProperty(entry)) ?? null,
  };
}

/** A value of `MeshMeasure`. */
export function showMeasure(entry: CatalogMeasure, scope: ShowScope): ShownObject {
  const { property, metric, urn } = entry;
  return {
    ...showElement(entry, scope),
    __typename: 'MeshMeasure',
    name: property.name,
    urn,
    deprecated: metric.deprecated,
    field: metric.name,
    type: outputType(metric.type),
    classification: metric.classification,
    access: scope.view.accessTo(entry),
    expression: property.transformLogic ?? '',
    consumers: () => scope.usage?.().consumersOf(coordinatesOfMeasure(entry)) ?? null,
  };
}

function showElement(entry: CatalogProperty | CatalogMeasure, scope: ShowScope): ShownObject {
  const { object, property } = entry;
  return {
    object: () => scope.show(object),
    businessName: property.businessName,
    description: property.description,
    tags: property.tags,
    synonyms: property.synonyms,
    unit: printJson(property.customProperties.unit ?? property.customProperties.units),
    authoritativeDefinitions: showDefinitions(property.authoritativeDefinitions),
    qualityRules: (asked: RuleArguments) => showRules(scope.rules.ofPart(entry), asked, scope),
  };
}
