import { RequestError } from '../../../core/errors/request-error.ts';
import type { CatalogEntry } from '../entries.ts';
import { requireCount } from '../show/page.ts';
import type { ShownObject, ShowScope } from '../show/scope.ts';
import { coordinatesOfMeasure, coordinatesOfObject, coordinatesOfProperty } from '../usage-index.ts';
import type { Edge, EdgeKind, LineageGraph, LineageNode } from './graph.ts';
import { type Direction, walkLineage } from './walk.ts';

export interface LineageArguments {
  readonly of: string;
  readonly direction: Direction;
  readonly depth?: number | null;
  readonly kinds?: readonly EdgeKind[] | null;
}

/** Deeper lineage cannot be read by eye. */
const greatestDepth = 10;

/** A value of `MeshLineage`; null where no entry has the urn, or the viewer may not see the entry. */
export function showLineage(graph: LineageGraph, given: LineageArguments, scope: ShowScope): ShownObject | null {
  const depth = requireCount(given.depth ?? 3, 'depth');
  if (depth > greatestDepth) {
    throw new RequestError('BAD_USER_INPUT', `depth is ${depth}; it may be ${greatestDepth}.`, { argument: ['depth'] });
  }
  const isShown = (urn: string) => {
    const node = graph.nodes.get(urn);
    return node !== undefined && (node.kind === 'external' || scope.view.shows(node.entry));
  };
  if (!isShown(given.of)) return null;
  const isWanted = (kind: EdgeKind) => given.kinds == null || given.kinds.includes(kind);
  const follows = ({ kind }: Edge) => isWanted(kind);
  const { distances, edges, truncated } = walkLineage(graph, { ...given, depth, follows, isShown });
  const nodes = [...distances].flatMap(([urn, distance]) => {
    const node = graph.nodes.get(urn);
    return node === undefined ? [] : [{ urn, distance, ...showNode(node, scope) }];
  });
  const asked = graph.nodes.get(given.of);
  const consumers =
    given.direction === 'UPSTREAM' || depth === 0 || asked?.kind !== 'entry' || !isWanted('ASKED')
      ? []
      : listConsumers(asked.entry, scope);
  return {
    nodes: [...nodes, ...consumers.map(({ node }) => node)],
    edges: [...edges.map((edge) => showEdge(edge, scope)), ...consumers.map(({ edge }) => edge)],
    truncated,
  };
}

/** Expressions may contain names that the viewer may not see. */
function showEdge({ label, ...edge }: Edge, { view }: ShowScope): ShownObject {
  return label === undefined || view.tellsHidden(label) ? edge : { ...edge, label };
}

function showNode(node: LineageNode, { show }: ShowScope): ShownObject {
  if (node.kind === 'external') return { kind: 'EXTERNAL', label: node.label };
  const { entry } = node;
  return { kind: entry.kind.toUpperCase(), ...describeNode(entry), entry: () => show(entry) };
}

function describeNode(entry: CatalogEntry): { readonly label: string; readonly domain: string } {
  switch (entry.kind) {
    case 'product':
      return { label: entry.file.product.name ?? entry.file.product.id, domain: entry.file.domain };
    case 'contract':
      return { label: entry.summary.name, domain: entry.summary.domain };
    case 'object':
      return { label: entry.object.name, domain: entry.model.domain };
    case 'property':
      return { label: `${entry.object.object.name}.${entry.path}`, domain: entry.object.model.domain };
    case 'measure':
      return { label: `${entry.object.object.name}.${entry.property.name}`, domain: entry.object.model.domain };
  }
}

/** Recorded clients of the requested entry. */
function listConsumers(entry: CatalogEntry, { usage }: ShowScope) {
  const consumers = usage?.().consumersOf(coordinatesOf(entry)) ?? [];
  return consumers.map(({ client, version, operations }) => {
    const urn = `consumer:${version === '' ? client : `${client}@${version}`}`;
    const label = operations.length === 0 ? {} : { label: operations.join(', ') };
    return {
      node: { urn, kind: 'CONSUMER', label: `${client} ${version}`.trimEnd(), distance: 1 },
      edge: { from: entry.urn, to: urn, kind: 'ASKED', ...label },
    };
  });
}

function coordinatesOf(entry: CatalogEntry): readonly string[] {
  switch (entry.kind) {
    case 'product':
      return [];
    case 'contract':
      return entry.objects.flatMap(coordinatesOfObject);
    case 'object':
      return coordinatesOfObject(entry);
    case 'property':
      return coordinatesOfProperty(entry);
    case 'measure':
      return coordinatesOfMeasure(entry);
  }
}
