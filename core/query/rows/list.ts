import type { GraphQLObjectType } from 'graphql';
import type { ModelObject } from '../../model/model.ts';
import type { ConnectionField } from '../arguments/connection.ts';
import type { Planner } from '../arguments/planner.ts';
import type { OperationScope } from '../arguments/selected-fields.ts';
import type { ListPlan } from '../plan/logical-plan.ts';
import { planList } from './select.ts';

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
