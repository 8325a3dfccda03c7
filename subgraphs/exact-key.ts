/**
 * An integer of a key that is too long for a JSON number. The gateway passes it on to the subgraphs that it queries for
 * the row, and returns null with an error to clients. Its JSON form is its text.
 */
export class ExactKey {
  readonly #text: string;
  readonly #subgraph: string;

  constructor(text: string, subgraph: string) {
    this.#text = text;
    this.#subgraph = subgraph;
  }

  /** The subgraph that read it. */
  get subgraph(): string {
    return this.#subgraph;
  }

  toJSON(): string {
    return this.#text;
  }
}
