/** The syntax tree of an expression, before names are resolved. `at` is a node's offset in the text. */
export type Syntax = { readonly at: number } & (
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }
  /** `DATE '2024-02-29'` */
  | { readonly kind: 'moment'; readonly type: 'date' | 'time' | 'timestamp'; readonly text: string }
  | NameSyntax
  | CallSyntax
  | { readonly kind: 'extract'; readonly part: ExpressionWord; readonly of: Syntax }
  | { readonly kind: 'cast'; readonly of: Syntax; readonly type: ExpressionWord; readonly invalid: 'fail' | 'null' }
  | { readonly kind: 'negation' | 'not'; readonly of: Syntax }
  | {
      readonly kind: 'arithmetic' | 'comparison';
      readonly operator: string;
      readonly left: Syntax;
      readonly right: Syntax;
    }
  | { readonly kind: 'and' | 'or' | 'join'; readonly of: readonly Syntax[] }
  | { readonly kind: 'isNull'; readonly of: Syntax; readonly negated: boolean }
  | { readonly kind: 'in'; readonly of: Syntax; readonly values: readonly Syntax[]; readonly negated: boolean }
  | {
      readonly kind: 'between';
      readonly of: Syntax;
      readonly low: Syntax;
      readonly high: Syntax;
      readonly negated: boolean;
    }
  | {
      readonly kind: 'like';
      readonly of: Syntax;
      readonly pattern: Syntax;
      readonly letterCase: 'exact' | 'ignored';
      readonly negated: boolean;
    }
  | CaseSyntax
);

/** `turnover_euros`, `address.city`, `pageviews.pageview_url`, `pageviews.*` */
export interface NameSyntax {
  readonly kind: 'name';
  readonly at: number;
  readonly parts: readonly [ExpressionWord, ...ExpressionWord[]];
  readonly star: boolean;
}

/** `NAME(…)`, with the parts that only aggregates have. */
export interface CallSyntax {
  readonly kind: 'call';
  readonly at: number;
  readonly name: ExpressionWord;
  readonly distinct: boolean;
  /** `COUNT(*)` */
  readonly star: boolean;
  readonly arguments: readonly Syntax[];
  readonly where?: Syntax;
}

/** With `of`, each `when` is a value to compare it with; without, a condition. */
export interface CaseSyntax {
  readonly kind: 'case';
  readonly at: number;
  readonly of?: Syntax;
  readonly branches: readonly { readonly when: Syntax; readonly value: Syntax }[];
  readonly otherwise?: Syntax;
}

export interface ExpressionWord {
  readonly text: string;
  readonly at: number;
}
