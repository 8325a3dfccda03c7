import { Document, isCollection, isScalar, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Json } from '../contract.ts';
import type { Commented, CommentedEntry, CommentedItem } from './commented.ts';

type Node = Scalar | YAMLMap | YAMLSeq;

/** Writes a YAML 1.2 document with comments in the usual style: blocks, two spaces, quotes only where required. */
export function writeYaml(root: Commented, { head }: { readonly head: readonly string[] }): string {
  const document = new Document(null, { version: '1.2', schema: 'core' });
  document.contents = toNode(root, document);
  document.commentBefore = toComment(head);
  return document.toString({ lineWidth: 120, flowCollectionPadding: true, singleQuote: true });
}

function toNode(commented: Commented, document: Document): Node {
  switch (commented.kind) {
    case 'plain':
      return create(commented.value, document);
    case 'flow': {
      const node = create(commented.value, document);
      if (isCollection(node)) node.flow = true;
      return node;
    }
    case 'list': {
      const list = new YAMLSeq();
      list.items = commented.items.map((item) => withAbove(toNode(item.value, document), item));
      return list;
    }
    case 'map': {
      const map = new YAMLMap();
      map.items = commented.entries.map((entry) => toPair(entry, document));
      return map;
    }
  }
}

function create(value: Json, document: Document): Node {
  const node = document.createNode(value);
  if (isScalar(node) || isCollection(node)) return node as Node;
  throw new Error('A value of a contract is neither a scalar nor a collection.');
}

function toPair(entry: CommentedEntry, document: Document): Pair {
  const value = toNode(entry.value, document);
  if (entry.beside !== undefined) value.comment = toComment([entry.beside]);
  return new Pair(withAbove(new Scalar(entry.key), entry), value);
}

function withAbove<Some extends Node>(
  node: Some,
  { above = [], isApart }: Pick<CommentedItem, 'above' | 'isApart'>,
): Some {
  if (isApart) node.spaceBefore = true;
  if (above.length > 0) node.commentBefore = toComment(above);
  return node;
}

/**
 * Comments contain file and column names: a control character in one could end the comment or hide the text after it.
 */
function toComment(lines: readonly string[]): string {
  return lines.map((line) => ` ${line.replace(/[\p{C}\u2028\u2029]/gu, ' ')}`).join('\n');
}
