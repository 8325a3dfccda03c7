import type { ApiVersion, Contract, Json } from '../contract.ts';
import { build, readRecord, readText, readTexts } from './build.ts';
import { convertObjects } from './schema-section.ts';
import {
  convertCustomProperties,
  convertDefinitions,
  convertDescription,
  convertPrice,
  convertRoles,
  convertSla,
  convertSupport,
  convertTeam,
} from './sections.ts';
import { convertServers } from './servers.ts';

/**
 * Converts a document with checked structure to the typed, deep-frozen contract; older constructs get the newer shape.
 */
export function convertContract(root: Json, apiVersion: ApiVersion): Contract {
  const document = readRecord(root);
  const customProperties = convertCustomProperties(document.customProperties);
  return build({
    apiVersion,
    id: readText(document.id) ?? '',
    version: readText(document.version) ?? '',
    name: readText(document.name),
    status: readText(document.status),
    domain: readText(document.domain),
    dataProduct: readText(document.dataProduct),
    tenant: readText(document.tenant),
    description: convertDescription(document.description),
    context: document.context ?? customProperties.context,
    tags: readTexts(document.tags),
    objects: convertObjects(document.schema, ['schema'], apiVersion),
    servers: convertServers(document.servers, ['servers']),
    roles: convertRoles(document.roles, ['roles']),
    team: convertTeam(document.team),
    support: convertSupport(document.support),
    price: convertPrice(document.price),
    slaDefaultElement: readText(document.slaDefaultElement),
    slaProperties: convertSla(document.slaProperties, ['slaProperties']),
    authoritativeDefinitions: convertDefinitions(document.authoritativeDefinitions),
    customProperties,
    contractCreatedTs: readText(document.contractCreatedTs),
  });
}
