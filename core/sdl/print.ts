import { type DefinitionNode, Kind, print } from 'graphql';
import type { Domain, Mesh } from '../model/model.ts';
import { connectionDefinitions } from './connection.ts';
import { filterDefinitions } from './filters/filter.ts';
import { orderDefinitions } from './filters/order.ts';
import { aggregateDefinitions } from './groups/aggregate.ts';
import { groupDefinitions } from './groups/group.ts';
import { linkDefinitions } from './link.ts';
import { markDefinition } from './mark.ts';
import { nestedTypeDefinitions, objectTypeDefinition } from './object-type.ts';
import { prefixVocabulary } from './prefix.ts';
import { queryDefinitions } from './query-fields.ts';
import { stubDefinition } from './stub.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * The federation 2 SDL of a domain's subgraph: formatted, described, and byte-identical for the same model in whatever
 * order its contracts were read. The domain's stubs contain everything that it needs from other domains.
 */
export function printSubgraphSdl(domain: Domain, _mesh: Mesh): string {
  const objects = domain.objects.toSorted(byTypeName);
  const { prefix = '' } = domain;
  const definitions = [
    ...linkDefinitions(domain),
    markDefinition({ kind: 'DOMAIN', prefix }),
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
  return `${withoutBlankEnds(print({ kind: Kind.DOCUMENT, definitions: prefixVocabulary(definedOnce(definitions), prefix) }))}\n`;
}

/** graphql-js indents the empty lines of descriptions; blanks at line ends have no meaning. */
function withoutBlankEnds(text: string): string {
  return text.replace(/[ \t]+(?=\n)/g, '');
}

/**
 * Several fields may use one enum or nested type; its definition is printed at the first use. Two different definitions
 * of one name both stay, so that composition rejects them.
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
