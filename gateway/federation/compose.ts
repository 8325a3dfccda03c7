import { composeServices } from '@apollo/composition';
import { compareIssues, type Issue } from '../../core/errors/issue.ts';
import { markName } from '../../core/sdl/mark.ts';
import { checkAccessDirectives } from './composition/access-directives.ts';
import { checkNames } from './composition/names.ts';
import { proveSatisfiable } from './composition/satisfiability.ts';
import {
  parseSubgraph,
  type SubgraphDocument,
  type SubgraphSdl,
  subgraphLocation,
} from './composition/subgraph-document.ts';
import { compositionIssue, type MeshHint, meshHint } from './composition/translate.ts';
import { checkFeatures } from './composition/unsupported.ts';
import { unifyVocabulary, vocabularyNames } from './composition/vocabulary.ts';

export type { SubgraphSdl } from './composition/subgraph-document.ts';
export type { MeshHint } from './composition/translate.ts';

export type Composition =
  | { readonly supergraphSdl: string; readonly hints: readonly MeshHint[] }
  | { readonly issues: readonly Issue[] };

export interface CompositionOptions {
  /**
   * The SDL of the serving supergraph. With it, subgraphs may have different versions of the shared vocabulary as long
   * as the served members stay (a rolling upgrade); without it, no member of this version's vocabulary may be missing.
   */
  readonly servingSdl?: string;
}

/**
 * Composes subgraphs, contract-derived or any other federation subgraph, into a supergraph. Their order does not
 * matter. Checks first what composition itself does not: that the shared vocabulary has one version, that types merge
 * only when they are declared as one entity, and that no subgraph uses directives for access control. Never throws
 * because of an SDL: problems are returned as issues, and hints of composition are returned with the supergraph.
 */
export function composeMesh(subgraphs: readonly SubgraphSdl[], options: CompositionOptions = {}): Composition {
  const sorted = subgraphs.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const issues: Issue[] = [...checkSubgraphNames(sorted)];
  if (issues.length > 0) return { issues };
  const documents: SubgraphDocument[] = [];
  for (const subgraph of sorted) {
    const parsed = parseSubgraph(subgraph);
    if ('severity' in parsed) issues.push(parsed);
    else documents.push(parsed);
  }
  const unified = unifyVocabulary(documents, options.servingSdl);
  const found = [
    ...[...issues, ...unified.issues, ...checkNames(unified.documents)],
    ...documents.flatMap((document) => [...checkAccessDirectives(document), ...checkFeatures(document)]),
  ];
  if (found.length > 0) return { issues: found.toSorted(compareIssues) };
  return compose(unified.documents);
}

function compose(documents: readonly SubgraphDocument[]): Composition {
  const result = composeServices(
    documents.map(({ name, url, document }) => ({ name, url, typeDefs: document })),
    { runSatisfiability: proveSatisfiable(documents) === 'unknown' },
  );
  if (result.errors !== undefined) return { issues: result.errors.map(compositionIssue).toSorted(compareIssues) };
  const unused = new Set([...vocabularyNames(documents), markName]);
  const hints = result.hints.map(meshHint).filter((hint) => isWorthSaying(hint, unused));
  return { supergraphSdl: result.supergraphSdl, hints };
}

/** The vocabulary is whole in every subgraph, also where no object uses some part of it. */
function isWorthSaying({ code, coordinate }: MeshHint, unused: ReadonlySet<string>): boolean {
  return code !== 'UNUSED_ENUM_TYPE' || coordinate === undefined || !unused.has(coordinate);
}

function checkSubgraphNames(subgraphs: readonly SubgraphSdl[]): readonly Issue[] {
  const none: Issue[] = subgraphs.length > 0 ? [] : [emptyMesh];
  const twice = subgraphs.filter((subgraph, index) => subgraphs[index - 1]?.name === subgraph.name);
  // Composition makes an enum value of a name, of which nothing would be left, or only what GraphQL has for itself.
  const unusable = subgraphs.filter(({ name }) => !/^[A-Za-z0-9]/.test(name));
  return [
    ...none,
    ...unusable.map(
      ({ name }): Issue => ({
        severity: 'error',
        code: 'SUBGRAPH_NAME_ILLEGAL',
        ...subgraphLocation(name),
        path: [],
        sentence: `The name ${JSON.stringify(name)} of a subgraph does not begin with a letter from A to Z or a digit.`,
        hint: 'Give it another name where it is configured, or in `--subgraph`.',
      }),
    ),
    ...twice.map(
      ({ name }): Issue => ({
        severity: 'error',
        code: 'SUBGRAPH_NAME_TAKEN',
        ...subgraphLocation(name),
        path: [],
        sentence: `Two subgraphs have the name ${name}.`,
        hint: 'Give each domain and each external subgraph its own name.',
      }),
    ),
  ];
}

const emptyMesh: Issue = {
  severity: 'error',
  code: 'MESH_EMPTY',
  ...subgraphLocation('mesh'),
  path: [],
  sentence: 'There is no subgraph to compose.',
  hint: 'Put a contract into a folder below the contracts directory, or configure an external subgraph.',
};
