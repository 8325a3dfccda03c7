import type { QueryPlan } from '@apollo/query-planner';
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isObjectType,
  isScalarType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { parseSubOperation } from '../transport/sub-operation.ts';

type Data = Readonly<Record<string, unknown>>;

/** An operation about to be executed. */
interface Planned {
  readonly plan: QueryPlan;
  readonly operation: OperationDefinitionNode;
  /** What clients see. */
  readonly api: GraphQLSchema;
  readonly context: object;
}

/**
 * Answers of one subgraph of this process that are the client's as they are. Apollo's gateway shapes every answer: it
 * visits each value and builds all objects anew, which takes a third of the time of a large answer. Where a plan is one
 * fetch of the very fields that the client asks for, of the same types, graphql-js has done all that in the subgraph.
 * Everything else is shaped: other plans, fragments, directives, abstract types, answers with errors, and what came over
 * HTTP.
 */
export class PassThrough {
  /** By name: the schemas of the subgraphs of this process. */
  readonly #schemas: ReadonlyMap<string, GraphQLSchema>;
  readonly #plans = new WeakMap<QueryPlan, 'asItIs' | 'shaped'>();
  /** By the context of an operation: what its only fetch returned; null until then. */
  readonly #answers = new WeakMap<object, Data | null>();

  constructor(schemas: ReadonlyMap<string, GraphQLSchema>) {
    this.#schemas = schemas;
  }

  /** Must be told of every plan before it is executed. */
  begin(planned: Planned): void {
    const { plan, context } = planned;
    const way = this.#plans.get(plan) ?? (this.#isOneFetch(planned) ? 'asItIs' : 'shaped');
    this.#plans.set(plan, way);
    if (way === 'asItIs') this.#answers.set(context, null);
  }

  /** Keeps what a fetch returned if that is the answer; Apollo's gateway then needs to see none of it. */
  keep(context: object, data: Data): 'kept' | 'shaped' {
    if (!this.#answers.has(context)) return 'shaped';
    this.#answers.set(context, data);
    return 'kept';
  }

  /** The answer that was kept. */
  end(context: object): Data | undefined {
    const data = this.#answers.get(context);
    this.#answers.delete(context);
    return data ?? undefined;
  }

  #isOneFetch({ plan: { node }, operation, api }: Planned): boolean {
    if (node?.kind !== 'Fetch' || node.requires !== undefined) return false;
    if ((node.inputRewrites ?? []).length > 0 || (node.outputRewrites ?? []).length > 0) return false;
    const [shown, own] = [api.getQueryType(), this.#schemas.get(node.serviceName)?.getQueryType()];
    if (operation.operation !== 'query' || shown == null || own == null) return false;
    return selectAlike(operation.selectionSet, parseSubOperation(node.operation).definition.selectionSet, {
      shown,
      own,
    });
  }
}

/** A type as clients see it, and as the subgraph has it. */
interface TypePair {
  readonly shown: GraphQLObjectType;
  readonly own: GraphQLObjectType;
}

/** Whether two selections give the same keys in the same order, with values that are valid for both types. */
function selectAlike(client: SelectionSetNode, fetched: SelectionSetNode, types: TypePair): boolean {
  return (
    client.selections.length === fetched.selections.length &&
    client.selections.every((selection, index) => isAlike(selection, fetched.selections[index], types))
  );
}

function isAlike(client: SelectionNode, fetched: SelectionNode | undefined, { shown, own }: TypePair): boolean {
  if (client.kind !== Kind.FIELD || fetched?.kind !== Kind.FIELD) return false;
  const name = client.name.value;
  const isSame = name === fetched.name.value && (client.alias?.value ?? name) === (fetched.alias?.value ?? name);
  if (!isSame || (client.directives ?? []).length > 0 || (fetched.directives ?? []).length > 0) return false;
  if (name === '__typename') return shown.name === own.name;
  return areOfOneType(client.selectionSet, fetched.selectionSet, {
    shown: shown.getFields()[name],
    own: own.getFields()[name],
  });
}

interface FieldPair {
  readonly shown: GraphQLField<unknown, unknown> | undefined;
  readonly own: GraphQLField<unknown, unknown> | undefined;
}

function areOfOneType(
  client: SelectionSetNode | undefined,
  fetched: SelectionSetNode | undefined,
  fields: FieldPair,
): boolean {
  if (fields.shown === undefined || fields.own === undefined) return false;
  if (String(fields.shown.type) !== String(fields.own.type)) return false;
  const [shown, own] = [getNamedType(fields.shown.type), getNamedType(fields.own.type)];
  if (isObjectType(shown) && isObjectType(own)) {
    return client !== undefined && fetched !== undefined && selectAlike(client, fetched, { shown, own });
  }
  if (isEnumType(shown) && isEnumType(own)) {
    // A subgraph may have values that clients must not see.
    return own.getValues().every((value) => shown.getValue(value.name) !== undefined);
  }
  return isScalarType(shown) && isScalarType(own);
}
