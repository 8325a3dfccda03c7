import { type DefinitionNode, Kind, print } from 'graphql';
import type { Domain, Mesh } from '../model/model.ts';
import { connectionDefinitions } from './connection.ts';
import { filterDefinitions } from './filters/filter.ts';
import { orderDefinitions } from './filters/order.ts';
import { aggregateDefinitions } from './groups/aggregate.ts';
import { groupDefinitions } from './groups/group.ts';
import { linkDefinitions } from './link.ts';
import { nestedTypeDefinitions, objectTypeDefinition } from './object-type.ts';
import { queryDefinitions } from './query-fields.ts';
import { stubDefinition } from './stub.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * The federation 2 SDL of a domain's subgraph: formatted, described, and the same bytes for the same model in whatever
 * order its contracts were read. Everything that it needs of other domains is in the domain's stubs.
 */
export function printSubgraphSdl(domain: Domain, _mesh: Mesh): string {
  const objects = domain.objects.toSorted(byTypeName);
  const definitions = [
    ...linkDefinitions(domain),
    ...vocabulary,
    ...objects.flatMap((object) => [
      objectTypeDefinition(object, domain),
      ...nestedTypeDefinitions(object),
      ...connectionDefinitions(object),
      ...filterDefinitions(object, domain),
      ...orderDefinitions(object, domain),
      ...groupDefinitions(object, domain),
      ...aggregateDefinitions(object),
    ]),
    ...queryDefinitions(objects, domain),
    ...domain.stubs.toSorted(byTypeName).map((stub) => stubDefinition(stub, domain)),
  ];
  return `${withoutBlankEnds(print({ kind: Kind.DOCUMENT, definitions: definedOnce(definitions) }))}\n`;
}

/** graphql-js indents the empty lines of descriptions; blanks at the ends of their lines mean nothing. */
function withoutBlankEnds(text: string): string {
  return text.replace(/[ \t]+(?=\n)/g, '');
}

/**
 * An enum or nested type may be reached by several fields; its definition stands where it is reached first. Two
 * different definitions of one name both stay, so that composition refuses them.
 */
function definedOnce(definitions: readonly DefinitionNode[]): readonly DefinitionNode[] {
  const printed = new Set<string>();
  return definitions.filter((definition) => {
    const text = print(definition);
    if (printed.has(text)) return false;
    printed.add(text);
    return true;
  });
}

function byTypeName(a: { readonly typeName: string }, b: { readonly typeName: string }): number {
  return a.typeName < b.typeName ? -1 : 1;
}
