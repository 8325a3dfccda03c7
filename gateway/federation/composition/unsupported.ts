import { type ConstDirectiveNode, type DocumentNode, Kind, visit } from 'graphql';
import type { Issue } from '../../../core/errors/issue.ts';
import { type SubgraphDocument, subgraphLocation } from './subgraph-document.ts';

/** Federation directives that require a router feature that this gateway lacks, with a description of the feature. */
const unsupported: ReadonlyMap<string, string> = new Map([
  ['context', 'passing values down by @context'],
  ['fromContext', 'passing values down by @fromContext'],
  ['cacheTag', 'invalidating caches by @cacheTag'],
  ['cacheInvalidation', 'invalidating caches'],
]);

/** Features by the name in their URL, which a subgraph or a supergraph links. */
const unsupportedFeatures: ReadonlyMap<string, string> = new Map([
  ...unsupported,
  ['connect', 'connectors (@source, @connect)'],
]);

/** Access control features; in subgraphs `access-directives.ts` rejects them. */
const accessFeatures: ReadonlyMap<string, string> = new Map([
  ['authenticated', 'access control by @authenticated'],
  ['requiresScopes', 'access control by @requiresScopes'],
  ['policy', 'access control by @policy'],
]);

/** Rejects features of a subgraph that this gateway would omit or fail at: subscriptions, and router features. */
export function checkFeatures({ name, document }: SubgraphDocument): readonly Issue[] {
  const issues: Issue[] = [];
  const refuse = (node: { readonly loc?: { readonly startToken: Place } | undefined }, what: string, hint: string) =>
    issues.push({
      severity: 'error',
      code: 'SUBGRAPH_FEATURE_UNSUPPORTED',
      ...subgraphLocation(name, node.loc && { line: node.loc.startToken.line, column: node.loc.startToken.column }),
      path: [],
      sentence: `The subgraph ${name} uses ${what}, which this gateway does not support.`,
      hint,
    });
  const local = new Map<string, string>(unsupported);
  visit(document, {
    Directive(node) {
      if (node.name.value !== 'link') return;
      const feature = featureOf(node as ConstDirectiveNode);
      const what = unsupportedFeatures.get(feature);
      if (what !== undefined) refuse(node, what, takeOut);
      for (const [imported, as] of importsOf(node as ConstDirectiveNode)) {
        const meant = unsupported.get(imported);
        if (meant !== undefined) local.set(as, meant);
      }
    },
  });
  visit(document, {
    Directive(node) {
      const what = local.get(node.name.value) ?? unsupported.get(node.name.value.replace(/^federation__/, ''));
      if (what !== undefined) refuse(node, what, takeOut);
    },
  });
  const root = findSubscriptionRoot(document);
  if (root !== undefined)
    refuse(root, 'subscriptions', 'Take the subscriptions out of its SDL, and serve them elsewhere.');
  return issues;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

const takeOut = 'Take it out of the SDL of the subgraph, or run a router that supports it.';

/** Descriptions of the router features that a supergraph requires and this gateway lacks. */
export function listUnsupported(supergraph: DocumentNode): readonly string[] {
  const found: string[] = [];
  visit(supergraph, {
    Directive(node) {
      if (node.name.value !== 'link') return;
      const link = node as ConstDirectiveNode;
      const feature = featureOf(link);
      const what = unsupportedFeatures.get(feature) ?? accessFeatures.get(feature);
      if (what !== undefined) found.push(what);
      else if (isNeeded(link) && !neededHere.has(feature))
        found.push(`the feature ${feature}, which must not be ignored`);
    },
  });
  if (findSubscriptionRoot(supergraph) !== undefined) found.push('subscriptions');
  return [...new Set(found)];
}

/** Features that this gateway executes. */
const neededHere: ReadonlySet<string> = new Set(['link', 'core', 'join', 'inaccessible', 'tag', 'cost']);

function findSubscriptionRoot({ definitions }: DocumentNode) {
  let root = 'Subscription';
  for (const definition of definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) continue;
    const declared = definition.operationTypes?.find(({ operation }) => operation === 'subscription');
    if (declared !== undefined) root = declared.type.name.value;
  }
  return definitions.find(
    (definition) =>
      (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
      definition.name.value === root &&
      (definition.fields?.length ?? 0) > 0,
  );
}

/** `https://specs.apollo.dev/connect/v0.1` → `connect`. */
function featureOf(link: ConstDirectiveNode): string {
  const value = argumentOf(link, 'url');
  const parts = value?.kind === Kind.STRING ? value.value.split('/') : [];
  return parts.findLast((part) => part !== '' && !/^v\d/.test(part)) ?? '';
}

function isNeeded(link: ConstDirectiveNode): boolean {
  const purpose = argumentOf(link, 'for');
  return purpose?.kind === Kind.ENUM && (purpose.value === 'SECURITY' || purpose.value === 'EXECUTION');
}

/** The directives that a link imports under other names, without their `@`. */
function importsOf(link: ConstDirectiveNode): readonly (readonly [name: string, as: string])[] {
  const imported = argumentOf(link, 'import');
  return (imported?.kind === Kind.LIST ? imported.values : []).flatMap((value) => {
    if (value.kind !== Kind.OBJECT) return [];
    const read = (key: string) => {
      const member = value.fields.find(({ name }) => name.value === key)?.value;
      return member?.kind === Kind.STRING ? member.value.replace('@', '') : undefined;
    };
    const [name, as] = [read('name'), read('as')];
    return name === undefined || as === undefined ? [] : [[name, as] as const];
  });
}

function argumentOf(directive: ConstDirectiveNode, argument: string) {
  return directive.arguments?.find(({ name }) => name.value === argument)?.value;
}
