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

/** The SDL of the subgraph `mesh`: the same for all contracts. */
export const meshSubgraphSdl = [
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
