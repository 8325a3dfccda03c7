/** Group C of the corpus of bad input: documents that must be refused, with the code. */
export const repeat = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');

/** Each fragment spreads the next one twice: a few hundred bytes that stand for 2^levels fields. */
const fanOut = (levels: number) =>
  `{ products { ...F0 } } ${repeat(levels, (n) => `fragment F${n} on Product { reviews { product { ${n + 1 < levels ? `...F${n + 1} ...F${n + 1}` : 'name'} } } }`)}`;

const inlineFanOut = (levels: number): string =>
  levels === 0
    ? 'name'
    : `... on Product { ${inlineFanOut(levels - 1)} } ... on Product { ${inlineFanOut(levels - 1)} }`;

const fragmentCycle = (length: number) =>
  `{ products { ...F0 } } ${repeat(length, (n) => `fragment F${n} on Product { ...F${(n + 1) % length} }`)}`;

export const introspectionDepth = (levels: number): string =>
  levels === 0 ? 'name' : `ofType { ${introspectionDepth(levels - 1)} }`;
const introspectionBreadth = (levels: number): string =>
  levels === 0 ? 'name' : `fields { type { ${introspectionBreadth(levels - 1)} } }`;

const refused: readonly (readonly [string, string, string])[] = [
  ['C1 5 000 nested selections', '{a'.repeat(5_000) + '}'.repeat(5_000), 'DOCUMENT_TOO_DEEP'],
  ['C1 20 000 nested selections', '{a'.repeat(20_000) + '}'.repeat(20_000), 'DOCUMENT_TOO_DEEP'],
  ['C1 nested selections that never end', '{a'.repeat(20_000), 'DOCUMENT_TOO_DEEP'],
  [
    'C2 lists nested 2 000 deep',
    `{ product(productId: ${'['.repeat(2_000)}${']'.repeat(2_000)}) { name } }`,
    'DOCUMENT_TOO_DEEP',
  ],
  [
    'C2 objects nested 10 000 deep',
    `{ product(productId: ${'{a:'.repeat(10_000)}1${'}'.repeat(10_000)}) { name } }`,
    'DOCUMENT_TOO_DEEP',
  ],
  [
    'C2 list types nested 5 000 deep',
    `query ($a: ${'['.repeat(5_000)}Int${']'.repeat(5_000)}) { products { name } }`,
    'DOCUMENT_TOO_DEEP',
  ],
  [
    'C30 100 levels of ... on Query',
    `${'{ ...on Query '.repeat(101)}{ products { name } }${'}'.repeat(101)}`,
    'DOCUMENT_TOO_DEEP',
  ],
  [
    'C22 brackets in strings do not count, but an end must come',
    `{ product(productId: "${'{'.repeat(200)}) { name } }`,
    'GRAPHQL_PARSE_FAILED',
  ],
  ['C3 fragments that fan out 20 levels', fanOut(20), 'DOCUMENT_TOO_BROAD'],
  ['C4 inline fragments that fan out 12 levels', `{ products { ${inlineFanOut(12)} } }`, 'DOCUMENT_TOO_LONG'],
  ['C5 a fragment in itself', fragmentCycle(1), 'GRAPHQL_VALIDATION_FAILED'],
  ['C5 a cycle of two fragments', fragmentCycle(2), 'GRAPHQL_VALIDATION_FAILED'],
  ['C5 a cycle of 50 fragments', fragmentCycle(50), 'GRAPHQL_VALIDATION_FAILED'],
  ['C6 3 000 repeated fields', `{ products { ${'name '.repeat(3_000)} } }`, 'DOCUMENT_TOO_BROAD'],
  [
    'C7 20 000 inline fragments',
    `{ products { ${repeat(200, () => `... { ${'...{name} '.repeat(100)} }`)} } }`,
    'DOCUMENT_TOO_LONG',
  ],
  ['C8 10 000 aliases', `{ products { ${repeat(10_000, (n) => `a${n}: name`)} } }`, 'DOCUMENT_TOO_LONG'],
  ['C8 3 000 aliases', `{ products { ${repeat(3_000, (n) => `a${n}: name`)} } }`, 'DOCUMENT_TOO_BROAD'],
  ['C8 501 aliases', `{ products { ${repeat(501, (n) => `a${n}: name`)} } }`, 'TOO_MANY_ALIASES'],
  [
    'C8 aliases in fragments',
    `{ products { ${repeat(6, () => '...F')} } } fragment F on Product { ${repeat(100, (n) => `a${n}: name`)} }`,
    'TOO_MANY_ALIASES',
  ],
  [
    'C8 101 fields of Query',
    `{ ${repeat(101, (n) => `a${n}: product(productId: "1") { name }`)} }`,
    'TOO_MANY_ROOT_FIELDS',
  ],
  [
    'C8 fields of Query in fragments',
    `{ ${repeat(26, () => '...F')} } fragment F on Query { ${repeat(4, (n) => `a${n}: products { name }`)} }`,
    'TOO_MANY_ROOT_FIELDS',
  ],
  ['C9 9 000 undefined directives', `{ products { name ${'@x '.repeat(9_000)} } }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['C9 2 000 times @skip', `{ products { name ${'@skip(if: true) '.repeat(2_000)} } }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['C10 10 000 unknown fields', `{ products { ${repeat(10_000, (n) => `x${n}`)} } }`, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'C11 2 000 unused variables',
    `query (${repeat(2_000, (n) => `$v${n}: Int`)}) { products { name } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['C12 two anonymous operations', '{ products { name } } { products { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'C11 2 000 operations and no name',
    repeat(2_000, (n) => `query q${n} { products { name } }`),
    'OPERATION_RESOLUTION_FAILURE',
  ],
  ['C12 an unused fragment', '{ products { name } } fragment F on Product { name }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'C12 two fragments of one name',
    '{ products { ...F } } fragment F on Product { name } fragment F on Product { name }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'C13 a variable as default of another',
    'query ($a: Int = $b, $b: Int = $a) { products(first: $a) { name } }',
    'GRAPHQL_PARSE_FAILED',
  ],
  [
    'C14 @include without its variable',
    'query ($a: Boolean!) { products @include(if: $a) { name } }',
    'BAD_USER_INPUT',
  ],
  ['C14 @include of a text', '{ products @include(if: "yes") { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C14 @include of null', '{ products @include(if: null) { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'C15 introspection 30 levels deep in lists of fields',
    `{ __schema { types { ${introspectionBreadth(30)} } } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['C18 one response name for two fields', '{ products { a: name a: price } }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'C18 one response name for two arguments',
    '{ product(productId: 1) { name } product(productId: 2) { name } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['C17 __typename that is another field', '{ products { __typename: name __typename } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C19 _entities', '{ _entities(representations: []) { __typename } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C19 _service', '{ _service { sdl } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C20 a subscription', 'subscription { products { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C21 only a comment', '# nothing', 'GRAPHQL_PARSE_FAILED'],
  ['C21 only commas', ',,,,', 'GRAPHQL_PARSE_FAILED'],
  ['C21 a megabyte of spaces', ' '.repeat(1_000_000), 'GRAPHQL_PARSE_FAILED'],
  ['C22 a block string without end', '{ product(productId: """', 'GRAPHQL_PARSE_FAILED'],
  ['C22 an escape beyond Unicode', '{ product(productId: "\\u{110000}") { name } }', 'GRAPHQL_PARSE_FAILED'],
  ['C22 a lone surrogate as escape', '{ product(productId: "\\ud800") { name } }', 'GRAPHQL_PARSE_FAILED'],
  ['C22 a NUL', '{ products\u0000 { name } }', 'GRAPHQL_PARSE_FAILED'],
  ['C23 an Int of 2^31', '{ products(first: 2147483648) { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C23 a Float as Int', '{ products(first: 1.0) { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C23 a text as Int', '{ products(first: "1") { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C23 00 as Int', '{ products(first: 00) { name } }', 'GRAPHQL_PARSE_FAILED'],
  ['C25 @defer', '{ products { ... @defer { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C25 @stream', '{ products @stream { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C27 a type definition', 'type A { a: Int } { products { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C27 only a type definition', 'type A { a: Int }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C28 a name of half a megabyte', `{ ${'a'.repeat(500_000)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['C10 a leaf with fields', '{ products { name { x } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C10 an object without fields', '{ products }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C16 a constructor', '{ constructor toString hasOwnProperty __proto__ }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C16 a type named __proto__', 'query ($a: __proto__) { products(first: $a) { name } }', 'GRAPHQL_VALIDATION_FAILED'],
];

/** More of the same groups, one variant each. */
const moreRefused: readonly (readonly [string, string, string])[] = [
  ['C1 nested selections with arguments', '{a(b:1)'.repeat(5_000) + '}'.repeat(5_000), 'DOCUMENT_TOO_DEEP'],
  ['C1 nested inline fragments', '{...'.repeat(10_000), 'DOCUMENT_TOO_DEEP'],
  ['C1 more ends than starts', `{ products { name } }${'}'.repeat(1_000)}`, 'GRAPHQL_PARSE_FAILED'],
  [
    'C2 lists in objects in lists',
    `{ product(productId: ${'[{a:'.repeat(1_000)}1${'}]'.repeat(1_000)}) { name } }`,
    'DOCUMENT_TOO_DEEP',
  ],
  [
    'C2 a default value nested 5 000 deep',
    `query ($a: Int = ${'['.repeat(5_000)}${']'.repeat(5_000)}) { products { name } }`,
    'DOCUMENT_TOO_DEEP',
  ],
  [
    'C2 an object literal where none may be',
    '{ product(productId: { a: { b: 1 } }) { name } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['C3 fragments that fan out 40 levels', fanOut(40), 'DOCUMENT_TOO_BROAD'],
  ['C3 fragments that fan out 16 levels', fanOut(16), 'DOCUMENT_TOO_BROAD'],
  ['C4 inline fragments that fan out 11 levels', `{ products { ${inlineFanOut(11)} } }`, 'DOCUMENT_TOO_LONG'],
  ['C5 a cycle of 500 fragments', fragmentCycle(500), 'GRAPHQL_VALIDATION_FAILED'],
  [
    'C5 a cycle that nothing uses',
    '{ products { name } } fragment A on Product { ...B } fragment B on Product { ...A }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'C5 a cycle through an inline fragment',
    '{ products { ...A } } fragment A on Product { ... on Product { reviews { product { ...A } } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['C5 a spread of what is not there', '{ products { ...Missing } }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'C6 2 500 times one field with an argument',
    `{ ${'product(productId: 1) { name } '.repeat(2_500)} }`,
    'DOCUMENT_TOO_LONG',
  ],
  ['C6 1 000 times one object', `{ ${'products { name } '.repeat(1_000)} }`, 'DOCUMENT_TOO_BROAD'],
  [
    'C7 2 000 inline fragments with one field each',
    `{ products { ${'... on Product { name } '.repeat(2_000)} } }`,
    'DOCUMENT_TOO_BROAD',
  ],
  [
    'C8 600 aliases in two places',
    `{ products { ${repeat(300, (n) => `a${n}: name`)} } reviews { ${repeat(300, (n) => `a${n}: stars`)} } }`,
    'TOO_MANY_ALIASES',
  ],
  ['C8 101 aliases of a number', `{ ${repeat(101, (n) => `a${n}: products { name }`)} }`, 'TOO_MANY_ROOT_FIELDS'],
  [
    'C9 @include and @skip 2 000 times by turns',
    `{ products { name ${'@skip(if: false) @include(if: true) '.repeat(1_000)} } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['C9 an undefined directive', '{ products @live { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C9 a directive in the wrong place', 'query @skip(if: true) { products { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C9 a directive of the SDL', '{ products @deprecated { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'C9 a directive of the supergraph',
    '{ products @join__field(graph: PRODUCTS) { name } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['C10 one unknown field', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C10 an unknown argument', '{ products(nothing: 1) { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C10 an unknown type', '{ products { ... on Nothing { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C10 a type that cannot be', '{ products { ... on Review { stars } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C11 an undefined variable', '{ products(first: $n) { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C11 one variable twice', 'query ($n: Int, $n: Int) { products(first: $n) { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'C11 a variable of an output type',
    'query ($n: Product) { products(first: $n) { name } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'C11 a variable of another type',
    'query ($n: String) { products(first: $n) { name } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'C11 a nullable variable where none may be null',
    'query ($n: ID) { product(productId: $n) { name } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['C11 a missing variable', 'query ($n: ID!) { product(productId: $n) { name } }', 'BAD_USER_INPUT'],
  [
    'C12 an anonymous and a named operation',
    '{ products { name } } query A { products { name } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'C12 two operations of one name',
    'query A { products { name } } query A { products { name } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['C12 an empty selection', '{ }', 'GRAPHQL_PARSE_FAILED'],
  ['C12 a fragment alone', 'fragment F on Product { name }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C12 a fragment named on', '{ products { ...on } } fragment on on Product { name }', 'GRAPHQL_PARSE_FAILED'],
  [
    'C13 a default of another type',
    'query ($a: Int = "x") { products(first: $a) { name } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'C13 a default of an object',
    'query ($a: Int = { b: $a }) { products(first: $a) { name } }',
    'GRAPHQL_PARSE_FAILED',
  ],
  ['C14 @include without its argument', '{ products @include { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'C14 @include with a variable of another type',
    'query ($a: Int) { products @include(if: $a) { name } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'C14 @skip with a variable that may be null',
    'query ($a: Boolean) { products @skip(if: $a) { name } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'C15 introspection 30 levels deep in interfaces',
    `{ __schema { types { ${'interfaces { '.repeat(30)} name ${'} '.repeat(30)} } } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['C15 a field of introspection that is not', '{ __schema { secrets } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C15 introspection below an object', '{ products { __schema { types { name } } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C15 __type without a name', '{ __type { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C16 a field __proto__', '{ products { __proto__ } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C16 an argument __proto__', '{ products(__proto__: 1) { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'C16 a fragment named constructor that is not there',
    '{ products { ...constructor } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['C16 a directive __proto__', '{ products { name @__proto__ } }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'C17 an alias __typename for a field beside another',
    '{ products { __typename: price __typename: name } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'C18 one response name in two fragments',
    '{ products { ...A ...B } } fragment A on Product { x: name } fragment B on Product { x: price }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'C18 one response name deep below',
    '{ products { reviews { x: stars } reviews { x: reviewId } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'C19 _entities by an alias',
    '{ e: _entities(representations: [{ __typename: "Product", productId: 1 }]) { __typename } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['C19 a type of federation', '{ products { ... on _Entity { __typename } } }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'C20 an anonymous subscription',
    'subscription { a: products { name } b: products { name } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['C20 a mutation that is not', 'mutation { drop(table: "products") { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C20 an operation of another kind', 'delete { products { name } }', 'GRAPHQL_PARSE_FAILED'],
  ['C21 nothing', '', 'BAD_REQUEST'],
  ['C21 a line end', '\n', 'GRAPHQL_PARSE_FAILED'],
  ['C21 a byte order mark alone', '\ufeff', 'GRAPHQL_PARSE_FAILED'],
  ['C21 a megabyte of commas', ','.repeat(1_000_000), 'GRAPHQL_PARSE_FAILED'],
  ['C21 a comment of a megabyte', `#${'x'.repeat(1_000_000)}`, 'GRAPHQL_PARSE_FAILED'],
  ['C21 a byte order mark inside a name', '{ prod\ufeffucts { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C22 a text without end', '{ product(productId: "', 'GRAPHQL_PARSE_FAILED'],
  ['C22 a text over two lines', '{ product(productId: "a\nb") { name } }', 'GRAPHQL_PARSE_FAILED'],
  ['C22 an unknown escape', '{ product(productId: "\\x41") { name } }', 'GRAPHQL_PARSE_FAILED'],
  ['C22 a short escape', '{ product(productId: "\\u12") { name } }', 'GRAPHQL_PARSE_FAILED'],
  ['C22 an escape of nothing', '{ product(productId: "\\u{}") { name } }', 'GRAPHQL_PARSE_FAILED'],
  ['C22 a control character', '{ product(productId: "a\u0007") { name } \u0007 }', 'GRAPHQL_PARSE_FAILED'],
  ['C22 a single quote', "{ product(productId: 'a') { name } }", 'GRAPHQL_PARSE_FAILED'],
  ['C23 -2^31 - 1 as Int', '{ products(first: -2147483649) { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C23 1e400 as Int', '{ products(first: 1e400) { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C23 hexadecimal', '{ products(first: 0x10) { name } }', 'GRAPHQL_PARSE_FAILED'],
  ['C23 a plus sign', '{ products(first: +1) { name } }', 'GRAPHQL_PARSE_FAILED'],
  ['C23 a point at the end', '{ products(first: 1.) { name } }', 'GRAPHQL_PARSE_FAILED'],
  ['C23 a letter at the end', '{ products(first: 1n) { name } }', 'GRAPHQL_PARSE_FAILED'],
  ['C23 100 000 digits', `{ products(first: ${'9'.repeat(100_000)}) { name } }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['C24 an enum for a text', '{ product(productId: PANDA) { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C24 an enum for a number', '{ products(first: ONE) { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C24 a Boolean for a number', '{ products(first: true) { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'C25 @defer with a label',
    '{ products { ... @defer(label: "x", if: true) { name } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['C26 a description before a selection', '{ "what" products { name } }', 'GRAPHQL_PARSE_FAILED'],
  [
    'C26 arguments of fragments',
    '{ products { ...F(a: 1) } } fragment F($a: Int) on Product { name }',
    'GRAPHQL_PARSE_FAILED',
  ],
  ['C26 a question mark of nullability', '{ products? { name } }', 'GRAPHQL_PARSE_FAILED'],
  ['C26 an exclamation mark of nullability', '{ products! { name } }', 'GRAPHQL_PARSE_FAILED'],
  [
    'C27 an extension of a type',
    'extend type Product { secret: String } query { products { name } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'C27 a definition of a directive',
    'directive @a on FIELD query { products { name @a } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['C27 a schema definition', 'schema { query: Product } { products { name } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['C28 an alias of half a megabyte for nothing', `{ ${'a'.repeat(500_000)}: nothing }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['C28 an operation name of half a megabyte', `query ${'a'.repeat(500_000)} { nothing }`, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'C28 a variable of half a megabyte',
    `query ($${'a'.repeat(500_000)}: Int) { products { name } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['C29 an interface that is not', '{ products { ... on Node { id } } }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'C29 an object that is no interface',
    '{ products { ... on Query { products { name } } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'C30 120 levels of named fragments on Query',
    `{ ...F0 } ${repeat(120, (n) => `fragment F${n} on Query { ${n < 119 ? `...F${n + 1}` : 'nothing'} }`)}`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
];

export const badDocuments = [...refused, ...moreRefused];
