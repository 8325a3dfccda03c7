import type { FieldDefinitionNode } from 'graphql';
import type { Domain, Relation } from '../model/model.ts';
import { listArguments, sizedFields } from './connection.ts';
import { deprecatedDirectives, listSizeDirective } from './directives.ts';
import { numberFields } from './groups/number-fields.ts';
import { outputField } from './nodes.ts';
import { ownObject } from './own-object.ts';

/** The field of a relation, and for a list its aggregate fields. */
export function relationFields(relation: Relation, domain: Domain): readonly FieldDefinitionNode[] {
  const field = relationField(relation, domain);
  const target = ownObject(domain, relation.to);
  if (field === undefined || target === undefined || relation.kind === 'toOne')
    return field === undefined ? [] : [field];
  const { name, deprecated } = relation;
  return [field, ...numberFields(target, { domain, place: 'relation', list: name, deprecated })];
}

/**
 * The field of a relation, or undefined if another subgraph contributes it: the subgraph that owns the rows serves a
 * list, the subgraph with the foreign key a single reference.
 */
export function relationField(relation: Relation, domain: Domain): FieldDefinitionNode | undefined {
  const target = ownObject(domain, relation.to);
  const directives = deprecatedDirectives(relation.deprecated);
  if (relation.kind === 'toOne') {
    if (target === undefined && relation.foreignKeyOn === 'to') return undefined;
    return outputField(relation.name, relation.to, { description: relation.description, directives });
  }
  if (target === undefined) return undefined;
  return outputField(relation.name, `${target.helper}Connection`, {
    description: relation.description ?? `The ${target.collection} that belong here; 20 unless first says otherwise.`,
    arguments: listArguments(target, { domain, place: 'relation' }),
    directives: [...directives, listSizeDirective({ assumed: 20, slicing: ['first'], sized: sizedFields(target) })],
  });
}
