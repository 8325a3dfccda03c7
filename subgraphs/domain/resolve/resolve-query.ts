import DataLoader from 'dataloader';
import { type GraphQLFieldResolver, type GraphQLResolveInfo, getNamedType, isObjectType } from 'graphql';
import type { Key, ModelObject } from '../../../core/model/model.ts';
import { stableText } from '../../../core/query/arguments/fields/field-key.ts';
import { planResolvedField } from '../../../core/query/arguments/fields/nested-field.ts';
import { scopeOf } from '../../../core/query/arguments/fields/selected-fields.ts';
import { planNumbers } from '../../../core/query/groups/numbers.ts';
import { planRootList } from '../../../core/query/rows/list.ts';
import { type KeyValues, planLookup } from '../../../core/query/rows/lookup.ts';
import { runResolvedField } from '../../../core/query/rows/nested-run.ts';
import { groupField, planSelection } from '../../../core/query/rows/select.ts';
import type { Operation } from '../operation.ts';
import type { PlanRunner } from '../runner.ts';
import { allRows, runNumbers } from './run-numbers.ts';

type QueryResolver = GraphQLFieldResolver<unknown, Operation>;

/** `sessions(…)`: one statement for the page, its summary and all related rows inside the domain. */
export function resolveCollection(object: ModelObject, runner: PlanRunner): QueryResolver {
  return (_root, args, operation, info) => {
    const { planner } = operation;
    const field = { field: `Query.${info.fieldName}`, place: 'root', nodes: info.fieldNodes, arguments: args } as const;
    const type = returnedType(info);
    const plan = planResolvedField(info, () =>
      planRootList(field, { object, type, scope: scopeOf(info, planner.limits), planner }),
    );
    return runResolvedField(info, type, () => runner.runList(plan, operation));
  };
}

/** `sessionsAggregate(…)` and `sessionsGroupBy(…)`: one statement for the groups, and one for selected totals. */
export function resolveNumbers(object: ModelObject, kind: 'aggregate' | 'groupBy', runner: PlanRunner): QueryResolver {
  return async (_root, args, operation, info) => {
    const { planner } = operation;
    const site = { object, type: returnedType(info), scope: scopeOf(info, planner.limits), planner };
    const field = groupField('root', { nodes: info.fieldNodes, arguments: args }, site);
    const planned = planResolvedField(info, () => planNumbers(kind, field));
    const [result] = await runResolvedField(info, site.type, () => runNumbers(planned, allRows, runner, operation));
    return result;
  };
}

/** `session(sessionId:)`: by-key fields of one operation with one selection are one statement. */
export function resolveByKey(object: ModelObject, key: Key, runner: PlanRunner): QueryResolver {
  return (_root, args, operation, info) => {
    const { planner, loaders } = operation;
    const type = returnedType(info);
    const selection = planResolvedField(info, () =>
      planSelection(info.fieldNodes, { object, type, scope: scopeOf(info, planner.limits), planner }),
    );
    const name = stableText([object.typeName, key.fields, selection]);
    const load = async (keys: readonly KeyValues[]) => [
      ...(await runner.runLookup(planLookup(object, key, keys, selection), operation)),
    ];
    const loader = loaders.get(name) ?? new DataLoader(load, { cacheKeyFn: stableText });
    loaders.set(name, loader);
    return runResolvedField(info, type, () => loader.load(args));
  };
}

function returnedType(info: GraphQLResolveInfo) {
  const type = getNamedType(info.returnType);
  if (!isObjectType(type)) throw new Error(`${info.fieldName} returns no object type.`);
  return type;
}
