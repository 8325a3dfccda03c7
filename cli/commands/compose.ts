import { writeFile } from 'node:fs/promises';
import { printApiSdl } from '../../gateway/api-sdl.ts';
import { CommandFailure } from '../failure.ts';
import type { CommonOptions } from '../load-configuration.ts';
import { parseSubgraphOptions } from '../remote-subgraphs.ts';
import { loadSoundMesh } from './sdl.ts';

export interface ComposeOptions extends CommonOptions {
  readonly output?: string;
  readonly subgraph: readonly string[];
  readonly api?: true;
}

/** `concord compose`: the supergraph, for `concord gateway --supergraph` or any other router; or the API, for clients. */
export async function compose(options: ComposeOptions): Promise<void> {
  const urls = Object.fromEntries(parseSubgraphOptions(options.subgraph).map(({ name, url }) => [name, url]));
  const { supergraphSdl } = await loadSoundMesh(options, urls);
  if (supergraphSdl === undefined) throw new Error('A mesh without errors has no supergraph.');
  const text = options.api ? printApiSdl(supergraphSdl) : supergraphSdl;
  if (options.output === undefined) {
    process.stdout.write(text);
    return;
  }
  await writeFile(options.output, text).catch((error: Error) => {
    throw new CommandFailure(`${options.output} cannot be written: ${error.message}`);
  });
  process.stderr.write(`Wrote ${options.output}.\n`);
}
