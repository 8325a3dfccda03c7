import { isTypeDefinitionNode, isTypeExtensionNode, parse } from 'graphql';
import type { SubgraphSdl } from '../../gateway/federation/compose.ts';
import { meshSubgraphSdl } from '../../subgraphs/catalog/catalog-sdl.ts';
import { meshSubgraphName } from '../../subgraphs/catalog/subgraph.ts';
import type { Scorecard } from '../../subgraphs/scorecards/scorecard.ts';
import { printScorecardsSdl } from '../../subgraphs/scorecards/sdl.ts';
import { scorecardsSubgraphName } from '../../subgraphs/scorecards/subgraph.ts';

/** The name of the gateway's catalog subgraph if another subgraph is named `mesh`. */
const otherMeshName = 'concord-mesh';

/**
 * The gateway's own subgraphs, as input for composition with the others. Without contracts no client depends on the
 * catalog, so the catalog is left out if another subgraph uses one of its names.
 */
export function listOwnSubgraphs(
  scorecards: readonly Scorecard[],
  others: readonly { readonly name?: string; readonly sdl: string }[],
): readonly SubgraphSdl[] {
  const isTaken = others.some(({ name }) => name === meshSubgraphName);
  const mesh: SubgraphSdl = { name: isTaken ? otherMeshName : meshSubgraphName, sdl: meshSubgraphSdl };
  const own = !others.some(isOfContracts) && others.some(takesNames) ? [] : [mesh];
  if (scorecards.length === 0) return own;
  return [...own, { name: scorecardsSubgraphName, sdl: printScorecardsSdl(scorecards) }];
}

/** Whether Concord serves a subgraph, recognized by types that all its own subgraphs have. */
export function isOfContracts({ sdl }: { readonly sdl: string }): boolean {
  return /\btype QueryMeta\b/.test(sdl) && /\binput TimeRange\b/.test(sdl);
}

/** Whether a subgraph defines a name of the catalog: a type that begins with `Mesh`, or `Query.mesh`. */
function takesNames({ sdl }: { readonly sdl: string }): boolean {
  try {
    return parse(sdl, { noLocation: true }).definitions.some((definition) => {
      if (!isTypeDefinitionNode(definition) && !isTypeExtensionNode(definition)) return false;
      const name = definition.name.value;
      const fields = 'fields' in definition ? (definition.fields ?? []) : [];
      return /^Mesh(?![a-z])/.test(name) || (name === 'Query' && fields.some((field) => field.name.value === 'mesh'));
    });
  } catch {
    return false; // Composition reports the error.
  }
}
