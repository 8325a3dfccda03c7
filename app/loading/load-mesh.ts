import { readFile } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import type { ContractFile } from '../../core/contract/contract.ts';
import type { ProductFile } from '../../core/contract/product.ts';
import { checkProducts } from '../../core/contract/products/check-ports.ts';
import { readProducts } from '../../core/contract/products/read.ts';
import { type PartialContract, readContracts } from '../../core/contract/read.ts';
import { defined } from '../../core/defined.ts';
import { compareIssues, hasErrors, type Issue, type Path } from '../../core/errors/issue.ts';
import {
  type ClassificationRule,
  type Classifications,
  defaultClassifications,
} from '../../core/model/access/access.ts';
import { buildMesh, type MeshOptions } from '../../core/model/build.ts';
import type { Domain, Mesh } from '../../core/model/model.ts';
import type { ServeDrafts } from '../../core/model/status.ts';
import { printSubgraphSdl } from '../../core/sdl/print.ts';
import { composeMesh, type SubgraphSdl } from '../../gateway/federation/compose.ts';
import type { FieldCode } from '../../subgraphs/custom-fields/domain-fields.ts';
import { loadCustomFields } from '../../subgraphs/custom-fields/load.ts';
import { resolveScorecards } from '../../subgraphs/scorecards/resolve-scorecards.ts';
import type { Scorecard } from '../../subgraphs/scorecards/scorecard.ts';
import type { Settings } from '../configuration/layout.ts';
import { type Configuration, expandVariables } from '../configuration/read.ts';
import { listOwnSubgraphs } from './own-subgraphs.ts';

/** A domain with its SDL. */
export interface PrintedDomain {
  readonly domain: Domain;
  readonly sdl: string;
}

/** A mesh with everything that is known without reading its data. */
export interface LoadedMesh {
  readonly mesh: Mesh;
  readonly domains: readonly PrintedDomain[];
  /** The contracts without errors. */
  readonly contracts: readonly ContractFile[];
  /** The data products of the mesh. */
  readonly products: readonly ProductFile[];
  /** The code of custom fields. */
  readonly fieldCode: FieldCode;
  /** The configured scorecards; empty if these or the contracts have errors. */
  readonly scorecards: readonly Scorecard[];
  /** Absent when there are errors. */
  readonly supergraphSdl?: string;
  readonly issues: readonly Issue[];
}

/** The content of the contracts' files, with the issues of each file. */
export interface MeshSources {
  readonly contracts: Awaited<ReturnType<typeof readContracts>>;
  readonly products: Awaited<ReturnType<typeof readProducts>>;
  readonly customFields: Awaited<ReturnType<typeof loadCustomFields>>;
}

/**
 * Loads contracts, and builds the model, the SDLs and the supergraph. Runs the code of custom fields, unless disabled.
 * File names in issues are relative to the working directory.
 */
export async function loadMesh(
  configuration: Configuration,
  urls: Readonly<Record<string, string>> = {},
): Promise<LoadedMesh> {
  return await assembleMesh(await readSources(configuration), configuration, { urls });
}

/** Reads all files of the contracts folder. Runs the code of custom fields, unless disabled. */
export async function readSources(configuration: Configuration): Promise<MeshSources> {
  const folder = contractsFolder(configuration);
  const { customFields } = configuration.settings;
  return {
    contracts: await readContracts(folder),
    products: await readProducts(folder),
    customFields: customFields ? await loadCustomFields(folder) : noCustomFields,
  };
}

/** Overrides of the configuration. */
export interface AssemblyOptions {
  /** Subgraph URLs by name. */
  readonly urls?: Readonly<Record<string, string>>;
  readonly drafts?: ServeDrafts;
}

