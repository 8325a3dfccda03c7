import type { ContractProperty, LogicalType } from '../../contract/contract.ts';
import type { PhysicalType } from './physical-type.ts';
import type { ScalarLogicalType } from './scalars.ts';

/** The inferred `logicalType` of a property without one. */
export function inferLogicalType(
  property: ContractProperty,
  physical: PhysicalType | undefined,
): LogicalType | undefined {
  if (property.items !== undefined) return 'array';
  if (property.map !== undefined) return 'map';
  if (property.properties.length > 0) return 'object';
  return physical === undefined ? undefined : toLogicalType(physical);
}

/** The inferred type of list elements that only `physicalType` describes; undefined for nested elements. */
export function inferElementType(physical: PhysicalType | undefined): ScalarLogicalType | undefined {
  const logicalType = physical?.kind === 'list' && physical.of !== undefined ? toLogicalType(physical.of) : undefined;
  return logicalType === 'object' || logicalType === 'array' ? undefined : logicalType;
}

function toLogicalType(physical: PhysicalType): ScalarLogicalType | 'object' | 'array' {
  switch (physical.kind) {
    case 'text':
    case 'uuid':
    case 'binary':
      return 'string';
    case 'decimal':
    case 'float':
      return 'number';
    case 'list':
      return 'array';
    case 'nested':
    case 'json':
      return 'object';
    default:
      return physical.kind;
  }
}
