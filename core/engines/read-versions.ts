/**
 * The version of each object's data that one operation first read. An operation reads one version of each object: if a
 * later statement finds another, the results so far are invalid, and the whole operation is repeated.
 */
export class ReadVersions {
  readonly #first = new Map<string, string>();
  #changed: string | undefined;

  /** Whether the objects (type names) still have the operation's first versions. */
  keep(versions: ReadonlyMap<string, string>): boolean {
    for (const [object, version] of versions) {
      const first = this.#first.get(object) ?? version;
      this.#first.set(object, first);
      if (first !== version) this.#changed ??= object;
    }
    return this.#changed === undefined;
  }

  /** Records that an object's data changed while the operation read it. */
  giveUp(object: string): void {
    this.#changed ??= object;
  }

  /** The first object with two versions. */
  get changed(): string | undefined {
    return this.#changed;
  }
}
