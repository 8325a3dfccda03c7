import type { ContractFile, ContractProperty } from '../../contract/contract.ts';
import type { Classifications } from '../access/access.ts';
import type { MeshClaims } from '../access/claims.ts';
import type { TextSource } from '../formats/text-format.ts';
import { reservedTypes } from '../names/reserved.ts';
import { printPlace, type Report } from '../report.ts';
import type { Role } from './scalars.ts';

/** The inputs for deriving the fields of one type. */
export interface TypeScope {
  readonly file: ContractFile;
  readonly claims: MeshClaims;
  readonly report: Report;
  /** The type with the fields; the stem of the names of nested types. */
  readonly typeName: string;
  /** `identifier` is an `ID`. `key` is a member of another key or foreign key: no enum, and integers stay integers. */
  readonly roleOf: (property: ContractProperty) => Role;
  readonly nonNull: (property: ContractProperty) => boolean;
  /** The access of each classification. */
  readonly classifications: Classifications;
  readonly deprecated: (property: ContractProperty) => string | undefined;
  /** Whether text formats apply to the source. */
  readonly textSource: TextSource;
  readonly depth: number;
}

/** Claims the type names of a property; false, with an issue, when a name is taken. */
export function claimType(
  property: ContractProperty,
  typeNames: readonly string[],
  { file, claims, report }: TypeScope,
): boolean {
  const reserved = typeNames.find((name) => reservedTypes.has(name));
  const claim = { owner: `the property ${property.name} of domain ${file.domain}`, at: file.locate(property.path) };
  const taken = reserved === undefined ? claims.types.take(typeNames, claim) : undefined;
  if (reserved === undefined && taken === undefined) return true;
  report.error(file, {
    code: taken === undefined ? 'MODEL_NAME_RESERVED' : 'MODEL_NAME_TAKEN',
    path: property.path,
    sentence:
      taken === undefined
        ? `The property ${property.name} would get the type "${reserved}", which is reserved.`
        : `The property ${property.name} would get the type "${taken.name}", which ${taken.by.owner} (${printPlace(taken.by.at)}) has.`,
    hint: 'Add customProperties "graphqlName" with another name to the property.',
  });
  return false;
}
