import type { Location, Path } from '../errors/issue.ts';
import type {
  AuthoritativeDefinition,
  ContractDescription,
  ContractSupport,
  ContractTeam,
  CustomProperties,
} from './contract.ts';

/**
 * A data product of the Open Data Product Standard (ODPS 1.0.0), as typed, frozen data. Names are the standard's. Its
 * ports reference contracts by id.
 */
export interface DataProduct {
  readonly id: string;
  readonly name?: string;
  readonly version?: string;
  readonly status: string;
  readonly domain?: string;
  readonly tenant?: string;
  readonly description?: ContractDescription;
  readonly tags: readonly string[];
  readonly inputPorts: readonly InputPort[];
  readonly outputPorts: readonly OutputPort[];
  readonly managementPorts: readonly ManagementPort[];
  readonly support: readonly ContractSupport[];
  readonly team?: ContractTeam;
  readonly authoritativeDefinitions: readonly AuthoritativeDefinition[];
  readonly customProperties: CustomProperties;
  readonly productCreatedTs?: string;
}

interface Port {
  readonly path: Path;
  readonly name: string;
  readonly version: string;
  readonly tags: readonly string[];
  readonly authoritativeDefinitions: readonly AuthoritativeDefinition[];
  readonly customProperties: CustomProperties;
}

/** A contract that the product consumes. */
export interface InputPort extends Port {
  readonly contractId: string;
}

/** A contract that the product offers. */
export interface OutputPort extends Port {
  readonly description?: string;
  readonly type?: string;
  readonly contractId?: string;
  readonly inputContracts: readonly InputContract[];
}

/** A contract that an output port is built from. */
export interface InputContract {
  readonly path: Path;
  readonly id: string;
  readonly version: string;
}

/** An endpoint to observe or control the product. */
export interface ManagementPort {
  readonly name: string;
  readonly content: string;
  readonly type: string;
  readonly url?: string;
  readonly channel?: string;
  readonly description?: string;
}

/** A product with the file it was read from. `domain` is the folder below the contracts directory. */
export interface ProductFile {
  readonly file: string;
  readonly domain: string;
  readonly product: DataProduct;
  /** The location of the value at `path`, or of its nearest existing ancestor. */
  readonly locate: (path: Path) => Location;
}
