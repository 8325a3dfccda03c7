import type { Mask } from '../../model/access/access.ts';
import type { Field } from '../../model/model.ts';
import type { Predicate } from './predicate.ts';

/** How a viewer sees a value. */
export type Shown =
  | { readonly kind: 'clear' }
  /**
   * With the mask `column`, `holder` is the replacing field, and `holderShown` how the viewer sees it if it is not in
   * clear. Without a holder there is no replacement, because the viewer may not read that field either.
   */
  | { readonly kind: 'masked'; readonly mask: Mask; readonly holder?: Field; readonly holderShown?: Shown }
  | { readonly kind: 'denied' }
  /** Differs by row: the first case that contains the row applies; null where none does. */
  | { readonly kind: 'byRow'; readonly cases: readonly ShownCase[] }
  /** Differs by member of a nested value, or of its elements. */
  | { readonly kind: 'members'; readonly of: Readonly<Record<string, Shown>> };

export interface ShownCase {
  readonly rows: Predicate;
  readonly shown: Shown & { readonly kind: 'clear' | 'masked' };
}
