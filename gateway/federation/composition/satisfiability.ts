import { type ConstDirectiveNode, type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode } from 'graphql';
import type { SubgraphDocument, TypeNode } from './subgraph-document.ts';

/**
 * Whether every operation on the supergraph can be planned. `satisfiable` is a proof by a rule of thumb that costs no
 * more than there are fields; `unknown` says nothing: composition then has to walk all paths through the graph, which
 * costs about the square of the number of types.
 *
 * The rule: an object type that several subgraphs have is the same in all of them, or each subgraph can hand over what it
 * lacks. It does so directly, by a key that it has all fields of, to a subgraph that resolves the key and has the field.
 * So whatever subgraph a path has led to, each field of the type is one step away at most. Nothing else may be in play
 * that leads elsewhere, or withholds a field: interfaces, unions across subgraphs, other root types, and directives but
 * those listed here.
 */
export function proveSatisfiable(documents: readonly SubgraphDocument[]): 'satisfiable' | 'unknown' {
  const objects = new Map<string, SubgraphObject[]>();
  for (const { types, ...subgraph } of documents) {
    if (!isPlainFederation(subgraph)) return 'unknown';
    for (const [name, nodes] of types) {
      const found = readType(name, nodes, documents);
      if (found === 'unknown') return 'unknown';
      if (found !== 'leaf') objects.set(name, [...(objects.get(name) ?? []), found]);
    }
  }
  for (const [name, holders] of objects) if (name !== 'Query' && !areComplete(holders)) return 'unknown';
  return 'satisfiable';
}

/** An object type as one subgraph has it. */
interface SubgraphObject {
  readonly fields: ReadonlySet<string>;
  /** The fields of each key by which the subgraph finds an entity. */
  readonly keys: readonly (readonly string[])[];
}

const harmless = new Set(['key', 'shareable', 'tag', 'cost', 'listSize', 'deprecated']);
const otherRoots = new Set(['Mutation', 'Subscription']);

/** Federation 2, whose directives have their usual names. */
function isPlainFederation({ document }: Pick<SubgraphDocument, 'document'>): boolean {
  let isFederation = false;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.DIRECTIVE_DEFINITION && harmless.has(definition.name.value)) return false;
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) continue;
    if ((definition.operationTypes ?? []).length > 0) return false;
    for (const { name, arguments: given = [] } of definition.directives ?? []) {
      if (name.value !== 'link') continue;
      const value = (key: string) => given.find((one) => one.name.value === key)?.value;
      const [url, as, imported] = [value('url'), value('as'), value('import')];
      if (as !== undefined) return false;
      if (imported !== undefined && imported.kind !== Kind.LIST) return false;
      if (imported?.kind === Kind.LIST && imported.values.some(({ kind }) => kind !== Kind.STRING)) return false;
      if (url?.kind === Kind.STRING && url.value.startsWith('https://specs.apollo.dev/federation/v2.'))
        isFederation = true;
    }
  }
  return isFederation;
}

function readType(
  name: string,
  nodes: readonly TypeNode[],
  documents: readonly SubgraphDocument[],
): SubgraphObject | 'leaf' | 'unknown' {
  const fields = new Set<string>();
  const keys: string[][] = [];
  let isObject = false;
  for (const node of nodes) {
    switch (node.kind) {
      case Kind.INTERFACE_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_EXTENSION:
        return 'unknown';
      case Kind.UNION_TYPE_DEFINITION:
      case Kind.UNION_TYPE_EXTENSION:
        if ([name, ...(node.types ?? []).map((member) => member.name.value)].some(isShared)) return 'unknown';
        break;
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.OBJECT_TYPE_EXTENSION: {
        if (otherRoots.has(name) || !areHarmless(node.directives) || !(node.fields ?? []).every(isPlainField))
          return 'unknown';
        isObject = true;
        for (const field of node.fields ?? []) fields.add(field.name.value);
        for (const key of keysOf(node.directives)) keys.push(key);
      }
    }
  }
  return isObject ? { fields, keys } : 'leaf';

  function isShared(type: string): boolean {
    return documents.filter(({ types }) => types.has(type)).length > 1;
  }
}

function areHarmless(directives: ObjectTypeDefinitionNode['directives'] = []): boolean {
  return directives.every(({ name }) => harmless.has(name.value));
}

function isPlainField({ directives, type, arguments: given = [] }: FieldDefinitionNode): boolean {
  let named = type;
  while (named.kind !== Kind.NAMED_TYPE) named = named.type;
  return named.name.value !== 'Query' && areHarmless(directives) && given.every((one) => areHarmless(one.directives));
}

/** The keys of plain fields that the subgraph resolves; others only make less provable. */
function keysOf(directives: readonly ConstDirectiveNode[] = []): readonly string[][] {
  return directives.flatMap(({ name, arguments: given = [] }) => {
    const value = (key: string) => given.find((one) => one.name.value === key)?.value;
    const [fields, resolvable] = [value('fields'), value('resolvable')];
    const isResolved = resolvable === undefined || (resolvable.kind === Kind.BOOLEAN && resolvable.value);
    if (name.value !== 'key' || !isResolved || fields?.kind !== Kind.STRING) return [];
    const names = fields.value.trim();
    return /^\w+([\s,]+\w+)*$/.test(names) ? [names.split(/[\s,]+/)] : [];
  });
}

/** Whether each holder has every field of the type, or has all fields of a key of another one that has it. */
function areComplete(holders: readonly SubgraphObject[]): boolean {
  const all = new Set(holders.flatMap(({ fields }) => [...fields]));
  return holders.every(({ fields: own }) => {
    const reached = holders.filter(({ keys }) => keys.some((key) => key.every((field) => own.has(field))));
    return [...all].every((field) => own.has(field) || reached.some(({ fields }) => fields.has(field)));
  });
}
