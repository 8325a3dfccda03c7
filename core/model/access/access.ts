/** The access that a contract grants to an object. */
export type ObjectAccess =
  /** The contract names no roles: everyone with access to the mesh may read. */
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

/** How a value is protected. Viewers with a role in `clear` read it unmasked. */
export type Protection =
  | { readonly kind: 'deny'; readonly clear: readonly string[] }
  | { readonly kind: 'mask'; readonly mask: Mask; readonly clear: readonly string[] };

/** The replacement of a value, see `maskNames`; `column` names the field that contains the value encrypted. */
export type Mask =
  | { readonly kind: Exclude<MaskName, 'encryptedName'> }
  | { readonly kind: 'column'; readonly field: string };

/**
 * `redact`: `***`. `hash`: a keyed hash, equal for equal values. `email`: `a***@example.com`. `year`: the first day of
 * the year. `null`: nothing. `encryptedName`: the value of the property that ODCS `encryptedName` names.
 */
export const maskNames = ['redact', 'hash', 'email', 'year', 'null', 'encryptedName'] as const;
export type MaskName = (typeof maskNames)[number];

/** The access that a classification allows, by the configuration of the mesh. */
export type ClassificationRule =
  | { readonly access: 'allow' }
  | { readonly access: 'deny'; readonly clear: readonly string[] }
  | { readonly access: 'mask'; readonly mask: MaskName; readonly clear: readonly string[] };

/** Rules by lower-case classification. A classification without a rule is denied to everyone. */
export type Classifications = Readonly<Record<string, ClassificationRule>>;

/** The rules where the configuration has none. */
export const defaultClassifications: Classifications = Object.freeze({
  public: { access: 'allow' },
  internal: { access: 'allow' },
  confidential: { access: 'mask', mask: 'redact', clear: [] },
  restricted: { access: 'deny', clear: [] },
});
