import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { describeCode } from '../../core/errors/error-codes.ts';
import { RequestError } from '../../core/errors/request-error.ts';

/** Pairs of fields that validation compares without a pause: about 35 ms of work. */
const mostPairs = 200_000;
/** The maximal number of visited selections when these are counted. */
const mostVisits = 100_000;

/**
 * A validation rule. Validation compares all fields with one response name in pairs, and so the fields below each pair.
 * graphql-js gives up after half a million comparisons, which take 90 ms. This rule counts them before the first
 * comparison; if there are too many, no other rule sees the document.
 */
export function fewComparisons(context: ValidationContext): ASTVisitor {
  return {
    Document(node) {
      if (!needsManyComparisons(node)) return undefined;
      const { sentence } = describeCode('DOCUMENT_TOO_BROAD');
      const message = `${sentence} It selects the same fields so often that they cannot be compared.`;
      const originalError = new RequestError('DOCUMENT_TOO_BROAD', message);
      context.reportError(new GraphQLError(message, { originalError }));
      return null;
    },
  };
}

/** Whether the merged fields of a document form too many pairs, with fragments expanded. */
function needsManyComparisons({ definitions }: DocumentNode): boolean {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  /** The fragments expanded here or above: validation rejects fragments inside themselves. */
  const within = new Set<string>();
  let pairs = 0;
  let visits = 0;
  const isTooMuch = () => pairs > mostPairs || visits > mostVisits;
  const reached = new Set<string>();
  for (const definition of definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION && !isTooMuch()) merge([definition.selectionSet]);
  }
  // The fragments that operations reach have been counted where they are spread.
  for (const [name, { selectionSet }] of fragments) {
    if (!reached.has(name) && !isTooMuch()) merge([selectionSet]);
  }
  return isTooMuch();

  function merge(sets: readonly SelectionSetNode[]): void {
    const below = new Map<string, { count: number; readonly sets: SelectionSetNode[] }>();
    const own: string[] = [];
    const waiting = [...sets];
    for (let set = waiting.pop(); set !== undefined; set = waiting.pop()) {
      for (const selection of set.selections) {
        visits += 1;
        if (isTooMuch()) return;
        if (selection.kind === Kind.INLINE_FRAGMENT) waiting.push(selection.selectionSet);
        else if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const name = selection.name.value;
          const fragment = within.has(name) ? undefined : fragments.get(name);
          if (fragment === undefined) continue;
          within.add(name);
          reached.add(name);
          own.push(name);
          waiting.push(fragment.selectionSet);
        } else {
          const name = selection.alias?.value ?? selection.name.value;
          const same = below.get(name) ?? { count: 0, sets: [] };
          below.set(name, same);
          pairs += same.count;
          same.count += 1;
          if (selection.selectionSet !== undefined) same.sets.push(selection.selectionSet);
        }
      }
    }
    for (const { sets: inner } of below.values()) {
      if (inner.length > 0 && !isTooMuch()) merge(inner);
    }
    for (const name of own) within.delete(name);
  }
}
