import { writeFile } from 'node:fs/promises';
import type { GraphQLSchema } from 'graphql';
import { printApiSdl } from '../../gateway/api-sdl.ts';
import { schemaForRoles } from '../../gateway/schema-by-role/schema-for-roles.ts';
import { CommandFailure } from '../failure.ts';
import type { CommonOptions } from '../load-configuration.ts';
import { parseSubgraphOptions } from '../remote-subgraphs.ts';
import { loadSoundMesh } from './sdl.ts';

export interface ComposeOptions extends CommonOptions {
  readonly output?: string;
  readonly subgraph: readonly string[];
  readonly api?: true;
  readonly role: readonly string[];
}

/** `concord compose`: the supergraph, for `concord gateway --supergraph` or any other router; or the API, for clients. */
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
  const text = api ? printApiSdl(supergraphSdl, narrow) : supergraphSdl;
  if (options.output === undefined) {
    process.stdout.write(text);
    return;
  }
  await writeFile(options.output, text).catch((error: Error) => {
    throw new CommandFailure(`${options.output} cannot be written: ${error.message}`);
  });
  process.stderr.write(`Wrote ${options.output}.\n`);
}
