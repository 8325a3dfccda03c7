import { type DefinitionNode, isTypeDefinitionNode, parse } from 'graphql';
import type { Issue } from '../../../core/errors/issue.ts';
import { prefixVocabulary, sharedNames } from '../../../core/sdl/prefix.ts';
import { vocabulary } from '../../../core/sdl/vocabulary.ts';
import { type DefinitionText, definitionText, isSameDefinition } from './definition-text.ts';
import { keepMembers } from './keep-members.ts';
import { shareDefinitions } from './share-definitions.ts';
import { locate, type SubgraphDocument, type TypeNode } from './subgraph-document.ts';
import { leaveUnusedNames } from './unused-names.ts';

/** The names that Concord's subgraphs share. */
export function vocabularyNames(subgraphs: readonly SubgraphDocument[]): ReadonlySet<string> {
  return new Set(prefixesOf(subgraphs).flatMap(namesWith));
}

/** Whether a subgraph repeats the shared vocabulary, as those that Concord derives from contracts do. */
function hasVocabulary({ mark }: SubgraphDocument): boolean {
  return mark !== undefined && mark.kind !== 'MESH';
}

/** Whether Concord serves it: a domain, scorecards, or the gateway's own subgraph about the mesh. */
export function isOfConcord({ mark }: SubgraphDocument): boolean {
  return mark !== undefined;
}

/** What stands before the shared names in these; one prefix, where all processes have one configuration. */
function prefixesOf(subgraphs: readonly SubgraphDocument[]): readonly string[] {
  return [...new Set(subgraphs.filter(hasVocabulary).flatMap(({ mark }) => mark?.prefix ?? []))];
}

function namesWith(prefix: string): readonly string[] {
  return [...sharedNames].map((name) => prefix + name);
}

/**
 * Compares the shared vocabulary of all subgraphs as text. Composition keeps only the members of an input that every
 * subgraph has, and drops the others without an error, so:
 *
 * - a copy that lacks or changes a member of the reference is rejected (`VOCABULARY_DIFFERS`);
 * - a copy with more members is allowed; a member is left out, of outputs and inputs alike, until all copies have it;
 * - a subgraph without the vocabulary may define a name of it only as the reference does (`MESH_NAME_TAKEN`).
 *
 * The reference is the serving supergraph, or else the vocabulary of this version. Names that no contract uses are
 * free: where a subgraph without the vocabulary defines one, the copies of the others are removed. Without a contract
 * none is used.
 */
export function unifyVocabulary(
  given: readonly SubgraphDocument[],
  servingSdl: string | undefined,
): { readonly documents: readonly SubgraphDocument[]; readonly issues: readonly Issue[] } {
  const prefixes = prefixesOf(given);
  const left = prefixes.reduce(leaveUnused, given);
  const current = new Map(prefixes.flatMap((prefix) => [...textsOf(prefixVocabulary(vocabulary, prefix))]));
  const used = new Set(left.filter(hasVocabulary).flatMap(({ types }) => [...types.keys()]));
  const shared = new Set([...current.keys()].filter((name) => used.has(name)));
  const subgraphs = left.map((one) => (isOfConcord(one) ? one : shareDefinitions(one, shared)));
  const serving = servingSdl === undefined ? undefined : textsOf(parse(servingSdl).definitions);
  const issues: Issue[] = [];
  const kept = new Map<string, ReadonlySet<string>>();
  for (const [name, newest] of current) {
    if (!subgraphs.some((subgraph) => hasVocabulary(subgraph) && subgraph.types.has(name))) continue;
    const copies = subgraphs.flatMap((subgraph) => copiesIn(subgraph, name));
    const known = { newest, served: serving ? serving.get(name) : newest };
    for (const issue of copies.flatMap((copy) => checkCopy(copy, known))) issues.push(issue);
    const texts = copies.map((copy) => copy.text);
    if (!texts.every((text) => isSameDefinition(text, texts[0] ?? newest))) kept.set(name, commonMembers(texts));
  }
  if (issues.length > 0 || kept.size === 0) return { documents: subgraphs, issues };
  return { documents: subgraphs.map((subgraph) => keepMembers(subgraph, kept)), issues };
}

