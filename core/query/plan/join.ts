import { fieldOf } from '../../model/find.ts';
import type { Field, Relation } from '../../model/model.ts';
import type { JoinColumns } from './predicate.ts';

interface HasFields {
  readonly fields: readonly Field[];
}

/** The columns that a relation equates, outer side first. */
export function joinColumns(relation: Relation, outer: HasFields, inner: HasFields): JoinColumns {
  return relation.on.map((pair) => ({ outer: fieldOf(outer, pair.from), inner: fieldOf(inner, pair.to) }));
}
