import { deploymentsSdl } from '../deployments/deployments-field.ts';
import { contractsSdl } from './sdl/contracts.ts';
import { domainsSdl } from './sdl/domains.ts';
import { limitsSdl } from './sdl/limits.ts';
import { meshSdl } from './sdl/mesh.ts';

/** The SDL of the subgraph `mesh`: fixed, whatever the contracts are. */
export const meshSubgraphSdl = [meshSdl, limitsSdl, contractsSdl, domainsSdl, deploymentsSdl].join('\n');
