import type { Mask } from '../../model/access/access.ts';
import type { Field } from '../../model/model.ts';
import type { Predicate } from './predicate.ts';

/** How a value is shown to a viewer. */
export type Shown =
  | { readonly kind: 'clear' }
  /**
   * With the mask `column`, `holder` is the field that stands for it, and `holderShown` how the viewer sees that one where
   * it is not in clear. Without a holder nothing stands for it: the viewer may not read the other field either.
   */
  | { readonly kind: 'masked'; readonly mask: Mask; readonly holder?: Field; readonly holderShown?: Shown }
  | { readonly kind: 'denied' }
  /** Some rows otherwise than others: the first case whose rows it is; null where no case is. */
  | { readonly kind: 'byRow'; readonly cases: readonly ShownCase[] }
  /** The members of a nested value, or of its elements, each in its own way. */
  | { readonly kind: 'members'; readonly of: Readonly<Record<string, Shown>> };

export interface ShownCase {
  readonly rows: Predicate;
  readonly shown: Shown & { readonly kind: 'clear' | 'masked' };
}
