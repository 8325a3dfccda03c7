import type { Location } from '../../errors/issue.ts';

/** A custom field as its file declares it: validated in shape, but not yet checked against a contract. */
export interface DeclaredField {
  /** The domain whose folder contains the file. */
  readonly domain: string;
  readonly typeName: string;
  readonly name: string;
  readonly type: string;
  readonly description?: string;
  readonly deprecated?: string;
  /** The values of the closed set, with their descriptions. */
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
