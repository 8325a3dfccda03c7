import type { RemoteSubgraph } from '../../gateway/start-gateway.ts';
import { openViewerTokens } from '../authentication.ts';
import { isHttpUrl } from '../configuration/addresses.ts';
import { type Configuration, expandVariables } from '../configuration/read.ts';
import { CommandFailure } from '../failure.ts';

/** The configured external subgraphs, with variables in headers replaced. */
export function listExternalSubgraphs(configuration: Configuration): readonly RemoteSubgraph[] {
  const { settings, variables } = configuration;
  const tokens = openViewerTokens(configuration);
  return Object.entries(settings.subgraphs).map(([name, { url, further, headers, signed, errors, forward }]) => ({
    name,
    url,
    further,
    errors,
    forward,
    ...(signed && tokens !== undefined ? { tokens, signed } : {}),
    headers: Object.fromEntries(
      Object.entries(headers).map(([header, value]) => [header, expandVariables(value, variables)]),
    ),
  }));
}

interface NamedUrl {
  readonly name: string;
  readonly url: string;
}

function isSame(one: NamedUrl, other: NamedUrl): boolean {
  return one.name === other.name && one.url === other.url;
}

/** Parses `--subgraph name=url` options; a repeated name gives a subgraph several addresses. */
export function parseSubgraphOptions(given: readonly string[]): readonly RemoteSubgraph[] {
  const named = given.map((text) => {
    const [, name, url] = /^([A-Za-z][\w.-]*)=(.+)$/.exec(text) ?? [];
    if (name === undefined || url === undefined || !isHttpUrl(url)) {
      throw new CommandFailure(
        `\`--subgraph ${text}\` is not of the form name=url, such as marketing=http://localhost:4101/graphql.`,
      );
    }
    // `/graphql` is added to a URL without a path, a server's address. A URL with a path, also `/`, stays unchanged.
    return { name, url: /^\w+:\/\/[^/?#]+$/.test(url) ? new URL('/graphql', url).href : url };
  });
  const twice = named.find((one, index) => named.findIndex((other) => isSame(one, other)) !== index);
  if (twice !== undefined) throw new CommandFailure(`\`--subgraph\` gives ${twice.name} the same address twice.`);
  return [...Map.groupBy(named, ({ name }) => name)].map(([name, [first, ...others]]) => ({
    name,
    url: first?.url ?? '',
    ...(others.length === 0 ? {} : { further: others.map(({ url }) => url) }),
  }));
}
