import { Violation } from '../../../core/query/result/read-value.ts';

/** An entity that nobody can look up, because its key could not be shown. None of its fields has a value here. */
export class UnknownEntity {
  /** Names its type to graphql-js. */
  readonly __typename: string;

  constructor(typeName: string) {
    this.__typename = typeName;
  }
}

/** Why each of its fields is null. */
export const keyUnknown = new Violation(
  'The key of the row cannot be shown, so its fields of another domain cannot be looked up.',
);
