import type { ContractFile, ContractObject } from '../../contract/contract.ts';
import { defined } from '../../defined.ts';
import type { ModelObject } from '../../model/model.ts';
import type { SideIndex } from '../side.ts';
import type { PropertyPair } from './property-view.ts';

/** An object with its API type and fields. */
export interface ObjectView {
  readonly object: ContractObject;
  readonly file: ContractFile;
  readonly index: SideIndex;
  /** Absent if the contract or the object is not served. */
  readonly model?: ModelObject;
  /** `Order`, `Query.orders`, … */
  readonly coordinates: readonly string[];
}

export interface ObjectPair {
  readonly before: ObjectView;
  readonly after: ObjectView;
  /** The properties of both objects, without those that moved to another object. */
  readonly properties: readonly PropertyPair[];
}

export function viewObject(object: ContractObject, file: ContractFile, index: SideIndex): ObjectView {
  const model = index.findObject(file, object);
  const coordinates = model === undefined ? [] : [model.typeName, ...rootFields(model).map((name) => `Query.${name}`)];
  return { object, file, index, coordinates, ...defined({ model }) };
}

function rootFields({ collection, keys }: ModelObject): readonly string[] {
  return [...keys.map(({ queryField }) => queryField), collection, `${collection}Aggregate`, `${collection}GroupBy`];
}
