/** What a contract says of who may read an object. */
export type ObjectAccess =
  /** The contract names no roles: whoever may use the mesh. */
  { readonly kind: 'everyone' } | { readonly kind: 'roles'; readonly grants: readonly Grant[] };

/** One role of a contract (ODCS `roles[]` whose `access` contains read) with the rows that it may read. */
export interface Grant {
  readonly role: string;
  /** Absent when the role may read every row. */
  readonly rows?: RowRule;
}

/**
 * A row filter (`roles[].customProperties: rowFilter`): the same conditions as a `filter` argument, over fields of the
 * object. An operand is a value, or a claim of the viewer.
 */
export type RowRule =
  | { readonly kind: 'and' | 'or'; readonly of: readonly RowRule[] }
  | { readonly kind: 'not'; readonly of: RowRule }
  | {
      readonly kind: 'condition';
      /** Name of the field. */
      readonly field: string;
      readonly operator: RowOperator;
      readonly operand: RowOperand;
    };

export type RowOperand =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'claim'; readonly claim: string };

export const rowOperators = ['eq', 'ne', 'in', 'notIn', 'lt', 'lte', 'gt', 'gte', 'isNull'] as const;
export type RowOperator = (typeof rowOperators)[number];

/** How a value is kept from those who may not read it in clear. Roles of `clear` may. */
export type Protection =
  | { readonly kind: 'deny'; readonly clear: readonly string[] }
  | { readonly kind: 'mask'; readonly mask: Mask; readonly clear: readonly string[] };

/** What stands for a value: see `maskNames`; `column` is the field that holds the value encrypted. */
export type Mask =
  | { readonly kind: Exclude<MaskName, 'encryptedName'> }
  | { readonly kind: 'column'; readonly field: string };

/**
 * `redact`: `***`. `hash`: a keyed hash, equal for equal values. `email`: `a***@example.com`. `year`: the first day of
 * the year. `null`: nothing. `encryptedName`: the value of the property that ODCS `encryptedName` names.
 */
export const maskNames = ['redact', 'hash', 'email', 'year', 'null', 'encryptedName'] as const;
export type MaskName = (typeof maskNames)[number];

/** What one classification means for readers, by the configuration of the mesh. */
export type ClassificationRule =
  | { readonly access: 'allow' }
  | { readonly access: 'deny'; readonly clear: readonly string[] }
  | { readonly access: 'mask'; readonly mask: MaskName; readonly clear: readonly string[] };

/** By classification in small letters. What is not listed is denied to everyone. */
export type Classifications = Readonly<Record<string, ClassificationRule>>;

/** Where the configuration says nothing. */
export const defaultClassifications: Classifications = Object.freeze({
  public: { access: 'allow' },
  internal: { access: 'allow' },
  confidential: { access: 'mask', mask: 'redact', clear: [] },
  restricted: { access: 'deny', clear: [] },
});
