import type { Path } from '../../errors/issue.ts';
import type { ApiVersion, Contract, ContractServer, Json } from '../contract.ts';
import { build, buildList, buildRecord, readList, readRecord, readText, readTexts } from './build.ts';
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

const shared = new Set(['id', 'server', 'type', 'environment', 'description', 'roles', 'customProperties']);

/** Keys that only some server types have become `settings`. */
function convertServers(value: Json | undefined, path: Path): readonly ContractServer[] {
  return buildList(
    readList(value).map((item, index) => {
      const server = readRecord(item);
      const settings = Object.entries(server).flatMap(([key, setting]) =>
        shared.has(key) || setting === undefined ? [] : [[key, setting] as const],
      );
      return build({
        path: buildList([...path, index]),
        id: readText(server.id),
        server: readText(server.server) ?? '',
        type: readText(server.type) ?? '',
        environment: readText(server.environment),
        description: readText(server.description),
        settings: buildRecord(settings),
        customProperties: convertCustomProperties(server.customProperties),
      });
    }),
  );
}
