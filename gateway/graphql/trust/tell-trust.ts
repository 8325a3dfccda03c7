import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../request-context.ts';
import { cacheControl } from './cache-control.ts';
import { describeTouched, trustExtension } from './extension.ts';

/** A request that has this header is told what is known about the data that it read. */
export const trustHeader = 'concord-trust';

/** What an answer varies by, besides its URL, where it may be kept by others than who asked. */
const variesBy = 'accept, authorization, concord-trust, concord-cost';

/**
 * Says of every answer for how long it may be kept, and of those that ask for it, what is known about the data behind.
 * `most` is the greatest number of seconds that an answer may be kept.
 */
export function tellTrust(most: number): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response, contextValue }) {
          const { touched, viewer, subject } = contextValue;
          if (touched === undefined || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const outcome = (singleResult.errors?.length ?? 0) > 0 ? 'failed' : 'answered';
          const control = cacheControl({ touched, viewer, subject, outcome, most });
          response.http.headers.set('cache-control', control);
          if (control !== 'no-store') response.http.headers.set('vary', variesBy);
          if (!isAsked(request.http?.headers.get(trustHeader))) return;
          const { extensions } = singleResult;
          singleResult.extensions = { ...extensions, [trustExtension]: describeTouched(touched, new Date()) };
        },
      };
    },
  };
}

function isAsked(header: string | undefined): boolean {
  return header === 'include' || header === '1' || header === 'true';
}
