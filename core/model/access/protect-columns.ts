import { defined } from '../../defined.ts';
import type { Expression } from '../expressions/expression.ts';
import { mapParts } from '../expressions/walk-expression.ts';
import { highestClassification } from '../inputs.ts';
import type { Field } from '../model.ts';
import type { Protection } from './access.ts';

/** What a computed property says of who may see it. */
export interface OwnProtection {
  readonly protections: readonly Protection[];
  readonly classification: string | undefined;
}

/**
 * The same expression, each of whose columns is protected as a computed property that it belongs to: what another
 * expression computes from that property is kept from those who may not see the property, too.
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
