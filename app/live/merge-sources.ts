import { relative, sep } from 'node:path';
import type { Issue } from '../../core/errors/issue.ts';
import { codeName } from '../../subgraphs/custom-fields/domain-fields.ts';
import type { MeshSources } from '../loading/load-mesh.ts';

/** The domain of an issue's file, by its folder, or the subgraph of a file named `subgraph <name>`. */
export function domainOf({ file }: Issue, folder: string): string | undefined {
  const subgraph = /^subgraph (.+)$/.exec(file)?.[1];
  if (subgraph !== undefined) return subgraph;
  const [first = ''] = relative(folder, file).split(sep);
  return first === '' || first === '..' ? undefined : first;
}

/** The files of `next`, except for held domains, whose files are those of `last`. */
export function mergeSources(
  next: MeshSources,
  last: MeshSources,
  held: ReadonlySet<string>,
  folder: string,
): MeshSources {
  const isHeldIssue = (issue: Issue) => held.has(domainOf(issue, folder) ?? '');
  const isHeld = ({ domain }: { readonly domain: string }) => held.has(domain);
  const pick = <Item extends { readonly domain: string }>(from: readonly Item[], before: readonly Item[]) => [
    ...from.filter((item) => !isHeld(item)),
    ...before.filter(isHeld),
  ];
  const issues = (from: readonly Issue[], before: readonly Issue[]) => [
    ...from.filter((issue) => !isHeldIssue(issue)),
    ...before.filter(isHeldIssue),
  ];
  return {
    contracts: {
      partials: [
        ...next.contracts.partials.filter(({ file }) => !isHeld(file)),
        ...last.contracts.partials.filter(({ file }) => isHeld(file)),
      ],
      files: pick(next.contracts.files, last.contracts.files).toSorted(byFile),
      issues: issues(next.contracts.issues, last.contracts.issues),
    },
    products: {
      files: pick(next.products.files, last.products.files).toSorted(byFile),
      issues: issues(next.products.issues, last.products.issues),
    },
    customFields: {
      declared: pick(next.customFields.declared, last.customFields.declared),
      code: new Map([...codeOf(next, (domain) => !held.has(domain)), ...codeOf(last, (domain) => held.has(domain))]),
      issues: issues(next.customFields.issues, last.customFields.issues),
    },
  };
}

function codeOf({ customFields: { declared, code } }: MeshSources, isChosen: (domain: string) => boolean) {
  return declared.flatMap(({ domain, typeName, name }) => {
    const resolve = code.get(codeName(typeName, name));
    return isChosen(domain) && resolve !== undefined ? [[codeName(typeName, name), resolve] as const] : [];
  });
}

function byFile(one: { readonly file: string }, other: { readonly file: string }): number {
  return one.file < other.file ? -1 : one.file > other.file ? 1 : 0;
}
