import type { DefinitionNode } from 'graphql';
import type { Domain, EntityStub } from '../model/model.ts';
import { keyDirectives } from './directives.ts';
import { objectType, outputField } from './nodes.ts';
import { outputType } from './output-type.ts';
import { relationFields } from './relation.ts';

/**
 * An entity of another domain in this subgraph: its keys, and its relations to objects of this domain. Only the owner
 * has descriptions, so that there is one.
 */
export function stubDefinition(stub: EntityStub, domain: Domain): DefinitionNode {
  return objectType(
    stub.typeName,
    [
      ...stub.fields.map((field) => outputField(field.name, `${outputType(field.type)}${field.nonNull ? '!' : ''}`)),
      ...stub.relations
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((relation) => relationFields(relation, domain)),
    ],
    { directives: keyDirectives(stub.keys) },
  );
}
