import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../graphql/request-context.ts';

/** Those of errors that are about how much is asked at the moment, and about nothing else. */
const busyCodes: ReadonlySet<unknown> = new Set(['ENGINE_BUSY', 'SUBREQUEST_REJECTED', 'SERVER_BUSY', 'VIEWER_BUSY']);

/**
 * Says by `Retry-After` that it is worth asking again, where an error of the answer says so. An answer of which nothing
 * came because of load is a 503: who looks at the status only, such as a proxy, sees that it was refused.
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
