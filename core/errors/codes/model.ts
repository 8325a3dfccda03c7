import { defineCodes } from '../code.ts';

/** Errors in the meaning of contracts, checked together. */
export const modelCodes = defineCodes({
  MODEL_STATUS_NOT_SERVED: {
    audience: 'author',
    sentence: 'A contract is a draft or a proposal, which is not served.',
    remedy: 'Set `status: active`, or start with drafts switched on.',
  },
  MODEL_STATUS_UNKNOWN: {
    audience: 'author',
    sentence: 'A contract has a status that the standard does not know, and is served as an active one.',
    remedy: 'Write `proposed`, `draft`, `active`, `deprecated` or `retired`.',
  },
  MODEL_DOMAIN_RESERVED: {
    audience: 'author',
    sentence: 'The folder of a domain has a name that Concord uses for itself.',
    remedy: 'Rename the folder.',
  },
  MODEL_CONTRACT_DUPLICATE: {
    audience: 'author',
    sentence: 'Two contracts have the same `id`.',
    remedy: 'Give one of them another `id`, or remove the one that is outdated.',
  },
  MODEL_NAME_ILLEGAL: {
    audience: 'author',
    sentence: 'A name cannot be turned into a name of GraphQL.',
    remedy: 'Rename it, or give the name to use in `customProperties` as `graphqlName` (or `graphqlCollection`).',
  },
  MODEL_NAME_RESERVED: {
    audience: 'author',
    sentence: 'A name is reserved by GraphQL, by federation, or by what Concord generates.',
    remedy: 'Give another name in `customProperties` as `graphqlName` (or `graphqlCollection`).',
  },
  MODEL_NAME_TAKEN: {
    audience: 'author',
    sentence: 'Two things would get the same name in GraphQL.',
    remedy: 'Give one of them another name by the override that the message proposes.',
  },
  MODEL_OBJECT_EMPTY: {
    audience: 'author',
    sentence: 'An object has no column that can be served, and is left out.',
    remedy: 'Describe at least one of its columns under `properties`.',
  },
  MODEL_CONTRACT_EMPTY: {
    audience: 'author',
    sentence: 'A contract describes no object, so that nothing of it is served or tested; the catalog shows it.',
    remedy: 'Describe its tables or files under `schema`.',
  },
  MODEL_PHYSICAL_NAME_ILLEGAL: {
    audience: 'author',
    sentence: 'A physical name is empty or contains characters that cannot be seen.',
    remedy: 'Remove control characters and marks of text direction from `physicalName`.',
  },
  MODEL_PHYSICAL_NAME_LONG: {
    audience: 'author',
    sentence: 'A physical name is longer than 63 bytes, which some engines cut off.',
    remedy: 'Shorten the name where the data will move to such an engine.',
  },
  MODEL_COLUMN_TYPES_DIFFER: {
    audience: 'author',
    sentence: 'Two properties of an object are read from one column, as values of different types.',
    remedy: 'Give both the same type, or compute one from the other by `transformLogic`.',
  },
  TYPE_UNKNOWN: {
    audience: 'author',
    sentence: 'The type of a property cannot be derived, so it is served as text.',
    remedy: 'Add `logicalType` to the property.',
  },
  TYPE_INCOMPLETE: {
    audience: 'author',
    sentence: 'The contract does not say what a nested value consists of.',
    remedy: 'Add `properties` to an object, `items` to an array, `map` with `key` and `value` to a map.',
  },
  TYPE_TOO_DEEP: {
    audience: 'author',
    sentence: 'Objects, lists and maps are nested too deeply.',
    remedy: 'Flatten the value, or describe it as text from a certain depth.',
  },
  TYPE_DECIMAL_RANGE: {
    audience: 'author',
    sentence: 'A decimal has more digits than engines hold exactly, or more digits after the point than in all.',
    remedy: 'Use at most 38 digits, of which at most all stand after the point.',
  },
  TYPE_DECIMAL_UNSIZED: {
    audience: 'author',
    sentence: 'A decimal without a number of digits is read as DECIMAL(38,9).',
    remedy: 'Write the digits into `physicalType`, as in `DECIMAL(18,2)`.',
  },
  TYPE_FORMAT_INVALID: {
    audience: 'author',
    sentence: 'The format of a property cannot be used: a letter that is not supported, or parts that are missing.',
    remedy: 'Write a format as the message says, or leave it out where texts are in ISO 8601.',
  },
  TYPE_FORMAT_UNUSED: {
    audience: 'author',
    sentence: 'A format of texts stands at a property whose values are no texts.',
    remedy: 'Leave the format out.',
  },
  TYPE_TIME_ZONE_UNKNOWN: {
    audience: 'author',
    sentence: 'A time zone is not one of the IANA database.',
    remedy: 'Write a name such as `Europe/Amsterdam` into `defaultTimezone`.',
  },
  KEY_POSITION_INVALID: {
    audience: 'author',
    sentence: 'The positions of a primary key are not 1, 2, 3 and so on.',
    remedy: 'Number `primaryKeyPosition` without holes or repetitions, or leave it out everywhere.',
  },
  KEY_TYPE_INVALID: {
    audience: 'author',
    sentence: 'A key has a member that is no scalar.',
    remedy: 'Use columns with a simple type as keys.',
  },
  KEY_INEXACT: {
    audience: 'author',
    sentence: 'A member of a key is a floating-point number, so that equal keys may differ as text.',
    remedy: 'Declare whole numbers, or decimals with their digits.',
  },
  REFERENCE_MALFORMED: {
    audience: 'author',
    sentence: 'A reference cannot be read.',
    remedy: 'Write `object.property`, or `file.odcs.yaml#/schema/<object>/properties/<property>`.',
  },
  REFERENCE_LENIENT: {
    audience: 'author',
    sentence:
      'A reference is written in a form that the JSON Schema of the standard rejects, although its text allows it.',
    remedy: 'Write the form that the message proposes.',
  },
  RELATIONSHIP_SOURCE_MISSING: {
    audience: 'author',
    sentence: 'A relationship starts from a property that its object does not have.',
    remedy: 'Correct `from`.',
  },
  RELATIONSHIP_SOURCE_NESTED: {
    audience: 'author',
    sentence: 'A relationship starts inside a nested value; no field is derived from it.',
    remedy: 'Describe the foreign key as a column of the object.',
  },
  RELATIONSHIP_TARGET_ABSENT: {
    audience: 'author',
    sentence: 'A relationship leads to an object that is not in the mesh; only the foreign key is served.',
    remedy: 'Add the contract of the target, or write the reference to its file.',
  },
  RELATIONSHIP_TARGET_MISSING: {
    audience: 'author',
    sentence: 'A relationship leads to a property that the target does not have.',
    remedy: 'Correct `to`.',
  },
  RELATIONSHIP_ACROSS_ENGINES: {
    audience: 'author',
    sentence: 'A relationship inside a domain leads to data on another engine; no field is derived from it.',
    remedy: 'Move both objects to one server, or put one of the contracts into a domain of its own.',
  },
  RELATIONSHIP_TARGET_NOT_KEY: {
    audience: 'author',
    sentence:
      'A relationship leads to columns that are neither the primary key nor unique; no field is derived from it.',
    remedy: 'Refer to the key of the target, or mark the target `unique: true`.',
  },
  RELATIONSHIP_LENGTHS_DIFFER: {
    audience: 'author',
    sentence: 'A composite relationship has a different number of columns on its two sides.',
    remedy: 'Pair every column of `from` with one of `to`.',
  },
  RELATIONSHIP_SEVERAL_TARGETS: {
    audience: 'author',
    sentence: 'One relationship names columns of several objects on one side.',
    remedy: 'Write one relationship for every target.',
  },
  RELATIONSHIP_TYPE_MISMATCH: {
    audience: 'author',
    sentence: 'The two sides of a relationship have types that cannot be equal.',
    remedy: 'Give both sides the same `logicalType` and `physicalType`.',
  },
  EXPRESSION_MISSING: {
    audience: 'author',
    sentence: 'A measure or dimension does not say how it is computed.',
    remedy: 'Write its expression into `transformLogic`.',
  },
  EXPRESSION_NESTED: {
    audience: 'author',
    sentence: 'A measure or dimension stands inside a nested value.',
    remedy: 'Declare it beside the properties of the object itself.',
  },
  EXPRESSION_MALFORMED: {
    audience: 'author',
    sentence: 'A `transformLogic` is no expression that Concord reads, or is too large.',
    remedy: 'Write columns, literals, operators, CASE, and functions of the list; no query and no window.',
  },
  EXPRESSION_NAME_UNKNOWN: {
    audience: 'author',
    sentence: 'An expression names a property or relation that does not exist.',
    remedy: "Write names of the contract's properties; those of related objects as `relation.property`.",
  },
  EXPRESSION_FUNCTION_UNKNOWN: {
    audience: 'author',
    sentence: 'An expression calls a function that does not exist, or with a wrong number of arguments.',
    remedy: 'Use the functions that the message names.',
  },
  EXPRESSION_TYPE_MISMATCH: {
    audience: 'author',
    sentence: 'An expression combines values of types that do not fit, or gives another type than declared.',
    remedy: 'Compare and compute with values of one kind, or cast them.',
  },
  EXPRESSION_AGGREGATE_MISPLACED: {
    audience: 'author',
    sentence: 'An aggregate stands where none can, or a column stands outside of one.',
    remedy: 'A measure aggregates every column exactly once; a dimension aggregates nothing.',
  },
  EVENT_TIME_INVALID: {
    audience: 'author',
    sentence: 'The event time of an object is named twice, or is no point in time.',
    remedy: 'Set `customProperties: eventTime: true` on one property of type `timestamp` or `date`.',
  },
  SERVER_MISSING: {
    audience: 'author',
    sentence: 'A contract does not say where its data is; it is described but cannot be queried.',
    remedy: 'Add `servers`, for the environment that the mesh runs in.',
  },
  SERVER_UNSUPPORTED: {
    audience: 'author',
    sentence: 'No engine serves this kind of server; the data is described but cannot be queried.',
    remedy: 'Name a server of type `local`, `duckdb` or `postgresql`.',
  },
  SERVER_INCOMPLETE: {
    audience: 'author',
    sentence: 'A server lacks a setting that its type needs.',
    remedy: 'Add the setting that the message names.',
  },
  SERVER_CSV_INVALID: {
    audience: 'author',
    sentence: 'A server says that CSV is written in a way that no engine reads.',
    remedy: 'Correct `delimiter`, `quote` or `encoding`, or write the files otherwise.',
  },
  SERVER_PATH_SHARED: {
    audience: 'author',
    sentence: 'One file is named for a contract with several objects.',
    remedy: 'Name a folder, or use `{object}` in the path.',
  },
  SERVER_PATH_FORBIDDEN: {
    audience: 'author',
    sentence: 'A path is remote, or leads out of the folders that the mesh may read.',
    remedy: 'Move the data below an allowed root, or allow its folder in the configuration.',
  },
  SERVER_VARIABLE_UNSET: {
    audience: 'author',
    sentence: 'A server uses a variable that has no value, or that contracts may not read.',
    remedy: 'Set the variable, and allow contracts to read it in the configuration.',
  },
  SERVER_ROOT_FORBIDDEN: {
    audience: 'operator',
    sentence: 'A folder of the operating system, or one that is too wide, is configured as a root for data.',
    remedy: 'Allow the folder of the data itself.',
  },
  MODEL_ON_VIOLATION_INVALID: {
    audience: 'author',
    sentence: 'A contract asks for something unknown where its data break a rule.',
    remedy: 'Give customProperties `onViolation` the value `warn` or `block`.',
  },
});
