import type { Domain, ModelObject } from '../model/model.ts';

/** The object of that type when this domain owns it; helper types exist in its owner's subgraph only. */
export function ownObject(domain: Domain, typeName: string): ModelObject | undefined {
  return domain.objects.find((object) => object.typeName === typeName);
}
