import { dirname, resolve } from 'node:path';
import type { ContractFile, ContractObject, ContractProperty } from '../contract/contract.ts';
import type { Reference } from './relations/references.ts';

/** Resolves references in constant time per step. */
export interface ContractIndex {
  /** The contract that a reference of `from` names; undefined when the mesh does not contain it. */
  findFile(reference: Reference, from: ContractFile): ContractFile | undefined;
  findObject(file: ContractFile, reference: Reference): ContractObject | undefined;
  findProperty(object: ContractObject, reference: Reference): readonly ContractProperty[] | undefined;
  /** Contracts with an object of that name, for hints. */
  filesWithObject(name: string): readonly ContractFile[];
}

interface Named {
  readonly id?: string;
  readonly name: string;
}

type Elements<Element extends Named> = { readonly byId: Map<string, Element>; readonly byName: Map<string, Element> };

export function indexContracts(files: readonly ContractFile[]): ContractIndex {
  const byPath = new Map(files.map((file) => [file.absolutePath, file]));
  const byObjectName = Map.groupBy(
    files.flatMap((file) => file.contract.objects.map((object) => ({ name: object.name, file }))),
    ({ name }) => name,
  );
  const objectsOf = remember((file: ContractFile) => indexElements(file.contract.objects));
  const propertiesOf = remember((owner: ContractObject | ContractProperty) => indexElements(owner.properties));
  return {
    findFile: ({ file }, from) => (file === undefined ? from : byPath.get(resolve(dirname(from.absolutePath), file))),
    findObject: (file, { object, by }) => findElement(objectsOf(file), object, by),
    findProperty: (object, { property, by }) => {
      const steps: ContractProperty[] = [];
      for (const step of property) {
        const found = findElement(propertiesOf(steps.at(-1) ?? object), step, by);
        if (found === undefined) return undefined;
        steps.push(found);
      }
      return steps;
    },
    filesWithObject: (name) => (byObjectName.get(name) ?? []).map(({ file }) => file),
  };
}

/** A reference by ids prefers ids, a reference by names prefers names; authors mix them up. */
function findElement<Element extends Named>(
  { byId, byName }: Elements<Element>,
  step: string,
  by: Reference['by'],
): Element | undefined {
  return by === 'ids' ? (byId.get(step) ?? byName.get(step)) : (byName.get(step) ?? byId.get(step));
}

function indexElements<Element extends Named>(elements: readonly Element[]): Elements<Element> {
  return {
    byId: new Map(elements.flatMap((element) => (element.id === undefined ? [] : [[element.id, element]]))),
    byName: new Map(elements.map((element) => [element.name, element])),
  };
}

function remember<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}
