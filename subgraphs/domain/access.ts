import type { Field, Mesh, ModelObject } from '../../core/model/model.ts';
import { tablesOf } from '../../core/query/plan/tables.ts';
import type { AuthorizedPlan } from '../../core/query/policy/authorize.ts';

/** The data that one statement read, for the audit log: contract names and numbers, never values. */
export interface Access {
  /** Contracts with their versions, as `orders@1.2.0`. */
  readonly contracts: readonly string[];
  /** Classified columns, as `Customer.email (restricted)`. */
  readonly classified: readonly string[];
  readonly rows: number;
}

export type NoteAccess = (access: Access) => void;

/** Reports the data that plans read. Plans contain the model's own field objects, which identify the owning object. */
export class AccessReader {
  readonly #objects: ReadonlyMap<string, ModelObject>;
  readonly #owners = new Map<unknown, string>();

  constructor(mesh: Mesh) {
    const objects = mesh.domains.flatMap((domain) => domain.objects);
    this.#objects = new Map(objects.map((object) => [object.typeName, object]));
    for (const object of objects) {
      for (const part of [...object.fields, ...object.metrics]) this.#owners.set(part, object.typeName);
    }
  }

  read(plan: AuthorizedPlan, rows: number): Access {
    const contracts = tablesOf(plan).flatMap((name) => {
      const object = this.#objects.get(name);
      return object === undefined ? [] : [`${object.contractId}@${object.contractVersion}`];
    });
    const classified = new Set<string>();
    this.#walk(plan, classified);
    return { contracts: [...new Set(contracts)], classified: [...classified], rows };
  }

  /** Visits all parts of a plan; a field or measure is a leaf. */
  #walk(part: unknown, found: Set<string>): void {
    if (typeof part !== 'object' || part === null) return;
    if (isDescribed(part)) {
      const owner = this.#owners.get(part);
      const name = owner === undefined ? part.name : `${owner}.${part.name}`;
      if (part.classification !== undefined) found.add(`${name} (${part.classification})`);
      return;
    }
    for (const member of Object.values(part)) this.#walk(member, found);
  }
}

function isDescribed(part: object): part is Pick<Field, 'name' | 'property' | 'classification'> {
  return 'property' in part && 'name' in part && typeof part.name === 'string';
}
