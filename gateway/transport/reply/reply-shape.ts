import {
  type FragmentDefinitionNode,
  type GraphQLEnumType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { ReplyPath } from '../../../subgraphs/subgraph-error.ts';
import { isSelected, withDefaults } from '../selection.ts';
import type { SubOperation } from '../sub-operation.ts';
import { isExactNumber } from './exact-json.ts';
import { Cover, type LostPath } from './lost-paths.ts';

/** The fetch behind a reply, for checking the reply. */
export interface ReplyQuestion {
  readonly operation: SubOperation;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The supergraph as a graphql-js schema: its types have the fields of all subgraphs. */
  readonly supergraph: GraphQLSchema;
  /** Whether the reply has an error that explains a null at this path. */
  readonly explains: (path: ReplyPath) => boolean;
  /** How exact keys are read; absent where the fetch allows none. */
  readonly exactKeys?: ExactKeyReading | undefined;
}

export interface ExactKeyReading {
  /** The name of the scalar `Long` in the supergraph, where it may have a prefix. */
  readonly type: string;
  /** Returns the value for one that is too long for JSON, by its text. */
  readonly read: (text: string) => unknown;
}

type Reply = Record<string, unknown>;

/**
 * Compares the data of a reply with its fetch, and sets to null what does not match: a list instead of an object, a
 * string instead of an Int, a missing selected field. Returns the paths of the removed values, which become errors: an
 * invalid reply must never look like a short or empty answer.
 */
export function removeMisshapen(data: Reply, question: ReplyQuestion): readonly LostPath[] {
  const { operation, supergraph } = question;
  const variables = withDefaults(question.variables, operation.definition);
  const root = supergraph.getRootType(operation.definition.operation);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of operation.document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const wrong = new Cover();
  const path: (string | number)[] = [];

  checkObject(data, root?.name, operation.definition.selectionSet);
  return wrong.places;

  function checkObject(object: Reply, typeName: string | undefined, selectionSet: SelectionSetNode): void {
    for (const selection of selectionSet.selections) {
      if (!isSelected(selection, variables)) continue;
      switch (selection.kind) {
        case Kind.FIELD: {
          const key = selection.alias?.value ?? selection.name.value;
          path.push(key);
          if (!Object.hasOwn(object, key)) reject(object, key);
          else if (selection.name.value === '_entities') checkEntities(object, key, selection.selectionSet);
          else checkMember(object, key, findFieldType(typeName, selection.name.value), selection.selectionSet);
          path.pop();
          break;
        }
        case Kind.INLINE_FRAGMENT:
          if (applies(selection.typeCondition?.name.value, typeName))
            checkObject(object, typeName, selection.selectionSet);
          break;
        case Kind.FRAGMENT_SPREAD: {
          const fragment = fragments.get(selection.name.value);
          if (fragment !== undefined && applies(fragment.typeCondition.name.value, typeName)) {
            checkObject(object, typeName, fragment.selectionSet);
          }
          break;
        }
      }
    }
  }

  /** Checks the entities, whose number must equal that of the representations. */
  function checkEntities(object: Reply, key: string, selectionSet: SelectionSetNode | undefined): void {
    const entities = object[key];
    const representations = variables.representations;
    const isComplete =
      Array.isArray(entities) && Array.isArray(representations) && entities.length === representations.length;
    if (!isComplete || selectionSet === undefined) {
      reject(object, key);
      return;
    }
    for (const [index, entity] of entities.entries()) {
      path.push(index);
      if (isRecord(entity)) {
        checkObject(entity, nameType(entity, (representations[index] as Reply).__typename), selectionSet);
      } else if (entity !== null) reject(entities, index);
      path.pop();
    }
  }

  function checkMember(
    owner: Reply | unknown[],
    key: string | number,
    type: GraphQLOutputType | undefined,
    selectionSet: SelectionSetNode | undefined,
  ): void {
    const value = Reflect.get(owner, key);
    if (type === undefined) return;
    if (isNonNullType(type)) {
      if (value === null && !question.explains(path)) wrong.add(() => [...path]);
      else if (value !== null) checkMember(owner, key, type.ofType, selectionSet);
    } else if (value === null) {
      return;
    } else if (isListType(type)) {
      if (!Array.isArray(value)) {
        reject(owner, key);
        return;
      }
      for (let index = 0; index < value.length; index += 1) {
        path.push(index);
        checkMember(value, index, type.ofType, selectionSet);
        path.pop();
      }
    } else if (isCompositeType(type)) {
      if (!isRecord(value) || selectionSet === undefined) reject(owner, key);
      else checkObject(value, isObjectType(type) ? type.name : nameType(value, undefined), selectionSet);
    } else if (isExactNumber(value) && !isEnumType(type)) {
      readExactNumber(owner, key, value.rawJSON, type.name);
    } else if (question.exactKeys?.type === type.name && typeof value === 'string') {
      set(owner, key, question.exactKeys.read(value));
    } else if (isEnumType(type) ? !isValueOf(type, value) : !fitsScalar(value, type.name)) {
      reject(owner, key);
    }
  }

  /** A number that no double represents: custom scalars keep its digits, and so do IDs, which are strings. */
  function readExactNumber(owner: Reply | unknown[], key: string | number, digits: string, type: string): void {
    switch (type) {
      case 'ID':
        if (/^-?\d+$/.test(digits)) set(owner, key, digits);
        else reject(owner, key);
        break;
      case 'Float':
        if (Number.isFinite(Number(digits))) set(owner, key, Number(digits));
        else reject(owner, key);
        break;
      case 'Int':
      case 'String':
      case 'Boolean':
        reject(owner, key);
        break;
    }
  }

  function reject(owner: Reply | unknown[], key: string | number): void {
    set(owner, key, null);
    wrong.add(() => [...path]);
  }

  function set(owner: Reply | unknown[], key: string | number, value: unknown): void {
    Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true });
  }

  /** Unknown fields (of the subgraph protocol, or of an interface object) are not checked. */
  function findFieldType(typeName: string | undefined, field: string): GraphQLOutputType | undefined {
    const type = typeName === undefined ? undefined : supergraph.getType(typeName);
    return isObjectType(type) || isInterfaceType(type) ? type.getFields()[field]?.type : undefined;
  }

  function applies(condition: string | undefined, typeName: string | undefined): boolean {
    if (condition === undefined || condition === typeName) return true;
    if (typeName === undefined) return false;
    const wanted = supergraph.getType(condition);
    const actual = supergraph.getType(typeName);
    return (
      isAbstractType(wanted) &&
      (isObjectType(actual) || isInterfaceType(actual)) &&
      supergraph.isSubType(wanted, actual)
    );
  }
}

function isValueOf(type: GraphQLEnumType, value: unknown): boolean {
  return typeof value === 'string' && type.getValue(value) !== undefined;
}

function nameType(object: Reply, otherwise: unknown): string | undefined {
  const named = object.__typename ?? otherwise;
  return typeof named === 'string' ? named : undefined;
}

function isRecord(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fitsScalar(value: unknown, scalar: string): boolean {
  switch (scalar) {
    case 'Int':
      return Number.isInteger(value) && Number(value) >= -(2 ** 31) && Number(value) < 2 ** 31;
    case 'Float':
      return typeof value === 'number';
    case 'String':
      return typeof value === 'string';
    case 'Boolean':
      return typeof value === 'boolean';
    case 'ID':
      return typeof value === 'string' || Number.isInteger(value);
    default:
      return true;
  }
}
