import type { Json } from '../contract.ts';

/** A part of a contract that is written as YAML with comments; plain JSON has no comments inside. */
export type Commented =
  | { readonly kind: 'plain'; readonly value: Json }
  /** On one line: `{ minimum: 0 }`, `[a, b]`. */
  | { readonly kind: 'flow'; readonly value: Json }
  | { readonly kind: 'list'; readonly items: readonly CommentedItem[] }
  | { readonly kind: 'map'; readonly entries: readonly CommentedEntry[] };

export interface CommentedItem {
  /** Comment lines above the value. */
  readonly above?: readonly string[];
  /** Whether an empty line precedes the value. */
  readonly isApart?: true;
  readonly value: Commented;
}

export interface CommentedEntry extends CommentedItem {
  readonly key: string;
  /** A comment at the end of the value's line, if the value fits one line. */
  readonly beside?: string;
}

export function plain(value: Json): Commented {
  return { kind: 'plain', value };
}

export function flow(value: Json): Commented {
  return { kind: 'flow', value };
}
