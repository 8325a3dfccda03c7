import type { QueryPlan } from '@apollo/query-planner';
import { GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { describeCode } from '../../../core/errors/error-codes.ts';
import { listGraphs } from '../composition/graphs.ts';
import { FieldOwners } from './field-owners.ts';
import { findFlaw, type PlannedOperation } from './find-flaw.ts';

/** Rejects plans of a supergraph that would return wrong values; each plan is checked once. */
export function refuseFlawed(
  supergraphSdl: string,
  readSchema: (supergraphSdl: string) => GraphQLSchema,
): (planned: PlannedOperation) => void {
  const owners = new FieldOwners(readSchema(supergraphSdl), listGraphs(parse(supergraphSdl, { noLocation: true })));
  const known = new WeakMap<QueryPlan, { readonly flaw: string | undefined }>();
  return (planned) => {
    const found = known.get(planned.plan) ?? { flaw: findFlaw(planned, owners) };
    known.set(planned.plan, found);
    if (found.flaw === undefined) return;
    const code = 'OPERATION_NOT_PLANNABLE';
    const { sentence, status = 400 } = describeCode(code);
    throw new GraphQLError(`${sentence} ${found.flaw}`, { extensions: { code, http: { status } } });
  };
}
