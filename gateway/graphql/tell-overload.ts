import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../request/request-context.ts';

/** Codes of errors that only concern the current load. */
const busyCodes: ReadonlySet<unknown> = new Set(['ENGINE_BUSY', 'SUBREQUEST_REJECTED', 'SERVER_BUSY', 'VIEWER_BUSY']);

/**
 * Sets `Retry-After` where an error of the response suggests a retry. A response without any data because of load gets
 * status 503, so that clients that only read the status, such as proxies, see the refusal.
 */
export function tellOverload(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body, http } }) {
          if (body.kind !== 'single') return;
          const { data, errors = [] } = body.singleResult;
          const waits = errors.flatMap(({ extensions }) =>
            typeof extensions?.retryAfter === 'number' ? [extensions.retryAfter] : [],
          );
          if (waits.length === 0) return;
          http.headers.set('retry-after', String(Math.ceil(waits.reduce((most, wait) => Math.max(most, wait)))));
          const isBusy = errors.every(({ extensions }) => busyCodes.has(extensions?.code));
          if (isBusy && Object.values(data ?? {}).every((value) => value === null)) http.status = 503;
        },
      };
    },
  };
}
