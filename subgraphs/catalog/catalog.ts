import type { ContractFile } from '../../core/contract/contract.ts';
import type { ProductFile } from '../../core/contract/product.ts';
import type { ContractSummary, Mesh, ModelObject } from '../../core/model/model.ts';
import {
  type CatalogContract,
  type CatalogEntry,
  type CatalogObject,
  type CatalogProduct,
  listParts,
} from './entries.ts';

/** The documents of a mesh. */
export interface MeshDocuments {
  readonly contracts: readonly ContractFile[];
  readonly products: readonly ProductFile[];
}

/** The catalog of one deployment, indexed once. */
export interface Catalog {
  readonly mesh: Mesh;
  readonly contracts: readonly CatalogContract[];
  readonly products: readonly CatalogProduct[];
  /** Objects by type name. */
  readonly objects: ReadonlyMap<string, CatalogObject>;
  /** Contracts, products, objects, properties and measures by their urn. */
  readonly entries: ReadonlyMap<string, CatalogEntry>;
  readonly contractOf: (id: string) => CatalogContract | undefined;
  readonly productOf: (id: string) => CatalogProduct | undefined;
  /** The contract of an object. */
  readonly contractOfObject: (object: CatalogObject) => CatalogContract;
}

/** Indexes the served mesh with the metadata of its documents. Contracts that are not served are left out. */
export function buildCatalog(mesh: Mesh, documents: MeshDocuments): Catalog {
  const files = new Map(documents.contracts.map((file) => [file.file, file]));
  const contracts = mesh.domains.flatMap((domain) =>
    domain.contracts.flatMap((summary) => {
      const file = files.get(summary.file);
      return file === undefined ? [] : [describeContract(summary, file, domain.objects)];
    }),
  );
  const products = documents.products.map(
    (file): CatalogProduct => ({ kind: 'product', urn: `product:${file.product.id}`, file }),
  );
  const objects = contracts.flatMap((contract) => contract.objects);
  const entries: readonly CatalogEntry[] = [...products, ...contracts, ...objects, ...objects.flatMap(listParts)];
  const byId = new Map(contracts.map((contract) => [contract.summary.id, contract]));
  const contractOfObject = (object: CatalogObject): CatalogContract => {
    const contract = byId.get(object.model.contractId);
    if (contract === undefined) throw new Error(`The catalog has no contract of ${object.urn}.`);
    return contract;
  };
  return {
    mesh,
    contracts,
    products,
    objects: new Map(objects.map((object) => [object.model.typeName, object])),
    entries: new Map(entries.map((entry) => [entry.urn, entry])),
    contractOf: (id) => byId.get(id),
    productOf: (id) => products.find(({ file }) => file.product.id === id),
    contractOfObject,
  };
}

function describeContract(
  summary: ContractSummary,
  file: ContractFile,
  served: readonly ModelObject[],
): CatalogContract {
  const objects = file.contract.objects.flatMap((object): readonly CatalogObject[] => {
    const model = served.find(({ contractId, name }) => contractId === summary.id && name === object.name);
    return model === undefined
      ? []
      : [{ kind: 'object', urn: `object:${summary.id}/${object.name}`, file, object, model }];
  });
  return { kind: 'contract', urn: `contract:${summary.id}`, file, summary, objects };
}
