/**
 * Which version of its data each object had when one operation first read it. An operation reads one version of each:
 * where a later statement finds another, what was read before is worth nothing, and the whole is read again.
 */
export class ReadVersions {
  readonly #first = new Map<string, string>();
  #changed: string | undefined;

  /** Whether the objects (type names) still have the versions that the operation began with. */
  keep(versions: ReadonlyMap<string, string>): boolean {
    for (const [object, version] of versions) {
      const first = this.#first.get(object) ?? version;
      this.#first.set(object, first);
      if (first !== version) this.#changed ??= object;
    }
    return this.#changed === undefined;
  }

  /** Notes that an object's data changed while they were read. */
  giveUp(object: string): void {
    this.#changed ??= object;
  }

  /** The first object that was found in two versions. */
  get changed(): string | undefined {
    return this.#changed;
  }
}
