import type { DefinitionNode } from 'graphql';
import type { Domain, ModelObject, Neighbour, Relation } from '../../model/model.ts';
import { filtersAcross } from '../../model/names/reserved.ts';
import { deprecatedDirectives } from '../directives.ts';
import { inputType, inputValue } from '../nodes.ts';
import { askedRelations } from '../own-object.ts';
import { conjunction } from './conjunction.ts';

/** The input that filters by a relation to another domain; undefined where the target has no filterable fields. */
export function filterAcrossType(relation: Relation, object: ModelObject, domain: Domain): string | undefined {
  if (neighbourOf(relation, domain) === undefined) return undefined;
  return filtersAcross(object.helper, relation).at(-1);
}

/**
 * The filters of an object by its relations to other domains: `SessionsCustomerFilter`, and
 * `CustomersOrdersRelationFilter` for to-many relations. They are this domain's own types and use shared types only, so
 * that the other domain can change its enums and filters freely.
 */
export function filtersAcrossDefinitions(object: ModelObject, domain: Domain): readonly DefinitionNode[] {
  return askedRelations(object).flatMap((relation) => {
    const neighbour = neighbourOf(relation, domain);
    if (neighbour === undefined) return [];
    const [row, rows] = filtersAcross(object.helper, relation);
    const whose = `the ${relation.name} of ${object.collection}, in the domain ${neighbour.domain}`;
    return [
      inputType(
        row,
        [
          inputValue('and', `[${row}!]`),
          inputValue('or', `[${row}!]`),
          inputValue('not', row),
          ...neighbour.fields.flatMap(({ name, type, deprecated }) =>
            type.kind === 'scalar'
              ? [inputValue(name, `${type.scalar}Filter`, { directives: deprecatedDirectives(deprecated) })]
              : [],
          ),
        ],
        { description: `Conditions on ${whose}. ${conjunction}` },
      ),
      ...(rows === undefined ? [] : [filterOfMany(rows, row, whose)]),
    ];
  });
}

/** Rows of another domain are not counted: the gateway would have to fetch their number for every row of this one. */
function filterOfMany(name: string, row: string, whose: string): DefinitionNode {
  return inputType(
    name,
    [
      inputValue('some', row, { description: 'At least one passes; {} is any.' }),
      inputValue('every', row, { description: 'None fails.' }),
      inputValue('none', row, { description: 'None passes; {} is any.' }),
    ],
    { description: `Conditions on ${whose}. ${conjunction}` },
  );
}

function neighbourOf({ to, crossDomain }: Relation, domain: Domain): Neighbour | undefined {
  return crossDomain ? domain.neighbours.find(({ typeName }) => typeName === to) : undefined;
}
