import { RequestError } from '../../../core/errors/request-error.ts';
import type { SideGroup } from '../groups/join-groups.ts';
import type { JoinedGroup, SideNumbers } from '../groups/joined-group.ts';
import type { Cell } from '../groups/values.ts';
import type { Scorecard } from '../scorecard.ts';
import { aliases, type SideQuestion } from './side-operation.ts';

/** The reply of a side's subgraph. */
export interface SideReply {
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors?: readonly SideError[] | undefined;
}

/** A subgraph's error that clients may see. */
export interface SideError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** Why the numbers of a side, or of one measure, are missing. Reported once, at the first missing number. */
export interface Failure {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
}

/** The meta of a side's data. */
export interface SideMeta {
  readonly contractVersion: string;
  readonly dataAsOf: string | null;
  readonly quality: string;
  readonly fresh: boolean | null;
  readonly served: string;
  readonly approximate: boolean;
}

type Period = 'now' | 'before';

/** A side's parsed answer. */
export type SideAnswer =
  | { readonly kind: 'failure'; readonly failure: Failure }
  | {
      readonly kind: 'answer';
      readonly groups: Readonly<Record<Period, readonly SideGroup[]>>;
      readonly totals: Readonly<Record<Period, SideNumbers | undefined>>;
      readonly meta: SideMeta | undefined;
      /** By measure. */
      readonly failures: ReadonlyMap<number, Failure>;
    };

/** The answer of a side that was not queried. */
export const unasked: SideAnswer = {
  kind: 'answer',
  groups: { now: [], before: [] },
  totals: { now: undefined, before: undefined },
  meta: undefined,
  failures: new Map(),
};

/**
 * Reads the reply of a side. Throws BAD_USER_INPUT for arguments that the side refuses, and QUERY_TOO_BROAD where it
 * has more groups than were fetched: joining only a part of them would return wrong numbers.
 */
export function readAnswer(reply: SideReply, scorecard: Scorecard, side: number, question: SideQuestion): SideAnswer {
  const errors = reply.errors ?? [];
  for (const error of errors) refuse(error, side, scorecard);
  const data = reply.data ?? {};
  const lost = errors.find(({ path }) => path?.length === 1) ?? (reply.data ? undefined : errors[0]);
  if (lost !== undefined) return { kind: 'failure', failure: failureOf(lost, side, scorecard) };
  const groupsOf = (alias: string) => readGroups(data[alias], side, scorecard, question);
  return {
    kind: 'answer',
    groups: { now: groupsOf(aliases.groups.now), before: groupsOf(aliases.groups.before) },
    totals: {
      now: readTotals(data, 'now', question),
      before: readTotals(data, 'before', question),
    },
    meta: (data[aliases.meta] as { readonly meta: SideMeta } | undefined)?.meta,
    failures: readMeasureFailures(errors, side, scorecard),
  };
}

/** Errors in arguments that were passed on are errors of the scorecard's own arguments. */
const clientCodes = [
  'BAD_USER_INPUT',
  'PAGE_TOO_LARGE',
  'FILTER_TOO_DEEP',
  'FILTER_TOO_BROAD',
  'IN_LIST_TOO_LONG',
  'PATTERN_TOO_LONG',
] as const;

function refuse({ message, extensions }: SideError, side: number, scorecard: Scorecard): void {
  const code = clientCodes.find((candidate) => candidate === extensions?.code);
  if (code === undefined) return;
  const argument: unknown = Array.isArray(extensions?.argument) ? extensions.argument[0] : undefined;
  if (argument === 'first') throw tooBroad(side, scorecard);
  const known = ['by', 'filter', 'timeRange', 'timeZone'].find((name) => name === argument);
  throw new RequestError(code, message, known === undefined ? {} : { argument: [known] });
}

function tooBroad(side: number, scorecard: Scorecard): RequestError {
  const name = scorecard.sides[side]?.collection;
  return new RequestError(
    'QUERY_TOO_BROAD',
    `There are more groups of ${name} than can be joined; give a larger grain, a shorter timeRange, fewer dimensions or a filter.`,
  );
}

function readGroups(
  found: unknown,
  side: number,
  scorecard: Scorecard,
  { groups, measures }: SideQuestion,
): readonly SideGroup[] {
  if (found === undefined || found === null || groups === undefined) return [];
  const { nodes, totalCount } = found as {
    readonly nodes: readonly Readonly<Record<string, Cell>>[];
    readonly totalCount: number | null;
  };
  if (totalCount !== null && totalCount > nodes.length) throw tooBroad(side, scorecard);
  return nodes.map((node) => ({
    dimensions: groups.request.by.map((_dimension, place) => node[`d${place}`] ?? null),
    values: readValues(node, measures),
    suppressed: node.suppressed === true,
  }));
}

type Numbers = Readonly<Record<string, Cell>>;

/** The totals of an aggregate field, or those beside groups. */
function readTotals(
  data: Readonly<Record<string, unknown>>,
  period: Period,
  { measures }: SideQuestion,
): SideNumbers | undefined {
  const alone = data[aliases.totals[period]] as { readonly value: Numbers; readonly suppressed: boolean } | undefined;
  if (alone) return { values: readValues(alone.value, measures), suppressed: alone.suppressed };
  const { totals } = (data[aliases.groups[period]] ?? {}) as { readonly totals?: Numbers | null };
  return totals ? { values: readValues(totals, measures), suppressed: totals.suppressed === true } : undefined;
}

function readValues(node: Readonly<Record<string, Cell>>, measures: readonly number[]): ReadonlyMap<number, Cell> {
  return new Map(
    measures.flatMap((measure): readonly (readonly [number, Cell])[] => {
      const cell = node[`m${measure}`];
      return cell === undefined ? [] : [[measure, cell]];
    }),
  );
}

/** Errors below a field that has data: those of one measure, which cover all its rows. */
function readMeasureFailures(
  errors: readonly SideError[],
  side: number,
  scorecard: Scorecard,
): ReadonlyMap<number, Failure> {
  const found = new Map<number, Failure>();
  for (const error of errors) {
    const [, digits] = /^m(\d+)$/.exec(String(error.path?.at(-1))) ?? [];
    const measures =
      digits === undefined
        ? scorecard.measures.flatMap((measure, index) => (measure.side === side ? [index] : []))
        : [Number(digits)];
    for (const measure of measures) if (!found.has(measure)) found.set(measure, failureOf(error, side, scorecard));
  }
  return found;
}

/** A side's error as the reason for missing numbers. */
export function failureOf({ message, extensions = {} }: SideError, side: number, { sides }: Scorecard): Failure {
  const { code, argument: _, ...rest } = extensions;
  return { message, extensions: { ...rest, code: String(code ?? 'SUBGRAPH_ERROR'), object: sides[side]?.collection } };
}

/** Numbers over all rows, in the shape of a group. */
export function totalsOf(answers: readonly SideAnswer[], period: Period): JoinedGroup {
  return {
    dimensions: [],
    sides: answers.map((answer) => (answer.kind === 'answer' ? answer.totals[period] : undefined)),
  };
}
