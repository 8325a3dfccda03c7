import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';

/** Sandbox's empty placeholder covers the rest of the page, and would catch clicks on the link below. */
const place = '#embeddableSandbox {';
const offline = 'Apollo Sandbox cannot be loaded; it appears that you might be offline.';

/** Apollo Sandbox for browsers. If its script cannot be loaded, the page links to GraphiQL, which needs no internet. */
export function landingPage(): ApolloServerPlugin {
  const sandbox = ApolloServerPluginLandingPageLocalDefault({ embed: { runTelemetry: false }, footer: false });
  return {
    async serverWillStart(service) {
      const listener = await sandbox.serverWillStart?.(service);
      const render = listener?.renderLandingPage;
      if (render === undefined) return;
      return {
        async renderLandingPage() {
          const { html } = await render();
          return {
            html: async () => {
              const page = typeof html === 'string' ? html : await html();
              return page
                .replace(place, `#embeddableSandbox:empty { pointer-events: none; }\n  ${place}`)
                .replace(offline, `${offline} <a href="/graphiql">GraphiQL</a> works without the internet.`);
            },
          };
        },
      };
    },
  };
}
