/** The limits of one field in one request. Exceeding one is an error that names it, never a silent cut. */
export interface PlanLimits {
  /** Greatest `first` or `last`. */
  readonly pageSize: number;
  /** Default number of rows without `first` and `last`: at the root, and under an entity. */
  readonly defaultPageSize: number;
  readonly defaultNestedPageSize: number;
  /** Default number of groups without `first`: at the root, and under an entity. */
  readonly defaultGroups: number;
  readonly defaultNestedGroups: number;
  /** Rows that filling gaps may produce. */
  readonly fillBuckets: number;
  /** Greatest `offset`. */
  readonly offset: number;
  /** Items of an `in` or `notIn` list. */
  readonly inList: number;
  /** Levels of `and`/`or`/`not` and relations in a filter. */
  readonly filterDepth: number;
  /** Conditions of one filter. */
  readonly filterNodes: number;
  /** Nested relations in a selection. An engine's planning time for joins doubles every few of them. */
  readonly relationDepth: number;
  /** A viewer's share of an engine's time when several wait: a share of 2 gets twice the time of 1. */
  readonly share: number;
  /** Terms of an `orderBy`; each may be a join. */
  readonly orderTerms: number;
  /** Dimensions of a `by`; each may be a join. */
  readonly groupDimensions: number;
  /** Characters of a `like` or `regex` pattern. */
  readonly pattern: number;
  /** Entities of one sub-request; above the number in a page with nested pages. */
  readonly entities: number;
  /** Distinct keys that two domains on different engines may exchange for one semi-join. */
  readonly semiJoinKeys: number;
  /** Characters of these keys and of their values. */
  readonly semiJoinCharacters: number;
}

export const defaultPlanLimits: PlanLimits = Object.freeze({
  pageSize: 10_000,
  defaultPageSize: 100,
  defaultNestedPageSize: 20,
  defaultGroups: 1_000,
  defaultNestedGroups: 100,
  fillBuckets: 10_000,
  offset: 10_000_000,
  inList: 1_000,
  filterDepth: 8,
  filterNodes: 100,
  relationDepth: 16,
  share: 1,
  orderTerms: 20,
  groupDimensions: 20,
  pattern: 256,
  entities: 100_000,
  semiJoinKeys: 1_000_000,
  semiJoinCharacters: 67_108_864,
});
