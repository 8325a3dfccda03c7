import { type ConstDirectiveNode, visit } from 'graphql';
import type { Issue } from '../../../core/errors/issue.ts';
import { type Link, linksOf } from './links.ts';
import { type SubgraphDocument, subgraphLocation } from './subgraph-document.ts';

/** Federation directives by which a subgraph delegates access control to its gateway. */
const names: ReadonlySet<string> = new Set(['authenticated', 'requiresScopes', 'policy']);

/**
 * Refuses subgraphs that ask the gateway to decide who may read a field, under whatever name they import or prefix those
 * directives: this gateway takes access from contracts only, and a rule that nobody enforces must not look like one. The
 * same for any other feature that a subgraph links `for: SECURITY`, and for directives of its own with these names: its
 * authors may believe that they are enforced, and composition drops them in silence.
 */
export function checkAccessDirectives({ name, document }: SubgraphDocument): readonly Issue[] {
  const links = linksOf(document);
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
  for (const { node, purpose } of links) {
    if (purpose !== 'SECURITY') continue;
    refuse(node, `The subgraph ${name} links a feature for security, which this gateway does not enforce.`);
  }
  visit(document, {
    Directive(node) {
      const used = node.name.value;
      const end = used.lastIndexOf('__');
      if (!local.has(used) && !(end > 0 && names.has(used.slice(end + 2)))) return;
      refuse(
        node as ConstDirectiveNode,
        `The subgraph ${name} restricts access by @${used}, which this gateway does not enforce.`,
      );
    },
  });
  return issues;
}

/** What a link calls these directives in this subgraph: `import: [{ name: "@policy", as: "@p" }]`, or `as: "p"`. */
function localNames({ feature, as, imports }: Link): readonly string[] {
  const imported = imports.flatMap(([name, local]) => (names.has(name) ? [local] : []));
  return names.has(feature) && as !== undefined ? [...imported, as] : imported;
}
