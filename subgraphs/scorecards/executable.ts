import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType, isScalarType, parse } from 'graphql';
import type { Arguments } from '../../core/query/arguments/fields/selected-fields.ts';
import { refuseMalformed } from '../../core/query/arguments/values/malformed.ts';
import { scalarTypes } from '../../core/query/arguments/values/scalars.ts';
import { sharedName } from '../../core/sdl/prefix.ts';
import { limitArguments } from '../limit-arguments.ts';
import { type AnswerScope, answerAggregate, answerGroupBy, closeDataRange } from './answer.ts';
import { readDataRange, readGroups, readRows, type ScorecardLimits } from './groups/group-request.ts';
import { readSelection } from './groups/selection.ts';
import type { TimedTurns } from './groups/turns.ts';
import type { Scorecard } from './scorecard.ts';
import { prefixOf } from './sdl.ts';
import type { AskSubgraph } from './sides/ask-sides.ts';
import { type FailureLog, pathOf, Unavailable } from './sides/failures.ts';

/** The state of one operation: one "now", access to subgraphs, and the failures behind missing numbers. */
export interface ScorecardOperation {
  readonly now: Date;
  readonly ask: AskSubgraph;
  readonly failures: FailureLog;
  /** Whether an object is hidden from the viewer, by its collection. */
  readonly isHidden: (collection: string) => boolean;
  /** The viewer's limits. */
  readonly limits: ScorecardLimits;
  readonly turns: TimedTurns;
}

type Resolver = GraphQLFieldResolver<unknown, ScorecardOperation>;

/** The executable schema of scorecards. */
export function buildExecutableSchema(scorecards: readonly Scorecard[], sdl: string): GraphQLSchema {
  const executable = buildSubgraphSchema(parse(sdl));
  for (const { name, parseValue, parseLiteral, serialize } of scalarTypes) {
    const declared = executable.getType(sharedName(name, prefixOf(scorecards)));
    if (isScalarType(declared)) Object.assign(declared, { parseValue, parseLiteral, serialize });
  }
  const fields = executable.getQueryType()?.getFields() ?? {};
  for (const scorecard of scorecards) {
    const [aggregate, groupBy] = [fields[`${scorecard.name}Aggregate`], fields[`${scorecard.name}GroupBy`]];
    if (aggregate !== undefined) aggregate.resolve = resolveAggregate(scorecard);
    if (groupBy !== undefined) groupBy.resolve = resolveGroupBy(scorecard);
  }
  limitArguments(executable, [executable.getQueryType()], ({ limits }: ScorecardOperation) => limits);
  for (const type of Object.values(executable.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) field.resolve ??= resolveFromRow;
  }
  return executable;
}

function resolveAggregate(scorecard: Scorecard): Resolver {
  return async (_root, given, operation, info) => {
    const scope = scopeOf(scorecard, operation, info);
    const args = await closeRange(given, operation, scope);
    return await answerAggregate(readRows(args, scorecard, operation.now, operation.limits), scope);
  };
}

function resolveGroupBy(scorecard: Scorecard): Resolver {
  return async (_root, given, operation, info) => {
    const scope = scopeOf(scorecard, operation, info);
    const args = await closeRange(given, operation, scope);
    return await answerGroupBy(readGroups(args, scorecard, operation.now, operation.limits), scope);
  };
}

/** The scorecard as the viewer sees it: hidden sides are never queried. */
function seen(scorecard: Scorecard, isHidden: ScorecardOperation['isHidden']): Scorecard {
  const sides = scorecard.sides.map((side) =>
    isHidden(side.collection) ? { ...side, asked: 'never' as const } : side,
  );
  return { ...scorecard, sides };
}

/** The arguments, checked to be well-formed, with both ends of a range that ends at the newest event. */
async function closeRange(given: Arguments, { now, limits }: ScorecardOperation, scope: AnswerScope) {
  refuseMalformed(given);
  const asked = readDataRange(given, now, limits);
  return asked === undefined ? given : await closeDataRange(given, asked, scope);
}

function scopeOf(
  scorecard: Scorecard,
  { ask, failures, limits, isHidden, turns }: ScorecardOperation,
  info: Parameters<Resolver>[3],
): AnswerScope {
  const path = pathOf(info);
  return {
    scorecard: seen(scorecard, isHidden),
    selection: readSelection(info, scorecard),
    limits,
    ask,
    turns,
    onFailure: (failure) => failures.add(failure, path),
  };
}

/** Reads a field of an answer, which already contains all fields below a root field. */
const resolveFromRow: Resolver = (source, _args, { failures }, info) => {
  if (typeof source !== 'object' || source === null) return undefined;
  const value = (source as Readonly<Record<string, unknown>>)[info.fieldName];
  if (!(value instanceof Unavailable)) return value;
  failures.show(value.failure, pathOf(info));
  return null;
};
