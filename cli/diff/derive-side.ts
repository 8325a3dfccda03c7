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

/** A side with all that is compared. */
export interface DerivedSide extends MeshSide {
  /** Absent when there are errors. */
  readonly api?: GraphQLSchema;
  readonly issues: readonly Issue[];
}

/**
 * Contracts → model → API. Code of custom fields is not run, neither that of an old revision nor any other, so the API
 * lacks them on both sides. Scorecards that do not fit the contracts are left out: `concord check` reports them.
 */
export async function deriveSide(side: FoundSide, configuration: Configuration): Promise<DerivedSide> {
  const files = side.files.map((file) => relocate(file, configuration));
  const { mesh, issues: built } = buildMesh(files, readMeshOptions(configuration));
  // Nothing is read from servers here, and an old state may stand anywhere; `concord check` says what may be read.
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
  const composition = composeMesh([...others, ...listOwnSubgraphs(scorecards, others)]);
  if ('issues' in composition) return { files, mesh, issues: [...found, ...external.issues, ...composition.issues] };
  const api = Supergraph.build(composition.supergraphSdl).apiSchema().toGraphQLJSSchema();
  return { files, mesh, api, issues: [...found, ...external.issues] };
}

/** A contract as if it stood in the configured folder, so that paths in it mean the same on both sides. */
function relocate(file: ContractFile, { folder, settings }: Configuration): ContractFile {
  return { ...file, absolutePath: join(resolve(folder, settings.contracts), file.domain, basename(file.absolutePath)) };
}
