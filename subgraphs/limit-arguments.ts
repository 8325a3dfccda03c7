import { defaultFieldResolver, type GraphQLObjectType, type GraphQLSchema, isIntrospectionType } from 'graphql';
import { checkArguments, requireLimits } from '../core/query/arguments/argument-limits.ts';
import type { PlanLimits } from '../core/query/plan/limits.ts';

/**
 * Checks the sizes of arguments before the resolvers of a type's fields run. Throws where an argument of the schema has
 * no limit. `limitsOf` returns the limits of an operation from its context.
 */
export function limitArguments<Context>(
  schema: GraphQLSchema,
  types: readonly (GraphQLObjectType | null | undefined)[],
  limitsOf: (context: Context) => Partial<PlanLimits>,
): void {
  requireLimits(schema);
  // All schemas of a process share the introspection types, which would keep this schema in memory.
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