/** Builds the model, the SDLs and the supergraph from the files. */
export async function assembleMesh(
  {
    contracts: { files: contracts, partials, issues: contractIssues },
    products: read,
    customFields: custom,
  }: MeshSources,
  configuration: Configuration,
  { urls = {}, drafts }: AssemblyOptions = {},
): Promise<LoadedMesh> {
  const { settings } = configuration;
  const products = checkProducts(read.files, contracts);
  const options = { ...readMeshOptions(configuration), customFields: custom.declared };
  const meant = drafts === undefined ? options : { ...options, serveDrafts: drafts };
  const built = buildMesh(contracts, meant);
  const domains = built.mesh.domains.map((domain) => ({ domain, sdl: printSubgraphSdl(domain, built.mesh) }));
  const beyond = judgePartials(partials, contracts, meant);
  const found = [...contractIssues, ...read.issues, ...products.issues, ...custom.issues, ...built.issues, ...beyond];
  const loaded = {
    mesh: built.mesh,
    domains,
    contracts,
    products: products.files,
    fieldCode: custom.code,
    scorecards: [],
  };
  // Composing an incomplete mesh would only add errors about missing parts.
  if (hasErrors(found)) return { ...loaded, issues: found.sort(compareIssues) };
  const external = await readExternalSubgraphs(configuration);
  const resolved = resolveScorecards(settings.scorecards, built.mesh, [
    ...domains.map(({ sdl }) => sdl),
    ...external.subgraphs.map(({ sdl }) => sdl),
  ]);
  const { scorecards } = resolved;
  const composition = composeMesh([
    ...domains.map(({ domain: { name }, sdl }) => ({
      name,
      sdl,
      ...(urls[name] === undefined ? {} : { url: urls[name] }),
    })),
    ...external.subgraphs,
    ...listOwnSubgraphs(
      scorecards,
      [...domains.map(({ domain: { name }, sdl }) => ({ name, sdl })), ...external.subgraphs],
      settings.graphql.prefix,
    ),
  ]);
  const wrong = resolved.findings.map(configuration.locate);
  const issues = [...found, ...wrong, ...external.issues, ...('issues' in composition ? composition.issues : [])].sort(
    compareIssues,
  );
  return 'supergraphSdl' in composition && !hasErrors(issues)
    ? { ...loaded, scorecards, supergraphSdl: composition.supergraphSdl, issues }
    : { ...loaded, scorecards, issues };
}

/**
 * Further issues of contracts with structural errors, except inside their damaged elements. To find them, a mesh is
 * built that includes these contracts but is never served.
 */
function judgePartials(
  partials: readonly PartialContract[],
  contracts: readonly ContractFile[],
  options: MeshOptions,
): readonly Issue[] {
  if (partials.length === 0) return [];
  const { issues } = buildMesh([...contracts, ...partials.map(({ file }) => file)], options);
  return issues.filter((issue) => {
    const partial = partials.find(({ file }) => file.file === issue.file);
    return partial?.doubtful.every((element) => !isWithin(issue.path, element)) === true;
  });
}

function isWithin(path: Path, element: Path): boolean {
  return element.every((step, index) => path[index] === step);
}

/** The settings that affect the meaning of contracts. */
export function readMeshOptions(configuration: Configuration): MeshOptions {
  const { settings, variables } = configuration;
  return {
    variables,
    roots: listRoots(configuration),
    serveDrafts: settings.serveDrafts ? 'yes' : 'no',
    prefix: settings.graphql.prefix,
    classifications: readClassifications(settings.classifications),
    ...defined({ environment: settings.environment }),
  };
}

const noCustomFields = { declared: [], code: new Map(), issues: [] } as const;

/** The contracts folder, as messages show it. */
export function contractsFolder({ folder, settings }: Configuration): string {
  return describePath(folder, settings.contracts);
}

/** The absolute folders that may contain data. */
export function listRoots({ settings, folder, variables }: Configuration): readonly string[] {
  return settings.roots.map((root) => resolve(folder, expandVariables(root, variables)));
}

/** The SDL files of the configured external subgraphs. */
export async function readExternalSubgraphs(configuration: Configuration): Promise<{
  readonly subgraphs: readonly SubgraphSdl[];
  readonly issues: readonly Issue[];
}> {
  const issues: Issue[] = [];
  const subgraphs: SubgraphSdl[] = [];
  for (const [name, { url, sdl: file }] of Object.entries(configuration.settings.subgraphs)) {
    const path = resolve(configuration.folder, file);
    try {
      subgraphs.push({ name, url, sdl: await readFile(path, 'utf8') });
    } catch {
      issues.push({
        severity: 'error',
        code: 'CONFIGURATION_UNREADABLE',
        file: relative(process.cwd(), path),
        line: 1,
        column: 1,
        path: ['subgraphs', name, 'sdl'],
        sentence: `The SDL of the subgraph ${name} cannot be read.`,
        hint: 'Correct `sdl` in the configuration; the path is relative to its file.',
      });
    }
  }
  return { subgraphs, issues };
}

/** A path for messages: relative to the working directory if it is inside, else absolute. */
function describePath(folder: string, path: string): string {
  const absolute = resolve(folder, path);
  const shown = relative(process.cwd(), absolute);
  return shown === '' ? '.' : shown.startsWith('..') || isAbsolute(shown) ? absolute : shown;
}

/** The access rules of classifications: the configured ones, and the defaults for all others. */
function readClassifications(configured: Settings['classifications']): Classifications {
  const own = Object.entries(configured).map(([name, { access, mask, clear }]): [string, ClassificationRule] => [
    name.toLowerCase(),
    access === 'allow' ? { access } : access === 'deny' ? { access, clear } : { access, mask, clear },
  ]);
  return Object.freeze({ ...defaultClassifications, ...Object.fromEntries(own) });
}
