/** What one request may ask of one field. Exceeding one is an error that names it, never a silent cut. */
export interface PlanLimits {
  /** Greatest `first` or `last`. */
  readonly pageSize: number;
  /** Rows when neither `first` nor `last` is given: at the root, and under an entity. */
  readonly defaultPageSize: number;
  readonly defaultNestedPageSize: number;
  /** Groups when `first` is not given: at the root, and under an entity. */
  readonly defaultGroups: number;
  readonly defaultNestedGroups: number;
  /** Rows that filling gaps may make. */
  readonly fillBuckets: number;
  /** Greatest `offset`. */
  readonly offset: number;
  /** Items of an `in` or `notIn` list. */
  readonly inList: number;
  /** Levels of `and`/`or`/`not` and relations in a filter. */
  readonly filterDepth: number;
  /** Conditions of one filter. */
  readonly filterNodes: number;
  /** Relations below one another in a selection. Engines plan joins in a time that doubles every few of them. */
  readonly relationDepth: number;
  /** What part of an engine's time a viewer gets where several wait: one with 2 gets twice as much as one with 1. */
  readonly share: number;
  /** Terms of an `orderBy`: each may be a join. */
  readonly orderTerms: number;
  /** Dimensions of a `by`: each may be a join. */
  readonly groupDimensions: number;
  /** Characters of a `like` or `regex` pattern. */
  readonly pattern: number;
  /** Entities of one sub-request; more than those of a page that has other pages in it. */
  readonly entities: number;
  /** Different keys that two domains on different engines may exchange for one question, */
  readonly semiJoinKeys: number;
  /** and characters of these and of the values that belong to them. */
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
