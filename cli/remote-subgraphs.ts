import type { RemoteSubgraph } from '../gateway/start-gateway.ts';
import { openViewerTokens } from './authentication.ts';
import { isHttpUrl } from './configuration/addresses.ts';
import { type Configuration, expandVariables } from './configuration/read.ts';
import { CommandFailure } from './failure.ts';

/** The subgraphs that the configuration adds, with their headers filled in. */
export function listExternalSubgraphs(configuration: Configuration): readonly RemoteSubgraph[] {
  const { settings, variables } = configuration;
  const tokens = openViewerTokens(configuration);
  return Object.entries(settings.subgraphs).map(([name, { url, headers, signed, errors, forward }]) => ({
    name,
    url,
    errors,
    forward,
    ...(signed && tokens !== undefined ? { tokens } : {}),
    headers: Object.fromEntries(
      Object.entries(headers).map(([header, value]) => [header, expandVariables(value, variables)]),
    ),
  }));
}

/** Understands `--subgraph name=url`, given any number of times. */
export function parseSubgraphOptions(given: readonly string[]): readonly RemoteSubgraph[] {
  const subgraphs = given.map((text) => {
    const [, name, url] = /^([A-Za-z][\w.-]*)=(.+)$/.exec(text) ?? [];
    if (name === undefined || url === undefined || !isHttpUrl(url)) {
      throw new CommandFailure(
        `\`--subgraph ${text}\` is not of the form name=url, such as marketing=http://localhost:4101/graphql.`,
      );
    }
    // An address without a path is that of the server; its GraphQL stands at the usual one. With a slash it is as it is.
    return { name, url: /^\w+:\/\/[^/?#]+$/.test(url) ? new URL('/graphql', url).href : url };
  });
  const twice = subgraphs.find(({ name }, index) => subgraphs.findIndex((other) => other.name === name) !== index);
  if (twice !== undefined) throw new CommandFailure(`\`--subgraph\` names ${twice.name} twice.`);
  return subgraphs;
}
