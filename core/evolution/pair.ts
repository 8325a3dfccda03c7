/** The elements of both sides, and those of only one side. */
export interface Pairing<Element> {
  readonly pairs: readonly { readonly before: Element; readonly after: Element }[];
  readonly removed: readonly Element[];
  readonly added: readonly Element[];
}

/**
 * Pairs the elements of two lists by the first identity that both have and that is unique on each side, such as an
 * `id`; the remaining ones by the next identity, such as a name. Pairs are in the order of the newer list.
 */
export function pairElements<Element extends object>(
  before: readonly Element[],
  after: readonly Element[],
  identities: readonly ((element: Element) => string | undefined)[],
): Pairing<Element> {
  const partners = new Map<Element, Element>();
  const taken = new Set<Element>();
  for (const identityOf of identities) {
    const older = findUnique(
      before.filter((element) => !taken.has(element)),
      identityOf,
    );
    const newer = findUnique(
      after.filter((element) => !partners.has(element)),
      identityOf,
    );
    for (const [identity, element] of newer) {
      const partner = older.get(identity);
      if (partner === undefined) continue;
      partners.set(element, partner);
      taken.add(partner);
    }
  }
  return {
    pairs: after.flatMap((element) => {
      const partner = partners.get(element);
      return partner === undefined ? [] : [{ before: partner, after: element }];
    }),
    removed: before.filter((element) => !taken.has(element)),
    added: after.filter((element) => !partners.has(element)),
  };
}

function findUnique<Element>(
  elements: readonly Element[],
  identityOf: (element: Element) => string | undefined,
): ReadonlyMap<string, Element> {
  const groups = Map.groupBy(elements, identityOf);
  return new Map(
    [...groups].flatMap(([identity, group]) => {
      const [only, ...others] = group;
      return identity === undefined || only === undefined || others.length > 0 ? [] : [[identity, only] as const];
    }),
  );
}
