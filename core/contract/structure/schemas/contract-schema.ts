import { apiVersions } from '../../contract.ts';
import { quality } from '../sections/quality.ts';
import { relationship } from '../sections/relationships.ts';
import { contractObject, property } from '../sections/schema-section.ts';
import * as sections from '../sections/sections.ts';
import { server } from '../sections/servers.ts';
import {
  definition,
  type Edition,
  getEdition,
  isFrom,
  type JsonSchema,
  listOf,
  oneOfTexts,
  record,
  text,
  texts,
} from './fragments.ts';

/**
 * The JSON Schema of a contract, written from the text of the Open Data Contract Standard
 * (https://bitol-io.github.io/open-data-contract-standard).
 */
export function createContractSchema(edition: Edition): JsonSchema {
  const root = record(
    edition,
    {
      always: {
        apiVersion: oneOfTexts(apiVersions.filter((version) => isFrom(edition, getEdition(version)))),
        kind: oneOfTexts(['DataContract']),
        id: text,
        version: text,
        name: text,
        status: text,
        tenant: text,
        tags: texts,
        domain: text,
        dataProduct: text,
        description: sections.description(edition),
        servers: listOf(server(edition)),
        schema: listOf(contractObject(edition)),
        support: listOf(sections.support(edition)),
        price: sections.price(edition),
        team: sections.team(edition),
        roles: listOf(definition('role')),
        slaDefaultElement: text,
        slaProperties: listOf(sections.slaProperty(edition)),
        contractCreatedTs: { type: 'string', format: 'date-time' },
        ...sections.definitionsAndCustom,
      },
      'v3.2': { context: definition('context') },
      required: ['apiVersion', 'kind', 'id', 'version', ...(isFrom(edition, 'v3.2') ? [] : ['status'])],
    },
    'v3.0',
  );
  return { ...root, $defs: definitions(edition) };
}

function definitions(edition: Edition): Readonly<Record<string, JsonSchema>> {
  return {
    customProperties: listOf(sections.customProperty(edition)),
    authoritativeDefinitions: listOf(sections.authoritativeDefinition(edition)),
    role: sections.role(edition),
    context: sections.context(edition),
    quality: quality(edition),
    property: property(edition, 'named'),
    element: property(edition, 'element'),
    objectRelationship: relationship(edition, 'object'),
    propertyRelationship: relationship(edition, 'property'),
  };
}
