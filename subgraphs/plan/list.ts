import type { GraphQLObjectType } from 'graphql';
import type { ModelObject } from '../model/model.ts';
import type { ConnectionField } from './connection.ts';
import type { ListPlan } from './logical-plan.ts';
import type { Planner } from './planner.ts';
import { planList } from './select.ts';
import type { OperationScope } from './selected-fields.ts';

/** The plan of a collection field of Query. */
export function planRootList(
  connection: ConnectionField,
  object: ModelObject,
  type: GraphQLObjectType,
  scope: OperationScope,
  planner: Planner,
): ListPlan {
  return { kind: 'list', object: object.typeName, list: planList(connection, object, type, scope, planner) };
}
