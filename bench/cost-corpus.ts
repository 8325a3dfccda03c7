const repeat = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');
const list = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(', ');
const sizes = (...counts: readonly number[]) => counts;

/** One kind of work in several sizes. */
export interface Kind {
  readonly name: string;
  readonly counts: readonly number[];
  readonly write: (count: number) => string;
}

const kind = (name: string, counts: readonly number[], write: Kind['write']): Kind => ({ name, counts, write });

/** Every kind of work that an operation can ask of the demo. */
export const kinds: readonly Kind[] = [
  kind(
    'rows',
    sizes(1, 100, 1_000, 10_000),
    (n) => `{ sessions(first: ${n}) { nodes { websiteSessionId createdAt utmSource } } }`,
  ),
  kind(
    'pages of 10 000',
    sizes(3, 10),
    (n) =>
      `{ ${repeat(n, (at) => `p${at}: sessions(first: 10000, offset: ${at * 10_000}) { nodes { websiteSessionId } }`)} }`,
  ),
  kind(
    'rows at the end',
    sizes(100),
    (n) => `{ sessions(first: ${n}, offset: 400000) { nodes { websiteSessionId } } }`,
  ),
  kind(
    'total counts',
    sizes(1, 20, 90),
    (n) =>
      `{ ${repeat(n, (at) => `c${at}: sessions(first: 1, filter: { websiteSessionId: { ne: "${at}" } }) { totalCount }`)} }`,
  ),
  kind(
    'aggregates',
    sizes(1, 10, 50, 99),
    (n) =>
      `{ ${repeat(n, (at) => `a${at}: sessionsAggregate(filter: { websiteSessionId: { ne: "${at}" } }) { value { count createdAt { max } } }`)} }`,
  ),
  kind(
    'different values',
    sizes(1, 5, 20),
    (n) =>
      `{ ${repeat(n, (at) => `d${at}: pageviewsAggregate(filter: { websitePageviewId: { ne: "${at}" } }) { value { createdAt { countDistinct } websiteSessionId { countDistinct } } }`)} }`,
  ),
  kind(
    'quantiles',
    sizes(1, 20),
    (n) => `{ ordersAggregate { value { priceUsd { ${repeat(n, (at) => `q${at}: quantile(q: 0.${at + 1})`)} } } } }`,
  ),
  kind(
    'measures of related rows',
    sizes(1, 10),
    (n) =>
      `{ ${repeat(n, (at) => `b${at}: sessionsAggregate(filter: { websiteSessionId: { ne: "${at}" } }) { value { bounceRate } }`)} }`,
  ),
  kind(
    'very many groups',
    sizes(1, 10),
    (n) =>
      `{ ${repeat(n, (at) => `g${at}: pageviewsGroupBy(by: [{ dimension: websiteSessionId }, { dimension: pageviewUrl }], first: 10, offset: ${at}) { nodes { count } }`)} }`,
  ),
  kind(
    'pages of an order',
    sizes(10, 100_000, 1_000_000),
    (n) =>
      `{ pageviews(first: 10, offset: ${n}, orderBy: [{ field: pageviewUrl }, { field: createdAt }]) { nodes { websitePageviewId } } }`,
  ),
  kind(
    'values of 1 000 rows',
    sizes(10, 100),
    (n) => `{ sessions(first: 1000) { nodes { ${repeat(n, (at) => `v${at}: createdAt`)} } } }`,
  ),
  kind(
    'groups',
    sizes(1, 10, 50),
    (n) =>
      `{ ${repeat(n, (at) => `g${at}: sessionsGroupBy(by: [{ dimension: utmSource }], filter: { websiteSessionId: { ne: "${at}" } }) { nodes { utmSource count } }`)} }`,
  ),
  kind(
    'groups by month',
    sizes(1, 10),
    (n) =>
      `{ ${repeat(n, (at) => `g${at}: sessionsGroupBy(by: [{ dimension: createdAt, grain: MONTH }, { dimension: deviceType }], filter: { websiteSessionId: { ne: "${at}" } }) { nodes { createdAt count } totals { count } }`)} }`,
  ),
  kind(
    'groups by a related row',
    sizes(1, 5, 20),
    (n) =>
      `{ ${repeat(n, (at) => `g${at}: ordersGroupBy(by: [{ dimension: customer_country }], filter: { orderId: { ne: "${at}" } }) { nodes { customer_country count } }`)} }`,
  ),
  kind(
    'conditions',
    sizes(1, 30, 99),
    (n) =>
      `{ sessions(first: 1, filter: { or: [${list(n, (at) => `{ utmContent: { eq: "x${at}" } }`)}] }) { totalCount } }`,
  ),
  kind(
    'patterns',
    sizes(1, 10, 99),
    (n) =>
      `{ sessions(first: 1, filter: { or: [${list(n, (at) => `{ utmContent: { regex: "(a|b)*c${at}$" } }`)}] }) { totalCount } }`,
  ),
  kind(
    'texts looked for',
    sizes(1, 10, 99),
    (n) =>
      `{ sessions(first: 1, filter: { or: [${list(n, (at) => `{ utmContent: { iContains: "x${at}" } }`)}] }) { totalCount } }`,
  ),
  kind(
    'related conditions',
    sizes(1, 3, 10, 18),
    (n) =>
      `{ sessions(first: 1, filter: { and: [${list(n, (at) => `{ pageviews: { some: { websitePageviewId: { ne: "${at}" } } } }`)}] }) { totalCount } }`,
  ),
  kind(
    'related counts',
    sizes(1, 5),
    (n) =>
      `{ sessions(first: 1, filter: { and: [${list(n, (at) => `{ pageviews: { count: { gte: ${at} } } }`)}] }) { totalCount } }`,
  ),
  kind(
    'conditions of another domain',
    sizes(1, 5, 20),
    (n) =>
      `{ orders(first: 1, filter: { and: [${list(n, (at) => `{ customer: { country: { ne: "x${at}" } } }`)}] }) { totalCount } }`,
  ),
  kind(
    'order terms',
    sizes(1, 10, 20),
    (n) =>
      `{ sessions(first: 1, orderBy: [${list(n, () => '{ field: utmContent }')}]) { nodes { websiteSessionId } } }`,
  ),
  kind(
    'orders by another domain',
    sizes(1, 5),
    (n) =>
      `{ ${repeat(n, (at) => `o${at}: orders(first: 1, offset: ${at}, orderBy: [{ relation: customer_country }]) { nodes { orderId } }`)} }`,
  ),
  kind(
    'to-one rows',
    sizes(1, 20, 100),
    (n) => `{ orders(first: 1) { nodes { ${repeat(n, (at) => `s${at}: session { websiteSessionId }`)} } } }`,
  ),
  kind(
    'to-one rows of ten',
    sizes(10),
    (n) =>
      `{ orderItems(first: 1000) { nodes { ${repeat(n, (at) => `o${at}: order { orderId session { websiteSessionId } }`)} } } }`,
  ),
  kind(
    'rows of another domain',
    sizes(10, 1_000, 10_000),
    (n) => `{ orders(first: ${n}) { nodes { orderId customer { country } } } }`,
  ),
  kind(
    'related lists',
    sizes(1, 10, 50),
    (n) =>
      `{ sessions(first: 10) { nodes { ${repeat(n, (at) => `l${at}: pageviews(first: ${at + 1}) { nodes { websitePageviewId } }`)} } } }`,
  ),
  kind(
    'related lists of many rows',
    sizes(100, 2_000),
    (n) => `{ sessions(first: ${n}) { nodes { pageviews(first: 20) { nodes { websitePageviewId } } } } }`,
  ),
  kind(
    'related numbers',
    sizes(1, 10),
    (n) =>
      `{ sessions(first: 10) { nodes { ${repeat(n, (at) => `n${at}: pageviewsAggregate(filter: { websitePageviewId: { ne: "${at}" } }) { value { count } }`)} } } }`,
  ),
  kind(
    'introspection',
    sizes(1, 5, 20),
    (n) =>
      `{ ${repeat(n, (at) => `i${at}: __schema { types { name fields { name args { name type { name ofType { name } } } type { name ofType { name ofType { name } } } } inputFields { name type { name } } enumValues { name } } }`)} }`,
  ),
  kind(
    'scorecards',
    sizes(1, 5),
    (n) =>
      `{ ${repeat(n, (at) => `p${at}: performanceGroupBy(by: [{ dimension: date, grain: MONTH }], filter: { channel: { ne: "x${at}" } }) { nodes { date sessions orders revenue } }`)} }`,
  ),
  kind('catalog', sizes(5), (n) => `{ mesh { contracts(first: ${n}) { id objects { name properties { name } } } } }`),
];
