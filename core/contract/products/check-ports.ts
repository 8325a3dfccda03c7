import { compareIssues, type Issue, type Path } from '../../errors/issue.ts';
import type { ContractFile } from '../contract.ts';
import type { ProductFile } from '../product.ts';

/** A reference from a port to a contract. */
interface PortReference {
  readonly path: Path;
  readonly key: 'contractId' | 'id';
  /** The subject of the issue's sentence: the port. */
  readonly subject: string;
  readonly id: string;
  readonly version: string;
  readonly direction: 'input' | 'output';
}

/**
 * Checks the ports of data products against the contracts of their mesh. `files` contains the products in use, without
 * retired ones and without the second of two with one id. An unknown contract is only a warning, because a product may
 * consume an external contract, or offer one that is not written yet; no part of the API depends on either.
 */
export function checkProducts(
  products: readonly ProductFile[],
  contracts: readonly ContractFile[],
): { readonly files: readonly ProductFile[]; readonly issues: readonly Issue[] } {
  const byId = new Map<string, ProductFile>();
  const issues: Issue[] = [];
  for (const file of products.filter(({ product }) => product.status.toLowerCase() !== 'retired')) {
    const other = byId.get(file.product.id);
    if (other === undefined) byId.set(file.product.id, file);
    else issues.push(describeDuplicate(file, other));
  }
  const published = Map.groupBy(contracts, ({ contract }) => contract.id);
  const files = [...byId.values()];
  for (const file of files) {
    for (const reference of listReferences(file)) {
      const issue = checkReference(file, reference, published.get(reference.id) ?? []);
      if (issue !== undefined) issues.push(issue);
    }
  }
  return { files, issues: issues.sort(compareIssues) };
}

function listReferences({ product }: ProductFile): readonly PortReference[] {
  const inputs = product.inputPorts.map(
    ({ path, name, contractId, version }): PortReference => ({
      path,
      key: 'contractId',
      subject: `The input port ${name}`,
      id: contractId,
      version,
      direction: 'input',
    }),
  );
  const outputs = product.outputPorts.flatMap((port): readonly PortReference[] => {
    const { path, name, contractId: id, version } = port;
    const subject = `The output port ${name}`;
    return [
      ...(id === undefined
        ? []
        : [{ path, key: 'contractId' as const, subject, id, version, direction: 'output' as const }]),
      ...port.inputContracts.map((input) => ({
        path: input.path,
        key: 'id' as const,
        subject: `An input contract of the output port ${name}`,
        id: input.id,
        version: input.version,
        direction: 'input' as const,
      })),
    ];
  });
  return [...inputs, ...outputs];
}

function checkReference(
  file: ProductFile,
  reference: PortReference,
  published: readonly ContractFile[],
): Issue | undefined {
  const { path, key, subject, id, version, direction } = reference;
  const at = { ...file.locate([...path, key]), path: [...path, key], severity: 'warning' as const };
  const [contract] = published;
  if (contract === undefined) {
    return {
      ...at,
      code: 'PRODUCT_CONTRACT_UNKNOWN',
      sentence: `${subject} names the contract "${id}", which is not in the mesh.`,
      hint: 'Write the id of a contract, unless this one comes from outside.',
    };
  }
  if (direction === 'output' && contract.domain !== file.domain) {
    return {
      ...at,
      code: 'PRODUCT_CONTRACT_ELSEWHERE',
      sentence: `${subject} offers the contract "${id}", which belongs to the domain ${contract.domain}.`,
      hint: 'A product offers contracts of its own domain; what it takes from others is an input port.',
    };
  }
  const versions = published.map((one) => one.contract.version);
  if (versions.some((one) => majorOf(one) === majorOf(version))) return undefined;
  return {
    ...at,
    ...file.locate([...path, 'version']),
    path: [...path, 'version'],
    code: 'PRODUCT_CONTRACT_VERSION',
    sentence: `${subject} is about version ${version} of the contract "${id}", whose published version is ${versions.join(' and ')}.`,
    hint: 'Versions that differ in the first number are not compatible.',
  };
}

/** The major version: the same for `v1.2.0` and `1.3`. */
function majorOf(version: string): string {
  return /^v?(\d+)/i.exec(version)?.[1] ?? version;
}

function describeDuplicate(file: ProductFile, other: ProductFile): Issue {
  const place = other.locate(['id']);
  return {
    severity: 'error',
    code: 'PRODUCT_DUPLICATE',
    ...file.locate(['id']),
    path: ['id'],
    sentence: `The data product ${place.file}:${place.line} has the id "${file.product.id}" too.`,
    hint: 'Give one of the two another id, or set `status: retired` in the outdated one.',
  };
}
