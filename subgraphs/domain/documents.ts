import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { giveCode } from './mask.ts';

/** A document that may be executed, or why it may not. */
export type ReadDocument = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] };

const documentLimit = 1000;

/** Parses and validates documents once each; a gateway sends the same few texts again and again. */
export class DocumentCache {
  readonly #documents = new Map<string, ReadDocument>();
  readonly #executable: GraphQLSchema;

  constructor(executable: GraphQLSchema) {
    this.#executable = executable;
  }

  read(text: string): ReadDocument {
    const known = this.#documents.get(text);
    if (known !== undefined) return known;
    const read = readDocument(text, this.#executable);
    for (const oldest of this.#documents.keys()) {
      if (this.#documents.size < documentLimit) break;
      this.#documents.delete(oldest);
    }
    this.#documents.set(text, read);
    return read;
  }
}

function readDocument(text: string, executable: GraphQLSchema): ReadDocument {
  try {
    const document = parse(text, { maxTokens: 100_000 });
    const errors = validate(executable, document);
    return errors.length === 0
      ? { document }
      : { errors: errors.map((error) => giveCode(error, 'GRAPHQL_VALIDATION_FAILED')) };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [giveCode(error, 'GRAPHQL_PARSE_FAILED')] };
    if (error instanceof RangeError) {
      const extensions = { code: 'GRAPHQL_PARSE_FAILED' };
      return { errors: [new GraphQLError('The document is nested too deeply.', { extensions })] };
    }
    throw error;
  }
}
