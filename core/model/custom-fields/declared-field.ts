import type { Location } from '../../errors/issue.ts';

/** A custom field as its file states it: data only, of the right shape, and checked against no contract yet. */
export interface DeclaredField {
  /** The domain whose folder the file stands in. */
  readonly domain: string;
  readonly typeName: string;
  readonly name: string;
  readonly type: string;
  readonly description?: string;
  readonly deprecated?: string;
  /** Names of the closed set with their descriptions. */
  readonly values?: Readonly<Record<string, string>>;
  readonly arguments: readonly DeclaredArgument[];
  /** Types by the name of a field, or by `relation.field`. */
  readonly needs: Readonly<Record<string, string>>;
  readonly at: Location;
}

export interface DeclaredArgument {
  readonly name: string;
  readonly type: string;
  readonly description?: string;
}
