import type { ContractProperty } from '../../contract/contract.ts';
import type { ObjectKey } from '../objects/keys.ts';
import type { ForeignKey } from '../relations/foreign-keys.ts';

/**
 * The properties of the type `ID`: single-column primary keys, and every foreign key to an `ID`. A member of a
 * composite key keeps its scalar unless it references an `ID` itself. Then it is an `ID` too, so that both ends of a
 * relation have one type through any chain of relations.
 */
export function findIdentifiers(
  keys: Iterable<ObjectKey>,
  foreignKeys: readonly ForeignKey[],
): ReadonlySet<ContractProperty> {
  const referring = new Map<ContractProperty, ContractProperty[]>();
  for (const { from, to } of foreignKeys.flatMap(({ pairs }) => pairs)) {
    const sources = referring.get(to.property) ?? [];
    sources.push(from.property);
    referring.set(to.property, sources);
  }
  const identifiers = new Set<ContractProperty>();
  const waiting: ContractProperty[] = [];
  for (const { kind, members } of keys) {
    const [member, ...others] = members;
    if (kind === 'primary' && member !== undefined && others.length === 0) waiting.push(member.property);
  }
  for (let property = waiting.pop(); property !== undefined; property = waiting.pop()) {
    if (identifiers.has(property)) continue;
    identifiers.add(property);
    for (const found of referring.get(property) ?? []) waiting.push(found);
  }
  return identifiers;
}
