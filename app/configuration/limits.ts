import { defaultPlanLimits } from '../../core/query/plan/limits.ts';
import { defaultRequestLimits } from '../../gateway/request/limits.ts';
import { byteSize, duration, integer } from './kinds.ts';
import type { Setting } from './setting.ts';

const upTo = (to: number) => ({ from: 1, to });

/** Limits that a role may override. */
const changeable = {
  bodyBytes: byteSize({
    description: 'Size of the body.',
    fallback: defaultRequestLimits.bodyBytes,
    variable: 'CONCORD_LIMITS_BODY_BYTES',
  }),
  tokens: integer(upTo(10_000_000), {
    description: 'Tokens of the document.',
    fallback: defaultRequestLimits.tokens,
  }),
  depth: integer(upTo(500), {
    description: 'Levels of brackets in the document and in its variables.',
    fallback: defaultRequestLimits.depth,
  }),
  aliases: integer(upTo(1_000_000), {
    description: 'Aliases of the operation after its fragments are expanded.',
    fallback: defaultRequestLimits.aliases,
  }),
  rootFields: integer(upTo(100_000), {
    description: 'Fields of `Query` after fragments are expanded; each is a statement.',
    fallback: defaultRequestLimits.rootFields,
  }),
  fields: integer(upTo(1_000_000), {
    description: 'Fields of the operation after its fragments are expanded.',
    fallback: defaultRequestLimits.fields,
  }),
  values: integer(upTo(10_000_000), {
    description: 'Values of its variables; an input object counts as many as its type has fields.',
    fallback: defaultRequestLimits.values,
  }),
  cost: integer(upTo(1_000_000_000), {
    description:
      'Estimated cost: about the number of rows that could be returned, and the work of arguments and joins.',
    fallback: defaultRequestLimits.cost,
    variable: 'CONCORD_LIMITS_COST',
  }),
  pageSize: integer(upTo(1_000_000), {
    description: 'Maximum `first` or `last`.',
    fallback: defaultPlanLimits.pageSize,
  }),
  fillBuckets: integer(upTo(1_000_000), {
    description: 'Groups that `fill` may add.',
    fallback: defaultPlanLimits.fillBuckets,
  }),
  semiJoinKeys: integer(upTo(10_000_000), {
    description: 'Distinct keys that domains on different engines may exchange for one condition.',
    fallback: defaultPlanLimits.semiJoinKeys,
  }),
  offset: integer(
    { from: 0, to: 1_000_000_000 },
    { description: 'Maximum `offset`.', fallback: defaultPlanLimits.offset },
  ),
  inList: integer(upTo(1_000_000), {
    description: 'Items of an `in` or `notIn` list.',
    fallback: defaultPlanLimits.inList,
  }),
  filterDepth: integer(upTo(64), {
    description: 'Levels of `and`, `or`, `not` and relations in a filter.',
    fallback: defaultPlanLimits.filterDepth,
  }),
  filterNodes: integer(upTo(100_000), {
    description: 'Conditions of one filter.',
    fallback: defaultPlanLimits.filterNodes,
  }),
  relationDepth: integer(upTo(24), {
    description: 'Nested relations in a selection. Every few levels double the planning time of engines.',
    fallback: defaultPlanLimits.relationDepth,
  }),
  share: integer(upTo(1_000), {
    description: "Share of an engine's time if several viewers wait: a viewer with 2 gets twice as much as one with 1.",
    fallback: defaultPlanLimits.share,
  }),
  orderTerms: integer(upTo(1_000), {
    description: 'Terms of an `orderBy`.',
    fallback: defaultPlanLimits.orderTerms,
  }),
  groupDimensions: integer(upTo(1_000), {
    description: 'Dimensions of a `by`.',
    fallback: defaultPlanLimits.groupDimensions,
  }),
  pattern: integer(upTo(100_000), {
    description: 'Characters of a `like` or `regex` pattern.',
    fallback: defaultPlanLimits.pattern,
  }),
  entities: integer(upTo(10_000_000), {
    description: 'Entities in one fetch of a gateway.',
    fallback: defaultPlanLimits.entities,
  }),
  responseBytes: byteSize({
    description: 'Size of the response.',
    fallback: defaultRequestLimits.responseBytes,
  }),
  concurrentPerViewer: integer(upTo(1_000_000), {
    description: 'Concurrent requests of one viewer (subject of a token, else address) in one process.',
    fallback: defaultRequestLimits.concurrentPerViewer,
  }),
  requestsPerMinute: optional({
    ...integer(upTo(10_000_000), {
      description: 'Requests of one viewer in a minute, in one process; a burst may contain those of 10 seconds.',
    }),
    variable: 'CONCORD_LIMITS_REQUESTS_PER_MINUTE',
  }),
} as const;

/** All limits with their defaults. */
export const limitSettings = {
  ...changeable,
  concurrentRequests: integer(upTo(1_000_000), {
    description: 'Concurrent requests of one process.',
    fallback: defaultRequestLimits.concurrentRequests,
    variable: 'CONCORD_LIMITS_CONCURRENT_REQUESTS',
  }),
  replyBytes: byteSize({
    description: 'Size of one reply of a subgraph over HTTP.',
    fallback: defaultRequestLimits.replyBytes,
  }),
  replyValues: integer(upTo(1_000_000_000), {
    description: 'Values in one reply of a subgraph over HTTP; an object or a list counts as five.',
    fallback: defaultRequestLimits.replyValues,
  }),
  defaultPageSize: integer(upTo(1_000_000), {
    description: 'Rows of a list without `first` and `last`.',
    fallback: defaultPlanLimits.defaultPageSize,
  }),
  defaultNestedPageSize: integer(upTo(1_000_000), {
    description: 'The same for a list inside another object.',
    fallback: defaultPlanLimits.defaultNestedPageSize,
  }),
  defaultGroups: integer(upTo(1_000_000), {
    description: 'Groups without `first`.',
    fallback: defaultPlanLimits.defaultGroups,
  }),
  defaultNestedGroups: integer(upTo(1_000_000), {
    description: 'The same for groups inside another object.',
    fallback: defaultPlanLimits.defaultNestedGroups,
  }),
} as const;

type Changeable = typeof changeable;

/** The limits of a role; an absent one falls back to the general limit. */
export const roleLimitSettings = {
  ...(Object.fromEntries(
    Object.entries(changeable).map(([name, setting]) => [name, withoutFallback(setting)]),
  ) as Readonly<Record<keyof Changeable, Setting<number | undefined>>>),
  deadline: withoutFallback(duration({ description: 'A whole operation, in place of `timeouts.request`.' })),
};

function optional(setting: Setting<number | undefined>): Setting<number | undefined> {
  return { ...setting, fallback: undefined };
}

/** The same setting without default and environment variable. */
function withoutFallback(setting: Setting<number | undefined>): Setting<number | undefined> {
  const { variable: _, ...rest } = setting;
  return optional(rest);
}
