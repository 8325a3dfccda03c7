import { isTypeDefinitionNode, isTypeExtensionNode, parse } from 'graphql';
import type { SubgraphSdl } from '../../gateway/federation/compose.ts';
import { meshSubgraphSdl } from '../../subgraphs/catalog/catalog-sdl.ts';
import { meshSubgraphName } from '../../subgraphs/catalog/subgraph.ts';
import type { Scorecard } from '../../subgraphs/scorecards/scorecard.ts';
import { printScorecardsSdl } from '../../subgraphs/scorecards/sdl.ts';
import { scorecardsSubgraphName } from '../../subgraphs/scorecards/subgraph.ts';

/** What the gateway's subgraph about the mesh is called where another one is called `mesh`. */
const otherMeshName = 'concord-mesh';

/**
 * The gateway's own subgraphs, as composition takes them beside others. Without a contract there is nothing to tell of the
 * mesh that anybody depends on: where others have taken a name of its subgraph then, it gives way.
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

/** Whether Concord serves a subgraph, by the vocabulary that all of its own have. */
export function isOfContracts({ sdl }: { readonly sdl: string }): boolean {
  return /\btype QueryMeta\b/.test(sdl) && /\binput TimeRange\b/.test(sdl);
}

/** Types of the mesh begin with its name; its field of `Query` has it. */
function takesNames({ sdl }: { readonly sdl: string }): boolean {
  try {
    return parse(sdl, { noLocation: true }).definitions.some((definition) => {
      if (!isTypeDefinitionNode(definition) && !isTypeExtensionNode(definition)) return false;
      const name = definition.name.value;
      const fields = 'fields' in definition ? (definition.fields ?? []) : [];
      return /^Mesh(?![a-z])/.test(name) || (name === 'Query' && fields.some((field) => field.name.value === 'mesh'));
    });
  } catch {
    return false; // Composition says what is wrong with it.
  }
}
