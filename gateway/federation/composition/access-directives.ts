import { type ConstDirectiveNode, Kind, visit } from 'graphql';
import type { Issue } from '../../../core/errors/issue.ts';
import { type SubgraphDocument, subgraphLocation } from './subgraph-document.ts';

/** Federation directives by which a subgraph delegates access control to its gateway. */
const names: ReadonlySet<string> = new Set(['authenticated', 'requiresScopes', 'policy']);

/**
 * Rejects subgraphs that delegate access control to the gateway, under whatever name they import or prefix these
 * directives: this gateway takes access from contracts only, and a rule that is not enforced must not look enforced.
 * Also rejects any other feature that a subgraph links `for: SECURITY`.
 */
export function checkAccessDirectives({ name, document }: SubgraphDocument): readonly Issue[] {
  const links: ConstDirectiveNode[] = [];
  visit(document, {
    Directive(node) {
      if (node.name.value === 'link') links.push(node as ConstDirectiveNode);
    },
  });
  const local = new Set([...names, ...links.flatMap(localNames)]);
  const issues: Issue[] = [];
  const refuse = (directive: ConstDirectiveNode, sentence: string): void => {
    const start = directive.loc?.startToken;
    issues.push({
      severity: 'error',
      code: 'SUBGRAPH_ACCESS_UNENFORCED',
      ...subgraphLocation(name, start && { line: start.line, column: start.column }),
      path: [],
      sentence,
      hint: 'Let the subgraph itself refuse what a caller may not read, and take the directive out of its SDL.',
    });
  };
  for (const link of links.filter(isForSecurity)) {
    refuse(link, `The subgraph ${name} links a feature for security, which this gateway does not enforce.`);
  }
  visit(document, {
    Directive(node) {
      const used = node.name.value;
      if (!local.has(used) && !names.has(used.slice(used.lastIndexOf('__') + 2))) return;
      refuse(
        node as ConstDirectiveNode,
        `The subgraph ${name} restricts access by @${used}, which this gateway does not enforce.`,
      );
    },
  });
  return issues;
}

/** The local names of these directives by `@link`: `import: [{ name: "@policy", as: "@p" }]`, or `as: "p"`. */
function localNames(link: ConstDirectiveNode): readonly string[] {
  const imported = argumentOf(link, 'import');
  const renamed = (imported?.kind === Kind.LIST ? imported.values : []).flatMap((value) => {
    if (value.kind !== Kind.OBJECT) return [];
    const member = (key: string) => textOf(value.fields.find((field) => field.name.value === key)?.value);
    const [name, as] = [member('name'), member('as')];
    return as !== undefined && names.has(name?.replace('@', '') ?? '') ? [as.replace('@', '')] : [];
  });
  const feature = textOf(argumentOf(link, 'url'))?.split('/').at(-2) ?? '';
  const as = textOf(argumentOf(link, 'as'));
  return names.has(feature) && as !== undefined ? [...renamed, as] : renamed;
}

function isForSecurity(link: ConstDirectiveNode): boolean {
  const purpose = argumentOf(link, 'for');
  return purpose?.kind === Kind.ENUM && purpose.value === 'SECURITY';
}

function argumentOf(directive: ConstDirectiveNode, argument: string) {
  return directive.arguments?.find(({ name }) => name.value === argument)?.value;
}

function textOf(value: ReturnType<typeof argumentOf>): string | undefined {
  return value?.kind === Kind.STRING ? value.value : undefined;
}
