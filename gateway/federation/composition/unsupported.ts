import { type DocumentNode, Kind, visit } from 'graphql';
import type { Issue } from '../../../core/errors/issue.ts';
import { linksOf, ownDirectives } from './links.ts';
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
  const links = linksOf(document);
  const own = ownDirectives(document, links);
  const local = new Map([...unsupported].filter(([name]) => !own.has(name)));
  for (const { node, feature, imports } of links) {
    const what = unsupportedFeatures.get(feature);
    if (what !== undefined) refuse(node, what, takeOut);
    for (const [name, as] of imports) {
      const meant = unsupported.get(name);
      if (meant !== undefined && (what !== undefined || feature === 'federation')) local.set(as, meant);
      else local.delete(as);
    }
  }
  visit(document, {
    Directive(node) {
      const what = local.get(node.name.value) ?? unsupported.get(/^federation__(.*)/.exec(node.name.value)?.[1] ?? '');
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
  for (const { feature, purpose } of linksOf(supergraph)) {
    const what = unsupportedFeatures.get(feature) ?? accessFeatures.get(feature);
    if (what !== undefined) found.push(what);
    else if (purpose !== undefined && !neededHere.has(feature)) {
      found.push(`the feature ${feature}, which must not be ignored`);
    }
  }
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
