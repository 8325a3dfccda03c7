import { writeFile } from 'node:fs/promises';
import type { GraphQLSchema } from 'graphql';
import { isHttpUrl } from '../../app/configuration/addresses.ts';
import { CommandFailure } from '../../app/failure.ts';
import { type CommonOptions, loadConfiguration } from '../../app/loading/load-configuration.ts';
import { parseSubgraphOptions } from '../../app/loading/remote-subgraphs.ts';
import { withAddresses } from '../../app/loading/supergraph-file.ts';
import { printApiSdl } from '../../gateway/federation/api-sdl.ts';
import { schemaForRoles } from '../../gateway/graphql/schema-by-role/schema-for-roles.ts';
import { loadSoundMesh } from './sdl.ts';

export interface ComposeOptions extends CommonOptions {
  readonly output?: string;
  readonly subgraph: readonly string[];
  /** The server URL of all subgraphs without a URL of their own. */
  readonly url?: string;
  readonly api?: true;
  readonly role: readonly string[];
}

/** `concord compose`: prints the supergraph for `concord gateway` or another router, or the API for clients. */
export async function compose(options: ComposeOptions): Promise<void> {
  const urls = Object.fromEntries(parseSubgraphOptions(options.subgraph).map(({ name, url }) => [name, url]));
  const { api, role } = options;
  if (role.length > 0 && api === undefined) {
    throw new CommandFailure('`--role` is about the API that clients see; add `--api`.');
  }
  const { supergraphSdl, mesh, scorecards } = await loadSoundMesh(options, urls);
  if (supergraphSdl === undefined) throw new Error('A mesh without errors has no supergraph.');
  const narrow =
    role.length === 0 ? undefined : (whole: GraphQLSchema) => schemaForRoles(whole, { mesh, scorecards }, role);
  const text = api ? printApiSdl(supergraphSdl, narrow) : withAddresses(supergraphSdl, await readAddress(options));
  if (options.output === undefined) {
    process.stdout.write(text);
    return;
  }
  await writeFile(options.output, text).catch((error: Error) => {
    throw new CommandFailure(`${options.output} cannot be written: ${error.message}`);
  });
  process.stderr.write(`Wrote ${options.output}.\n`);
}

/** The `--url` option, else the address of `server` in the configuration. */
async function readAddress(options: ComposeOptions): Promise<string> {
  const { host, port } = (await loadConfiguration(options)).settings.server;
  const { url = `http://${host.includes(':') ? `[${host}]` : host}:${port}` } = options;
  if (!isHttpUrl(url))
    throw new CommandFailure(`\`--url ${url}\` is not an HTTP URL such as https://mesh.example.com.`);
  return url.replace(/\/+$/, '');
}
