import { suggest } from '../../contract/structure/suggest.ts';
import { protectColumns } from '../access/protect-columns.ts';
import type { Field, Metric, Relation } from '../model.ts';
import type { ColumnExpression, Expression } from './expression.ts';
import type { ExpressionWord, NameSyntax } from './parse/syntax.ts';
import { type ExpressionProblem, mismatch, unknownName } from './problem.ts';
import { computedStorage } from './storage.ts';

/** An object in the scope of its expressions, with properties by their contract names. */
export interface Owner {
  /** The object's name in the contract. */
  readonly name: string;
  readonly fields: readonly Field[];
  /** Measures that are already derived, for use in later ones. */
  readonly metrics: readonly Metric[];
  readonly relations: readonly RelatedOwner[];
}

/** The target of a relation. `owner` is absent across domains. */
export interface RelatedOwner {
  readonly relation: Relation;
  /** The object's name in its contract. */
  readonly object: string;
  readonly owner?: Pick<Owner, 'name' | 'fields'>;
}

/** The resolution of a name. */
export type NameMeaning =
  | { readonly kind: 'value'; readonly expression: Expression }
  | { readonly kind: 'metric'; readonly metric: Metric }
  | { readonly kind: 'related'; readonly related: RelatedOwner; readonly expression?: Expression };

/**
 * Resolves a name in an expression of the owner: one of its properties (also as `object.property`), a member of a
 * nested one, a measure, or a property of a related object. Exact names win over names in another letter case.
 */
export function resolveName(name: NameSyntax, owner: Owner): NameMeaning {
  const [first, ...others] = name.parts;
  const [second] = others;
  const isOwn = second !== undefined && first.text === owner.name && find(owner.fields, first) === undefined;
  const own = isOwn ? [second, ...others.slice(1)] : name.parts;
  const field = find(owner.fields, own[0] ?? first);
  if (field !== undefined && !name.star) return { kind: 'value', expression: readPath(field, own.slice(1), name.at) };
  const related = second === undefined && !name.star ? undefined : findRelated(first, owner);
  if (related !== undefined) return resolveRelated(name, others, related);
  const metric = find(owner.metrics, first);
  if (metric !== undefined && second === undefined && !name.star) return { kind: 'metric', metric };
  throw unknownOf(name, own[0] ?? first, owner);
}

function resolveRelated(
  name: NameSyntax,
  [property, ...members]: readonly ExpressionWord[],
  related: RelatedOwner,
): NameMeaning {
  if (name.star && property === undefined) return { kind: 'related', related };
  const { owner } = related;
  const field = property === undefined || owner === undefined ? undefined : find(owner.fields, property);
  if (owner !== undefined && property !== undefined && (field === undefined || name.star)) {
    throw unknownName(
      property.at,
      `The object ${owner.name} has no property "${property.text}".`,
      propose(property, owner.fields) ?? `Name a property of ${owner.name}.`,
    );
  }
  if (field === undefined) return { kind: 'related', related };
  return { kind: 'related', related, expression: readPath(field, members, name.at) };
}

/** A column of an object, a member of one, or the expression of a computed dimension. */
function readPath(field: Field, members: readonly ExpressionWord[], at: number): Expression {
  if (field.computed !== undefined && members.length === 0) {
    const { protections, classification, computed } = field;
    return protections === undefined
      ? computed.expression
      : protectColumns(computed.expression, { protections, classification });
  }
  const path: [Field, ...Field[]] = [field];
  for (const member of members) {
    const { type } = path.at(-1) ?? field;
    const inner = type.kind === 'object' ? find(type.fields, member) : undefined;
    if (inner === undefined) {
      throw unknownName(
        member.at,
        `The property ${field.property} has no member "${member.text}".`,
        (type.kind === 'object' ? propose(member, type.fields) : undefined) ?? 'Name a property of the object.',
      );
    }
    path.push(inner);
  }
  const last = path.at(-1) ?? field;
  const storage = computedStorage(last.type);
  if (storage === undefined) {
    throw mismatch(
      at,
      `The property ${last.property} holds ${last.type.kind === 'object' ? 'an object' : `a ${last.type.kind}`}, with which nothing can be computed.`,
      last.type.kind === 'object' ? `Name a member, as in "${last.property}.…".` : 'Name a property with one value.',
    );
  }
  return { kind: 'column', path, storage } satisfies ColumnExpression;
}

/** Finds a relation by the name of its field, or of its target object. */
function findRelated(word: ExpressionWord, owner: Owner): RelatedOwner | undefined {
  const byField = owner.relations.find(({ relation }) => relation.name === word.text);
  if (byField !== undefined) return byField;
  const found = owner.relations.filter(({ object }) => object.toLowerCase() === word.text.toLowerCase());
  const toMany = found.filter(({ relation }) => relation.foreignKeyOn === 'to');
  if (toMany.length > 1) {
    const names = toMany.map(({ relation }) => relation.name).join(', ');
    throw unknownName(
      word.at,
      `Several relations of ${owner.name} lead to ${word.text}.`,
      `Write the name of one of them: ${names}.`,
    );
  }
  return toMany[0] ?? found[0];
}

interface Named {
  readonly property: string;
}

function find<Candidate extends Named>(
  candidates: readonly Candidate[],
  { text }: ExpressionWord,
): Candidate | undefined {
  const exact = candidates.find(({ property }) => property === text);
  if (exact !== undefined) return exact;
  const alike = candidates.filter(({ property }) => property.toLowerCase() === text.toLowerCase());
  return alike.length === 1 ? alike[0] : undefined;
}

function unknownOf(name: NameSyntax, word: ExpressionWord, owner: Owner): ExpressionProblem {
  const isQualified = name.parts.length > 1 || name.star;
  const byColumn = owner.fields.find(({ column, computed }) => computed === undefined && column === word.text);
  const names = [...owner.fields, ...owner.metrics].map(({ property }) => property);
  const related = owner.relations.flatMap(({ relation, object }) => [relation.name, object]);
  const nearest = suggest(word.text, isQualified ? [...related, ...names] : names);
  return unknownName(
    word.at,
    isQualified
      ? `The object ${owner.name} has no property and no relation "${word.text}".`
      : `The object ${owner.name} has no property "${word.text}".`,
    byColumn !== undefined
      ? `Write the property's name, "${byColumn.property}", not the column's.`
      : nearest === undefined
        ? `Expressions read ${printNames(isQualified ? [...related, ...names] : names)}.`
        : `Did you mean "${nearest}"?`,
  );
}

function propose(word: ExpressionWord, fields: readonly Field[]): string | undefined {
  const nearest = suggest(
    word.text,
    fields.map(({ property }) => property),
  );
  return nearest === undefined ? undefined : `Did you mean "${nearest}"?`;
}

function printNames(names: readonly string[]): string {
  const shown = names.slice(0, 8).join(', ');
  return names.length > 8 ? `${shown}, …` : shown;
}
