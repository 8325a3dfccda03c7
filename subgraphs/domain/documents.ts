import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { ByteCache, documentBytes } from '../../core/memory/byte-cache.ts';
import { giveCode } from './mask-error.ts';

/** An executable document, or the errors of an invalid one. */
export type ReadDocument = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] };

/** Bytes of cached documents per subgraph. */
const greatestBytes = 16_777_216;

/** Parses and validates each document once; a gateway sends the same few documents repeatedly. */
export class DocumentCache {
  readonly #documents = new ByteCache<ReadDocument>('subgraphDocuments', greatestBytes);
  readonly #executable: GraphQLSchema;

  constructor(executable: GraphQLSchema) {
    this.#executable = executable;
  }

  read(text: string): ReadDocument {
    const known = this.#documents.get(text);
    if (known !== undefined) return known;
    const read = readDocument(text, this.#executable);
    this.#documents.set(text, read, documentBytes(text));
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
