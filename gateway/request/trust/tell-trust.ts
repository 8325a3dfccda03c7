import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../request-context.ts';
import { cacheControl } from './cache-control.ts';
import { describeTouched, trustExtension } from './extension.ts';

/** The request header that adds the quality of the read data to the response. */
export const trustHeader = 'concord-trust';

/** The request headers that a shared cache must distinguish responses by. */
const variesBy = 'accept, authorization, concord-trust, concord-cost';

/**
 * Sets the cache time of every response, and adds the quality of the read data to those that request it. `most` is the
 * maximal number of seconds that a response may be cached.
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
