import { type ConstDirectiveNode, type ConstValueNode, type DocumentNode, Kind, visit } from 'graphql';

/** A feature that a schema links by `@link`. */
export interface Link {
  readonly node: ConstDirectiveNode;
  /** `federation`, `context`, … of Apollo's specifications; the whole URL of any other. */
  readonly feature: string;
  /** What the feature's elements are prefixed with, where it is given. */
  readonly as: string | undefined;
  /** Directives without `@`: as the feature calls them, and as the schema does. */
  readonly imports: readonly (readonly [name: string, local: string])[];
  readonly purpose: 'SECURITY' | 'EXECUTION' | undefined;
}

export function linksOf(document: DocumentNode): readonly Link[] {
  const links: Link[] = [];
  visit(document, {
    Directive(node) {
      if (node.name.value === 'link') links.push(readLink(node as ConstDirectiveNode));
    },
  });
  return links;
}

/** Directives that a schema defines for itself: they mean what it likes, whatever federation calls so. */
export function ownDirectives(document: DocumentNode, links: readonly Link[]): ReadonlySet<string> {
  const imported = new Set(links.flatMap(({ imports }) => imports.map(([, local]) => local)));
  return new Set(
    document.definitions.flatMap((one) =>
      one.kind === Kind.DIRECTIVE_DEFINITION && !imported.has(one.name.value) ? [one.name.value] : [],
    ),
  );
}

function readLink(node: ConstDirectiveNode): Link {
  const purpose = argumentOf(node, 'for');
  const needed = purpose?.kind === Kind.ENUM ? purpose.value : undefined;
  return {
    node,
    feature: featureOf(textOf(argumentOf(node, 'url')) ?? ''),
    as: textOf(argumentOf(node, 'as')),
    imports: importsOf(argumentOf(node, 'import')),
    purpose: needed === 'SECURITY' || needed === 'EXECUTION' ? needed : undefined,
  };
}

/** `https://specs.apollo.dev/connect/v0.1` → `connect`. */
function featureOf(url: string): string {
  return /^https:\/\/specs\.apollo\.dev\/([A-Za-z_]\w*)(?:\/v|\/?$)/.exec(url)?.[1] ?? url;
}

function importsOf(imported: ConstValueNode | undefined): Link['imports'] {
  return (imported?.kind === Kind.LIST ? imported.values : []).flatMap((value) => {
    const name = value.kind === Kind.OBJECT ? memberOf(value, 'name') : textOf(value);
    const local = (value.kind === Kind.OBJECT ? memberOf(value, 'as') : undefined) ?? name;
    return name?.startsWith('@') && local?.startsWith('@') ? [[name.slice(1), local.slice(1)] as const] : [];
  });
}

function memberOf(value: ConstValueNode & { readonly kind: Kind.OBJECT }, key: string): string | undefined {
  return textOf(value.fields.find(({ name }) => name.value === key)?.value);
}

function argumentOf(directive: ConstDirectiveNode, argument: string): ConstValueNode | undefined {
  return directive.arguments?.find(({ name }) => name.value === argument)?.value;
}

function textOf(value: ConstValueNode | undefined): string | undefined {
  return value?.kind === Kind.STRING ? value.value : undefined;
}