function leaveUnused(subgraphs: readonly SubgraphDocument[], prefix: string): readonly SubgraphDocument[] {
  const names = new Set(namesWith(prefix));
  const own = subgraphs.filter((subgraph) => hasVocabulary(subgraph) && subgraph.mark?.prefix === prefix);
  const taken = subgraphs.filter((subgraph) => !hasVocabulary(subgraph)).flatMap(({ types }) => [...types.keys()]);
  return leaveUnusedNames(subgraphs, {
    own,
    taken: taken.filter((name) => names.has(name)),
    vocabularyNames: names,
  });
}

interface Copy {
  readonly subgraph: SubgraphDocument;
  readonly name: string;
  readonly node: TypeNode;
  readonly text: DefinitionText;
}

function copiesIn(subgraph: SubgraphDocument, name: string): readonly Copy[] {
  return (subgraph.types.get(name) ?? []).map((node) => ({ subgraph, name, node, text: definitionText(node) }));
}

/** `served` are the members that must stay; undefined when the serving supergraph does not have the name yet. */
function checkCopy(
  copy: Copy,
  { newest, served }: { readonly newest: DefinitionText; readonly served: DefinitionText | undefined },
): readonly Issue[] {
  const { subgraph, name, node, text } = copy;
  const place = { severity: 'error', ...locate(subgraph.name, node), path: [name] } as const;
  if (!hasVocabulary(subgraph)) {
    if (isSameDefinition(text, served ?? newest)) return [];
    return [
      {
        ...place,
        code: 'MESH_NAME_TAKEN',
        sentence: `The subgraph ${subgraph.name} defines ${name}, which is a name of the shared vocabulary, in another way: ${difference(text, served ?? newest)}.`,
        hint: `Rename ${name} in ${subgraph.name}, or define it exactly as the other subgraphs do. Or ${prefixRemedy}`,
      },
    ];
  }
  if (served === undefined || keepsAll(text, served)) return [];
  return [
    {
      ...place,
      code: 'VOCABULARY_DIFFERS',
      sentence: `The subgraph ${subgraph.name} has another version of ${name} than the mesh: ${difference(text, served)}. Composition would take that from every subgraph.`,
      hint: `Run the version of Concord in ${subgraph.name} that the other subgraphs run.`,
    },
  ];
}

/** What makes room for a name without a change of others. */
export const prefixRemedy =
  'put a prefix before the names of Concord: `graphql.prefix` in the configuration of all its processes.';

function keepsAll(text: DefinitionText, served: DefinitionText): boolean {
  return (
    text.kind === served.kind &&
    text.directives === served.directives &&
    [...served.members].every(([member, definition]) => text.members.get(member) === definition)
  );
}

/** Describes the difference: a copy that lacks members, has others, or is another kind of type. */
function difference(text: DefinitionText, reference: DefinitionText): string {
  if (text.kind !== reference.kind) return 'it is another kind of type';
  const lacking = [...reference.members.keys()].filter((member) => !text.members.has(member));
  const other = [...text.members]
    .filter(([member, own]) => reference.members.get(member) !== own)
    .map(([, own]) => own);
  const parts = [
    ...(lacking.length > 0 ? [`it lacks ${lacking.join(', ')}`] : []),
    ...(other.length > 0 ? [`it has ${other.join(', ')}`] : []),
  ];
  return parts.length > 0 ? parts.join(' and ') : 'it has other directives';
}

function commonMembers(texts: readonly DefinitionText[]): ReadonlySet<string> {
  const [first, ...others] = texts;
  const common = [...(first?.members ?? [])].filter(([member, text]) =>
    others.every((other) => other.members.get(member) === text),
  );
  return new Set(common.map(([member]) => member));
}

function textsOf(definitions: readonly DefinitionNode[]): ReadonlyMap<string, DefinitionText> {
  return new Map(
    definitions.filter(isTypeDefinitionNode).map((definition) => [definition.name.value, definitionText(definition)]),
  );
}
