import type { Location } from '../../errors/issue.ts';

/** Who has a name, for the sentence that says so to the next one that wants it. */
export interface Claim {
  /** `the object sessions`, `the property channel of sessions`. */
  readonly owner: string;
  readonly at: Location;
}

/** Names of one kind in one scope: types of the mesh, fields of `Query`, fields of a type. The first claim wins. */
export class Claims {
  readonly #taken = new Map<string, Claim>();

  /** Takes all of the names or none; tells who has the first that is not free. */
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

/** All claims of a mesh. Composition merges what has one name, so a name has one owner in all domains. */
export interface MeshClaims {
  readonly types: Claims;
  readonly rootFields: Claims;
}
