import type { ContractProperty } from '../../contract/contract.ts';
import { defined } from '../../defined.ts';
import { type ProtectionScope, protectionsOf } from '../access/protections.ts';
import { classificationsOf, highestClassification } from '../inputs.ts';
import type { Metric } from '../model.ts';
import { describeElement } from '../objects/descriptions.ts';
import { closedValues } from '../types/enums.ts';
import type { Expression } from './expression.ts';

/** The description, deprecation and protections that measures and computed dimensions share. */
export function describeComputed(
  property: ContractProperty,
  expression: Expression,
  deprecated: string | undefined,
  scope: ProtectionScope,
): Pick<Metric, 'description' | 'deprecated' | 'classification' | 'protections'> {
  const protections = protectionsOf(property, scope);
  const description = describeElement(property, closedValues(property));
  const classification = highestClassification([property.classification, ...classificationsOf(expression)]);
  return {
    ...defined({ description, deprecated, classification }),
    ...(protections.length === 0 ? {} : { protections }),
  };
}
