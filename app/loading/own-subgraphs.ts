import { isTypeDefinitionNode, isTypeExtensionNode, parse } from 'graphql';
import { meshField } from '../../core/model/names/reserved.ts';
import { markName } from '../../core/sdl/mark.ts';
import type { SubgraphSdl } from '../../gateway/federation/compose.ts';
import { printMeshSdl } from '../../subgraphs/catalog/catalog-sdl.ts';
import { meshSubgraphName } from '../../subgraphs/catalog/subgraph.ts';
import type { Scorecard } from '../../subgraphs/scorecards/scorecard.ts';
import { printScorecardsSdl } from '../../subgraphs/scorecards/sdl.ts';
import { scorecardsSubgraphName } from '../../subgraphs/scorecards/subgraph.ts';

/**
 * The gateway's own subgraphs, as input for composition with the others. Without contracts no client depends on the
 * catalog, so the catalog is left out if another subgraph uses one of its names.
 * Their names get the prefix.
 */
export function listOwnSubgraphs(
  scorecards: readonly Scorecard[],
  others: readonly { readonly name?: string; readonly sdl: string }[],
  prefix = '',
): readonly SubgraphSdl[] {
  const mesh: SubgraphSdl = { name: freeName(others), sdl: printMeshSdl(prefix) };
  const own = !others.some(isOfContracts) && others.some((other) => takesNames(other, prefix)) ? [] : [mesh];
  if (scorecards.length === 0) return own;
  return [...own, { name: scorecardsSubgraphName, sdl: printScorecardsSdl(scorecards) }];
}

/** The name of the gateway's catalog subgraph: `mesh`, or `concord-mesh` if another subgraph is named `mesh`. */
function freeName(others: readonly { readonly name?: string }[]): string {
  let name: string = meshSubgraphName;
  for (let count = 1; others.some((other) => other.name === name); count += 1) {
    name = count === 1 ? `concord-${meshSubgraphName}` : `concord-${meshSubgraphName}-${count}`;
  }
  return name;
}

const mark = new RegExp(`\\benum ${markName}\\b[^{]*\\{[^}]*\\bDOMAIN\\b`);

/** Whether Concord serves a subgraph of a domain, recognized by its mark. */
export function isOfContracts({ sdl }: { readonly sdl: string }): boolean {
  return mark.test(sdl);
}

/** Whether a subgraph defines a name of the catalog: a type that begins with `Mesh`, or `Query.mesh`. */
function takesNames({ sdl }: { readonly sdl: string }, prefix: string): boolean {
  const typeName = new RegExp(`^${prefix}Mesh(?![a-z])`);
  try {
    return parse(sdl, { noLocation: true }).definitions.some((definition) => {
      if (!isTypeDefinitionNode(definition) && !isTypeExtensionNode(definition)) return false;
      const name = definition.name.value;
      const fields = 'fields' in definition ? (definition.fields ?? []) : [];
      return (
        typeName.test(name) || (name === 'Query' && fields.some((field) => field.name.value === meshField(prefix)))
      );
    });
  } catch {
    return false; // Composition reports the error.
  }
}
