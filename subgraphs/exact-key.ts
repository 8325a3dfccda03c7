/**
 * A whole number of a key that JSON numbers do not hold. The gateway passes it on to the subgraphs that are asked for the
 * row, and shows null with an error to clients. JSON has its text.
 */
export class ExactKey {
  readonly #text: string;
  readonly #subgraph: string;

  constructor(text: string, subgraph: string) {
    this.#text = text;
    this.#subgraph = subgraph;
  }

  /** Which subgraph read it. */
  get subgraph(): string {
    return this.#subgraph;
  }

  toJSON(): string {
    return this.#text;
  }
}
