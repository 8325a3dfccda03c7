import { defaultFieldResolver, type GraphQLObjectType, type GraphQLSchema, isIntrospectionType } from 'graphql';
import { checkArguments, requireLimits } from '../core/query/arguments/argument-limits.ts';
import type { PlanLimits } from '../core/query/plan/limits.ts';

/**
 * Puts a check of sizes before the resolvers of the fields of a type that have arguments. Fails where an argument of the
 * schema has no limit. `limitsOf` finds the limits of an operation in its context.
 */
export function limitArguments<Context>(
  schema: GraphQLSchema,
  types: readonly (GraphQLObjectType | null | undefined)[],
  limitsOf: (context: Context) => Partial<PlanLimits>,
): void {
  requireLimits(schema);
  // The types of introspection are shared by all schemas of a process: they would hold on to this one.
  const own = types.filter((type) => type && !isIntrospectionType(type));
  for (const field of own.flatMap((type) => Object.values(type?.getFields() ?? {}))) {
    if (field.args.length === 0) continue;
    const { resolve = defaultFieldResolver } = field;
    field.resolve = (source, args, context: Context, info) => {
      checkArguments(args, field.args, limitsOf(context));
      return resolve(source, args, context, info);
    };
  }
}
