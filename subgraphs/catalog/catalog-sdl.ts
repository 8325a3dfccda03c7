import { type DocumentNode, isTypeDefinitionNode, Kind, parse, print } from 'graphql';
import { meshField } from '../../core/model/names/reserved.ts';
import { markDefinition } from '../../core/sdl/mark.ts';
import { prefixTypes } from '../../core/sdl/prefix.ts';
import { deploymentsSdl } from './deployments-field.ts';
import { contractsSdl } from './sdl/contracts.ts';
import { domainsSdl } from './sdl/domains.ts';
import { limitsSdl } from './sdl/limits.ts';
import { lineageSdl } from './sdl/lineage.ts';
import { meshSdl } from './sdl/mesh.ts';
import { objectsSdl } from './sdl/objects.ts';
import { productsSdl } from './sdl/products.ts';
import { qualitySdl } from './sdl/quality.ts';
import { searchSdl } from './sdl/search.ts';
import { sharedSdl } from './sdl/shared.ts';

const ownSdl = [
  meshSdl,
  deploymentsSdl,
  productsSdl,
  contractsSdl,
  objectsSdl,
  qualitySdl,
  sharedSdl,
  searchSdl,
  lineageSdl,
  domainsSdl,
  limitsSdl,
].join('\n');

const own = parse(ownSdl, { noLocation: true }).definitions;
const ownTypes: ReadonlySet<string> = new Set(
  own.filter(isTypeDefinitionNode).flatMap(({ name: { value } }) => (value === 'Query' ? [] : [value])),
);

/** The SDL of the subgraph `mesh`: the same for all contracts. Its types and its field have the prefix. */
export function printMeshSdl(prefix: string): string {
  const definitions = prefixTypes(own, ownTypes, prefix).map((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || definition.name.value !== 'Query') return definition;
    const fields = (definition.fields ?? []).map((field) => ({
      ...field,
      name: { ...field.name, value: meshField(prefix) },
    }));
    return { ...definition, fields };
  });
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [...definitions, markDefinition({ kind: 'MESH', prefix })],
  };
  return `${print(document)}\n`;
}

/** Without a prefix. */
export const meshSubgraphSdl = printMeshSdl('');
