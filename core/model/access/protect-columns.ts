import { defined } from '../../defined.ts';
import type { Expression } from '../expressions/expression.ts';
import { mapParts } from '../expressions/walk-expression.ts';
import { highestClassification } from '../inputs.ts';
import type { Field } from '../model.ts';
import type { Protection } from './access.ts';

/** The protections and classification of a computed property. */
export interface OwnProtection {
  readonly protections: readonly Protection[];
  readonly classification: string | undefined;
}

/**
 * The same expression with the protections of the computed property on each of its columns. A second expression that
 * reads the property is then hidden from everybody who may not see the property.
 */
export function protectColumns<Some extends Expression>(expression: Some, own: OwnProtection): Some {
  if (expression.kind !== 'column') return mapParts(expression, (part) => protectColumns(part, own));
  const [first, ...members] = expression.path;
  return { ...expression, path: [protectField(first, own), ...members] };
}

function protectField(field: Field, { protections, classification }: OwnProtection): Field {
  const highest = highestClassification([field.classification, classification]);
  return {
    ...field,
    ...defined({ classification: highest }),
    protections: [...(field.protections ?? []), ...protections],
  };
}
