import {
  type ASTVisitor,
  type FloatValueNode,
  GraphQLError,
  type GraphQLScalarType,
  getNamedType,
  type IntValueNode,
  isScalarType,
  isSpecifiedScalarType,
  type ValidationContext,
} from 'graphql';

/**
 * A validation rule: numbers in a document must keep their digits. Apollo's planner parses numbers of custom scalars as
 * doubles before it passes them on, so that 9007199254740993 would silently become 9007199254740992, and it fails on
 * numbers that are too large for a double. Strings are not affected.
 */
export function exactNumbers(context: ValidationContext): ASTVisitor {
  const check = (node: IntValueNode | FloatValueNode): void => {
    const type = getNamedType(context.getInputType());
    if (!isScalarType(type)) return;
    const isLost = !Number.isFinite(Number(node.value)) || (!isSpecifiedScalarType(type) && !keepsDigits(node.value));
    if (!isLost) return;
    const shown = node.value.length > 40 ? `${node.value.slice(0, 40)}…` : node.value;
    context.reportError(
      new GraphQLError(`${shown} does not fit into a JSON number; ${remedyFor(type)}.`, { nodes: node }),
    );
  };
  return { IntValue: check, FloatValue: check };
}

function remedyFor(type: GraphQLScalarType): string {
  if (isSpecifiedScalarType(type)) return 'give one that does';
  // In quotes it would be a string, which no number equals.
  if (type.name === 'JSON') return 'give a whole number up to 2^53 − 1, or a number of up to 15 digits';
  return 'write it as text, in quotes';
}

/** A double preserves every decimal number of 15 digits, and every integer up to 2^53 − 1. */
function keepsDigits(text: string): boolean {
  if (Number.isSafeInteger(Number(text)) && /^-?\d+$/.test(text)) return true;
  const [digits = ''] = text.split(/e/i);
  return digits.replace(/[-.]/g, '').replace(/^0+/, '').length <= 15;
}
