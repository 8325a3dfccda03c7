import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  print,
  type SelectionNode,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { UsageOperation } from './usage.ts';

/** The maximal characters of a name. */
const longestName = 128;

/** The maximal characters of a kept document; the hash covers the rest, too. */
const kept = 16_384;

/**
 * An operation of a valid document in the form in which it is counted: with its own fragments only, without aliases,
 * comments and values, and sorted, so that equal operations have equal text whoever sends them. Literals become `0`,
 * `""` and `false`; enum values and names of input fields stay, since they are in the schema. An object for a custom
 * scalar becomes `{}`, since its member names are arbitrary.
 */
export function normalizeOperation(
  document: DocumentNode,
  operationName: string | undefined,
  schema: GraphQLSchema,
): UsageOperation {
  const text = print(sort(hideValues(separate(document, operationName), schema)));
  const hash = createHash('sha256').update(text).digest('hex');
  return {
    hash,
    ...(operationName === undefined ? {} : { name: operationName.slice(0, longestName) }),
    document: text.length > kept ? `${text.slice(0, kept)}\n# And ${text.length - kept} characters more.` : text,
  };
}

/** The part of a document that one operation uses. */
export function separate(document: DocumentNode, operationName: string | undefined): DocumentNode {
  return separateOperations(document)[operationName ?? ''] ?? document;
}

function hideValues(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.FIELD]: { leave: ({ alias: _, ...field }) => field },
      [Kind.INT]: { leave: (node) => ({ ...node, value: '0' }) },
      [Kind.FLOAT]: { leave: (node) => ({ ...node, value: '0' }) },
      [Kind.STRING]: { leave: (node) => ({ ...node, value: '', block: false }) },
      [Kind.BOOLEAN]: { leave: (node) => ({ ...node, value: false }) },
      [Kind.LIST]: { leave: (node) => ({ ...node, values: arrange(node.values) }) },
      [Kind.OBJECT]: {
        leave: (node) => {
          const isKnown = isInputObjectType(getNamedType(types.getInputType()));
          return { ...node, fields: isKnown ? arrange(node.fields) : [] };
        },
      },
    }),
  );
}

function sort(document: DocumentNode): DocumentNode {
  const sorted: DocumentNode = visit(document, {
    [Kind.SELECTION_SET]: {
      leave: (node) => ({ ...node, selections: arrange<SelectionNode>(node.selections) }),
    },
    [Kind.FIELD]: {
      leave: (node) => ({ ...node, arguments: arrange(node.arguments), directives: arrange(node.directives) }),
    },
    [Kind.DIRECTIVE]: { leave: (node) => ({ ...node, arguments: arrange(node.arguments) }) },
    [Kind.OPERATION_DEFINITION]: {
      leave: (node) => ({ ...node, variableDefinitions: arrange(node.variableDefinitions) }),
    },
  });
  return { ...sorted, definitions: arrange(sorted.definitions) };
}

/** Sorted by text, without duplicates. */
function arrange<Node extends Parameters<typeof print>[0]>(nodes: readonly Node[] = []): readonly Node[] {
  const byText = new Map(nodes.map((node) => [print(node), node]));
  return [...byText].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, node]) => node);
}
