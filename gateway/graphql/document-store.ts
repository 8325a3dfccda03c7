import type { ApolloServerOptions } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { ByteCache, documentBytes } from '../../core/memory/byte-cache.ts';
import type { RequestContext } from './request-context.ts';

/** Bytes of validated documents that one deployment keeps, for all its servers. */
const greatestBytes = 16_777_216;

export type DocumentStore = NonNullable<ApolloServerOptions<RequestContext>['documentStore']>;

/** The servers' cache of parsed and validated documents, by schema and text. */
export function createDocumentStore(): DocumentStore {
  const cache = new ByteCache<DocumentNode>('documents', greatestBytes);
  return {
    get: async (key) => cache.get(key),
    async set(key, document) {
      cache.set(key, document, documentBytes(document.loc?.source.body ?? ''));
    },
    delete: async (key) => cache.delete(key),
  };
}
