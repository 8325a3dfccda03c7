import { type ComparisonName, comparisons } from '../../model/comparisons.ts';

/** The GraphQL type of the operand for a value of type `type`. */
export function operandType(name: ComparisonName, type: string): string {
  switch (comparisons[name].argument) {
    case 'value':
      return type;
    case 'values':
      return `[${type}!]`;
    case 'boolean':
      return 'Boolean';
  }
}
