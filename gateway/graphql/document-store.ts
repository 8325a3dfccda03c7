import type { ApolloServerOptions } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { ByteCache, documentBytes } from '../../core/memory/byte-cache.ts';
import type { RequestContext } from '../request/request-context.ts';

/** Bytes of validated documents that one deployment keeps, for all its servers. */
const greatestBytes = 16_777_216;

/** Bytes of the texts that clients have registered by their hashes (automatic persisted queries). */
const greatestTextBytes = 8_388_608;

type PersistedQueries = Exclude<ApolloServerOptions<RequestContext>['persistedQueries'], false | undefined>;

/** Where the servers of a deployment keep the texts of persisted queries, by their hashes. */
export type PersistedTexts = NonNullable<PersistedQueries['cache']>;

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

/** A text that was forgotten is sent again by its client, which is told so. */
export function createPersistedTexts(): PersistedTexts {
  const cache = new ByteCache<string>('persistedQueries', greatestTextBytes);
  return {
    get: async (key) => cache.get(key),
    set: async (key, text) => cache.set(key, text, 200 + text.length * 2),
    delete: async (key) => cache.delete(key),
  };
}
