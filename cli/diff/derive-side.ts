import { basename, join, resolve } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';
import type { Configuration } from '../../app/configuration/read.ts';
import { readExternalSubgraphs, readMeshOptions } from '../../app/loading/load-mesh.ts';
import { listOwnSubgraphs } from '../../app/loading/own-subgraphs.ts';
import type { ContractFile } from '../../core/contract/contract.ts';
import { hasErrors, type Issue } from '../../core/errors/issue.ts';
import type { MeshSide } from '../../core/evolution/side.ts';
import { buildMesh } from '../../core/model/build.ts';
import { printSubgraphSdl } from '../../core/sdl/print.ts';
import { composeMesh } from '../../gateway/federation/compose.ts';
import { resolveScorecards } from '../../subgraphs/scorecards/resolve-scorecards.ts';
import type { FoundSide } from './find-side.ts';

/** A side with its API and its issues. */
export interface DerivedSide extends MeshSide {
  /** Absent if there are errors. */
  readonly api?: GraphQLSchema;
  readonly issues: readonly Issue[];
}

/**
 * Builds the model and the API from contracts. Custom field code is not run, for either side, so both APIs lack custom
 * fields. Scorecards that do not fit the contracts are left out: `concord check` reports them.
 */
export async function deriveSide(side: FoundSide, configuration: Configuration): Promise<DerivedSide> {
  const files = side.files.map((file) => relocate(file, configuration));
  const { mesh, issues: built } = buildMesh(files, readMeshOptions(configuration));
  // No data is read here, and an old version may be in any folder, so forbidden paths are left to `concord check`.
  const found = [...side.issues, ...built.filter(({ code }) => code !== 'SERVER_PATH_FORBIDDEN')];
  if (hasErrors(found)) return { files, mesh, issues: found };
  const domains = mesh.domains.map((domain) => ({ name: domain.name, sdl: printSubgraphSdl(domain, mesh) }));
  const external = await readExternalSubgraphs(configuration);
  const { scorecards } = resolveScorecards(
    configuration.settings.scorecards,
    mesh,
    [...domains, ...external.subgraphs].map(({ sdl }) => sdl),
  );
  const others = [...domains, ...external.subgraphs];
  const composition = composeMesh([
    ...others,
    ...listOwnSubgraphs(scorecards, others, configuration.settings.graphql.prefix),
  ]);
  if ('issues' in composition) return { files, mesh, issues: [...found, ...external.issues, ...composition.issues] };
  const api = Supergraph.build(composition.supergraphSdl).apiSchema().toGraphQLJSSchema();
  return { files, mesh, api, issues: [...found, ...external.issues] };
}

/** Moves a contract to the configured folder, so that its relative paths resolve the same on both sides. */
function relocate(file: ContractFile, { folder, settings }: Configuration): ContractFile {
  return { ...file, absolutePath: join(resolve(folder, settings.contracts), file.domain, basename(file.absolutePath)) };
}
