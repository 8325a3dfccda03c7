import { defined } from '../../../core/defined.ts';
import type { Catalog } from '../catalog.ts';
import {
  type CatalogEntry,
  type CatalogMeasure,
  type CatalogObject,
  type CatalogProperty,
  listParts,
} from '../entries.ts';
import { findSource } from './find-source.ts';

export type EdgeKind = 'INPUT' | 'OUTPUT' | 'DERIVED' | 'COMPUTED' | 'REFERENCE' | 'ASKED';

/** A data flow from one node to another, which are identified by their urns. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  readonly label?: string;
}

export type LineageNode =
  | { readonly kind: 'entry'; readonly entry: CatalogEntry }
  /** A name in a contract or product that is not in the mesh. */
  | { readonly kind: 'external'; readonly label: string };

/** The lineage that documents declare. */
export interface LineageGraph {
  readonly nodes: ReadonlyMap<string, LineageNode>;
  readonly upstream: ReadonlyMap<string, readonly Edge[]>;
  readonly downstream: ReadonlyMap<string, readonly Edge[]>;
}

/** Reads ports and input contracts of products, sources and expressions of properties, and relationships. */
export function buildLineage(catalog: Catalog): LineageGraph {
  const nodes = new Map<string, LineageNode>(
    [...catalog.entries].map(([urn, entry]) => [urn, { kind: 'entry', entry }]),
  );
  const edges = new Map<string, Edge>();
  const connect = (edge: Edge) => {
    if (edge.from !== edge.to) edges.set(JSON.stringify([edge.from, edge.to, edge.kind]), edge);
  };
  const external = (label: string): string => {
    const urn = `external:${label}`;
    if (!nodes.has(urn)) nodes.set(urn, { kind: 'external', label });
    return urn;
  };
  const contract = (id: string) => catalog.contractOf(id)?.urn ?? external(id);
  connectProducts(catalog, contract, connect);
  for (const object of catalog.objects.values()) {
    connectParts(object, catalog, external, connect);
    connectReferences(object, catalog, connect);
  }
  const all = [...edges.values()];
  return {
    nodes,
    upstream: Map.groupBy(all, ({ to }) => to),
    downstream: Map.groupBy(all, ({ from }) => from),
  };
}

type Connect = (edge: Edge) => void;

function connectProducts(catalog: Catalog, contract: (id: string) => string, connect: Connect): void {
  for (const { urn, file } of catalog.products) {
    for (const port of file.product.inputPorts) {
      connect({ from: contract(port.contractId), to: urn, kind: 'INPUT', label: port.name });
    }
    for (const port of file.product.outputPorts) {
      if (port.contractId === undefined) continue;
      const offered = contract(port.contractId);
      connect({ from: urn, to: offered, kind: 'OUTPUT', label: port.name });
      for (const input of port.inputContracts) {
        connect({ from: contract(input.id), to: offered, kind: 'DERIVED', label: port.name });
      }
    }
  }
}

/**
 * Connects each property and measure to its inputs. An object depends on the objects of its properties' inputs; a
 * measure adds no such dependency, because it only reads existing data.
 */
function connectParts(
  object: CatalogObject,
  catalog: Catalog,
  external: (label: string) => string,
  connect: Connect,
): void {
  for (const part of listParts(object)) {
    const label = part.property.transformLogic;
    const edge = { kind: 'COMPUTED' as const, ...defined({ label }) };
    for (const input of inputsOf(part, catalog)) {
      connect({ ...edge, from: input.urn, to: part.urn });
      if (part.kind === 'property' && input.object !== object)
        connect({ from: input.object.urn, to: object.urn, kind: 'COMPUTED' });
    }
    for (const text of part.property.transformSourceObjects) {
      const source = findSource(text, object, catalog);
      const from = source?.urn ?? external(text);
      connect({ ...edge, from, to: part.urn });
      const owner = source?.kind === 'object' ? source : source?.object;
      connect({ from: owner?.urn ?? from, to: object.urn, kind: 'COMPUTED' });
    }
  }
}

/** The properties that an expression reads. */
function inputsOf(part: CatalogProperty | CatalogMeasure, catalog: Catalog): readonly CatalogProperty[] {
  const inputs = part.kind === 'measure' ? part.metric.inputs : (part.field?.computed?.inputs ?? []);
  return inputs.flatMap(({ object, field }) => {
    const owner = catalog.objects.get(object);
    if (owner === undefined) return [];
    return listParts(owner).flatMap((candidate) =>
      candidate.kind === 'property' && candidate.ownerType === object && candidate.field?.name === field
        ? [candidate]
        : [],
    );
  });
}

function connectReferences(object: CatalogObject, catalog: Catalog, connect: Connect): void {
  for (const relation of object.model.relations) {
    const target = catalog.objects.get(relation.to);
    if (target === undefined || relation.foreignKeyOn !== 'from') continue;
    connect({ from: target.urn, to: object.urn, kind: 'REFERENCE', label: relation.name });
  }
}
