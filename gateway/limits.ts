/** What one request may be, before anything is known of what it means. */
export interface RequestLimits {
  /** Bytes of the body. */
  readonly bodyBytes: number;
  /** Tokens of the document. */
  readonly tokens: number;
  /** Levels of brackets in the document, and in the JSON of its variables. */
  readonly depth: number;
  /** Fields of the operation after its fragments are expanded. */
  readonly fields: number;
  /** Bytes of one reply of a subgraph over HTTP. */
  readonly replyBytes: number;
}

export const defaultRequestLimits: RequestLimits = Object.freeze({
  bodyBytes: 1_048_576,
  tokens: 20_000,
  depth: 100,
  fields: 2_000,
  replyBytes: 67_108_864,
});
