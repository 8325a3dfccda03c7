import type { GraphQLObjectType } from 'graphql';
import type { ArgumentPath } from '../../errors/request-error.ts';
import type { ModelObject } from '../../model/model.ts';
import type { OperationScope } from './fields/selected-fields.ts';
import type { Planner } from './planner.ts';

/** The context of an argument: the object whose rows it selects, and its path from the field. */
export interface ArgumentSite {
  readonly object: ModelObject;
  readonly planner: Planner;
  readonly path: ArgumentPath;
}

/** The context of a selection: the owner of the rows, and the GraphQL type of the selection. */
export interface SelectionSite<Owner = ModelObject> {
  readonly object: Owner;
  readonly type: GraphQLObjectType;
  readonly scope: OperationScope;
  readonly planner: Planner;
}

/** The site of a member of an input object, or of an item of a list. */
export function memberOf<Site extends { readonly path: ArgumentPath }>(site: Site, member: string | number): Site {
  return { ...site, path: [...site.path, member] };
}
