import { Violation } from '../../../core/query/result/read-value.ts';

/** An entity that no subgraph can look up, because its key could not be shown. All of its fields are null here. */
export class UnknownEntity {
  /** The type name, for graphql-js. */
  readonly __typename: string;

  constructor(typeName: string) {
    this.__typename = typeName;
  }
}

/** The violation behind each of its null fields. */
export const keyUnknown = new Violation(
  'The key of the row cannot be shown, so its fields of another domain cannot be looked up.',
);
