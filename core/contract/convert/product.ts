import type { Path } from '../../errors/issue.ts';
import type { Json } from '../contract.ts';
import type { DataProduct, InputContract, InputPort, ManagementPort, OutputPort } from '../product.ts';
import { build, buildList, readList, readRecord, readText, readTexts } from './build.ts';
import {
  convertCustomProperties,
  convertDefinitions,
  convertDescription,
  convertSupport,
  convertTeam,
} from './sections.ts';

/** Converts a document with checked structure to the typed, deep-frozen data product. */
export function convertProduct(root: Json): DataProduct {
  const document = readRecord(root);
  return build({
    id: readText(document.id) ?? '',
    name: readText(document.name),
    version: readText(document.version),
    status: readText(document.status) ?? '',
    domain: readText(document.domain),
    tenant: readText(document.tenant),
    description: convertDescription(document.description),
    tags: readTexts(document.tags),
    inputPorts: convertEach(document.inputPorts, ['inputPorts'], convertInputPort),
    outputPorts: convertEach(document.outputPorts, ['outputPorts'], convertOutputPort),
    managementPorts: convertEach(document.managementPorts, ['managementPorts'], convertManagementPort),
    support: convertSupport(document.support),
    team: convertTeam(document.team),
    authoritativeDefinitions: convertDefinitions(document.authoritativeDefinitions),
    customProperties: convertCustomProperties(document.customProperties),
    productCreatedTs: readText(document.productCreatedTs),
  });
}

function convertEach<Item>(
  value: Json | undefined,
  path: Path,
  convert: (item: Json, path: Path) => Item,
): readonly Item[] {
  return buildList(readList(value).map((item, index) => convert(item, buildList([...path, index]))));
}

function convertInputPort(item: Json, path: Path): InputPort {
  return build({ ...sharedOfPorts(item, path), contractId: readText(readRecord(item).contractId) ?? '' });
}

function convertOutputPort(item: Json, path: Path): OutputPort {
  const { description, type, contractId, inputContracts } = readRecord(item);
  return build({
    ...sharedOfPorts(item, path),
    description: readText(description),
    type: readText(type),
    contractId: readText(contractId),
    inputContracts: convertEach(inputContracts, [...path, 'inputContracts'], convertInputContract),
  });
}

function convertInputContract(item: Json, path: Path): InputContract {
  const { id, version } = readRecord(item);
  return build({ path, id: readText(id) ?? '', version: readText(version) ?? '' });
}

/** `type` defaults to `rest`. */
function convertManagementPort(item: Json): ManagementPort {
  const { name, content, type, url, channel, description } = readRecord(item);
  return build({
    name: readText(name) ?? '',
    content: readText(content) ?? '',
    type: readText(type) ?? 'rest',
    url: readText(url),
    channel: readText(channel),
    description: readText(description),
  });
}

function sharedOfPorts(item: Json, path: Path) {
  const { name, version, tags, authoritativeDefinitions, customProperties } = readRecord(item);
  return {
    path,
    name: readText(name) ?? '',
    version: readText(version) ?? '',
    tags: readTexts(tags),
    authoritativeDefinitions: convertDefinitions(authoritativeDefinitions),
    customProperties: convertCustomProperties(customProperties),
  };
}
