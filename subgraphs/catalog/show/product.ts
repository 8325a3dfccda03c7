import type { CatalogProduct } from '../entries.ts';
import type { ShownObject, ShowScope } from './scope.ts';
import { ownersOf, showDefinitions, showSupport, showTeam } from './sections.ts';

/** A value of `MeshProduct`. */
export function showProduct({ file, urn }: CatalogProduct, scope: ShowScope): ShownObject {
  const { product, domain } = file;
  const { catalog, shows } = scope.view;
  const contract = (id: string | undefined) => () => scope.show(catalog.contractOf(id ?? ''));
  // The id of a hidden contract is hidden, too; the id of a contract outside of the mesh is no secret.
  const isTold = (id: string | undefined) => {
    const known = catalog.contractOf(id ?? '');
    return known === undefined || shows(known);
  };
  return {
    __typename: 'MeshProduct',
    id: product.id,
    urn,
    name: product.name ?? product.id,
    domain,
    status: product.status,
    version: product.version,
    purpose: product.description?.purpose,
    usage: product.description?.usage,
    limitations: product.description?.limitations,
    tags: product.tags,
    team: showTeam(product.team),
    owners: ownersOf(product.team),
    support: showSupport(product.support),
    authoritativeDefinitions: showDefinitions(product.authoritativeDefinitions),
    createdAt: product.productCreatedTs,
    inputPorts: product.inputPorts
      .filter(({ contractId }) => isTold(contractId))
      .map(({ name, version, tags, contractId }) => ({
        name,
        version,
        tags,
        contractId,
        contract: contract(contractId),
      })),
    outputPorts: product.outputPorts
      .filter(({ contractId }) => isTold(contractId))
      .map(({ name, version, type, description, tags, contractId, inputContracts }) => ({
        name,
        version,
        type,
        description,
        tags,
        contractId,
        contract: contract(contractId),
        inputContracts: inputContracts
          .filter(({ id }) => isTold(id))
          .map((input) => ({ id: input.id, version: input.version, contract: contract(input.id) })),
      })),
    managementPorts: product.managementPorts,
  };
}
