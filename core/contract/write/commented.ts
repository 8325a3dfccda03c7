import type { Json } from '../contract.ts';

/** A part of a contract that is written with comments. Plain JSON is written without. */
export type Commented =
  | { readonly kind: 'plain'; readonly value: Json }
  /** On one line: `{ minimum: 0 }`, `[a, b]`. */
  | { readonly kind: 'flow'; readonly value: Json }
  | { readonly kind: 'list'; readonly items: readonly CommentedItem[] }
  | { readonly kind: 'map'; readonly entries: readonly CommentedEntry[] };

export interface CommentedItem {
  /** Lines above it. */
  readonly above?: readonly string[];
  /** Whether an empty line comes before it. */
  readonly isApart?: true;
  readonly value: Commented;
}

export interface CommentedEntry extends CommentedItem {
  readonly key: string;
  /** At the end of its line, where the value stands on it. */
  readonly beside?: string;
}

export function plain(value: Json): Commented {
  return { kind: 'plain', value };
}

export function flow(value: Json): Commented {
  return { kind: 'flow', value };
}
