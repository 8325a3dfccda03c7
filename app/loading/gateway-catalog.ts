import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { hasErrors, type Issue } from '../../core/errors/issue.ts';
import type { Mesh } from '../../core/model/model.ts';
import type { MeshDocuments } from '../../subgraphs/catalog/catalog.ts';
import type { Scorecard } from '../../subgraphs/scorecards/scorecard.ts';
import type { Configuration } from '../configuration/read.ts';
import { CommandFailure } from '../failure.ts';
import { loadMesh } from './load-mesh.ts';

/** The contracts of the mesh, as the gateway knows them. */
export interface GatewayCatalog {
  /** Absent if the gateway has no contracts; `documents` is then absent too. */
  readonly mesh: Mesh | undefined;
  readonly documents?: MeshDocuments;
  readonly scorecards: readonly Scorecard[];
  /** Issues of the contracts. */
  readonly issues: readonly Issue[];
}

/** Errors in contracts that the gateway depends on. */
export class CatalogFailure extends CommandFailure {
  readonly issues: readonly Issue[];

  constructor(message: string, issues: readonly Issue[]) {
    super(message);
    this.issues = issues;
  }
}

/**
 * Reads the contracts, if the gateway has them. Errors in them concern the processes that serve them, unless this
 * gateway's scorecards or `auth.schema: perRole` depend on them. Throws CommandFailure.
 */
export async function readCatalog(configuration: Configuration): Promise<GatewayCatalog> {
  const { contracts, scorecards } = configuration.settings;
  const folder = resolve(configuration.folder, contracts);
  const isThere = await access(folder).then(
    () => true,
    () => false,
  );
  const needed = Object.keys(scorecards);
  if (!isThere && needed.length > 0) {
    throw new CommandFailure(
      `The scorecards ${needed.join(', ')} need the contracts, and there is no folder ${folder}.`,
    );
  }
  if (!isThere && configuration.settings.auth.schema === 'perRole') {
    throw new CommandFailure(
      `\`auth.schema: perRole\` needs the contracts, which say what roles may use, and there is no folder ${folder}.`,
    );
  }
  if (!isThere) return { mesh: undefined, scorecards: [], issues: [] };
  // Only the processes that serve a domain run its code.
  const { settings } = configuration;
  const loaded = await loadMesh({ ...configuration, settings: { ...settings, customFields: false } });
  if (settings.auth.schema === 'perRole' && hasErrors(loaded.issues)) {
    throw new CatalogFailure(
      'Nothing is served: `auth.schema: perRole` needs contracts without errors.',
      loaded.issues,
    );
  }
  if (needed.length !== loaded.scorecards.length) {
    throw new CatalogFailure('Nothing is served: the scorecards do not agree with the contracts.', loaded.issues);
  }
  const documents = { contracts: loaded.contracts, products: loaded.products };
  return { mesh: loaded.mesh, documents, scorecards: loaded.scorecards, issues: loaded.issues };
}
