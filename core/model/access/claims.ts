import type { Location } from '../../errors/issue.ts';

/** The owner of a name, as the message for the next claimant prints it. */
export interface Claim {
  /** `the object sessions`, `the property channel of sessions`. */
  readonly owner: string;
  readonly at: Location;
}

/** Names of one kind in one scope: types of the mesh, fields of `Query`, fields of a type. The first claim wins. */
export class Claims {
  readonly #taken = new Map<string, Claim>();

  /** Claims all names or none. Returns the first name that is taken, with its owner. */
  take(names: readonly string[], claim: Claim): { readonly name: string; readonly by: Claim } | undefined {
    for (const name of names) {
      const by = this.#taken.get(name);
      if (by !== undefined) return { name, by };
    }
    for (const name of names) this.#taken.set(name, claim);
    return undefined;
  }

  has(name: string): boolean {
    return this.#taken.has(name);
  }
}

/** All claims of a mesh. Composition merges types of one name, so a name has one owner across all domains. */
export interface MeshClaims {
  readonly types: Claims;
  readonly rootFields: Claims;
}
