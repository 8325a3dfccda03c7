import type { ContractFile, ContractObject, ContractRelationship } from '../contract/contract.ts';
import { defined } from '../defined.ts';
import type { Location } from '../errors/issue.ts';
import { indexContracts } from '../model/contract-index.ts';
import type { Mesh, ModelObject, Relation } from '../model/model.ts';
import { parseReference } from '../model/relations/references.ts';

/** One of the two compared versions of a mesh: its contracts, and the model built from them. */
export interface MeshSide {
  readonly files: readonly ContractFile[];
  readonly mesh: Mesh;
}

/** Finds the API model of contract elements. */
export interface SideIndex {
  isServed(file: ContractFile): boolean;
  findObject(file: ContractFile, object: ContractObject): ModelObject | undefined;
  /** The relation fields of a relationship: on its source and on its target. */
  findRelations(file: ContractFile, relationship: ContractRelationship): RelationEnds;
  /**
   * Whether a relationship references a contract that this side does not have, so that the API cannot follow it here.
   */
  leadsElsewhere(file: ContractFile, relationship: ContractRelationship): boolean;
}

export interface RelationEnds {
  readonly forth?: Relation;
  readonly back?: Relation;
}

export function indexSide({ files, mesh }: MeshSide): SideIndex {
  const contracts = new Set(mesh.domains.flatMap((domain) => domain.contracts.map(({ file }) => file)));
  const objects = new Map(
    mesh.domains.flatMap((domain) =>
      domain.objects.map((object) => [`${object.contractId}\n${object.name}`, object] as const),
    ),
  );
  const relations = Map.groupBy(
    mesh.domains.flatMap((domain) => [...domain.objects, ...domain.stubs].flatMap((owner) => owner.relations)),
    ({ at }) => printLocation(at),
  );
  const byReference = indexContracts(files);
  return {
    isServed: ({ file }) => contracts.has(file),
    findObject: ({ contract }, { name }) => objects.get(`${contract.id}\n${name}`),
    findRelations: (file, { path }) => {
      const ends = relations.get(printLocation(file.locate(path))) ?? [];
      const forth = ends.find(({ foreignKeyOn }) => foreignKeyOn === 'from');
      const back = ends.find(({ foreignKeyOn }) => foreignKeyOn === 'to');
      return defined({ forth, back });
    },
    leadsElsewhere: (file, { to: [first = ''] }) => {
      const reference = parseReference(first);
      return reference !== undefined && byReference.findFile(reference, file) === undefined;
    },
  };
}

function printLocation({ file, line, column }: Location): string {
  return `${file}:${line}:${column}`;
}
