import type { Protection } from './access.ts';
import type { Expression } from './expression.ts';
import { highestClassification } from './inputs.ts';
import type { Field } from './model.ts';

/** What a computed property says of who may see it. */
export interface OwnProtection {
  readonly protections: readonly Protection[];
  readonly classification: string | undefined;
}

/**
 * The same expression, each of whose columns is protected as a computed property that it belongs to: what another
 * expression computes from that property is kept from those who may not see the property, too.
 */
export function protectColumns(expression: Expression, own: OwnProtection): Expression {
  const protect = <Part extends Expression>(part: Part) => protectColumns(part, own) as Part;
  switch (expression.kind) {
    case 'literal':
      return expression;
    case 'column': {
      const [first, ...members] = expression.path;
      return { ...expression, path: [protectField(first, own), ...members] };
    }
    case 'aggregate':
    case 'related': {
      const { of, where } = expression;
      return {
        ...expression,
        ...(of === undefined ? {} : { of: protect(of) }),
        ...(where === undefined ? {} : { where: protect(where) }),
      };
    }
    case 'arithmetic':
    case 'comparison':
      return { ...expression, left: protect(expression.left), right: protect(expression.right) };
    case 'and':
    case 'or':
      return { ...expression, of: expression.of.map(protect) };
    case 'call': {
      const [first, ...others] = expression.of;
      return { ...expression, of: [protect(first), ...others.map(protect)] };
    }
    case 'case': {
      const { branches, otherwise } = expression;
      return {
        ...expression,
        branches: branches.map(({ when, value }) => ({ when: protect(when), value: protect(value) })),
        ...(otherwise === undefined ? {} : { otherwise: protect(otherwise) }),
      };
    }
    case 'in':
    case 'negation':
    case 'not':
    case 'isNull':
    case 'like':
    case 'dateTrunc':
    case 'datePart':
    case 'cast':
      return { ...expression, of: protect(expression.of) };
  }
}

function protectField(field: Field, { protections, classification }: OwnProtection): Field {
  const highest = highestClassification([field.classification, classification]);
  return {
    ...field,
    ...(highest === undefined ? {} : { classification: highest }),
    protections: [...(field.protections ?? []), ...protections],
  };
}
