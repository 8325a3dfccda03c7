/** Each with the least length that its answer must have, so that two empty answers are no agreement. */
export const answered: readonly (readonly [string, number])[] = [
  ['{ orders { nodes { orderId createdAt priceUsd cogsUsd itemsPurchased } totalCount } }', 5_000],
  ['{ orders(first: 0) { nodes { orderId } totalCount pageInfo { hasNextPage hasPreviousPage endCursor } } }', 100],
  ['{ orders(first: 2000) { nodes { orderId session { websiteSessionId createdAt utmSource } } } }', 50_000],
  ['{ orders(last: 5) { edges { cursor node { orderId } } pageInfo { startCursor hasPreviousPage } } }', 500],
  ['{ orders(first: 40, offset: 31000, orderBy: [{ field: priceUsd }]) { nodes { orderId priceUsd } } }', 1_000],
  [
    '{ orders(filter: { items: { count: { gt: 1 } } }, first: 100) { nodes { orderId items { nodes { orderItemId product { productName } } } } } }',
    5_000,
  ],
  [
    '{ orders(first: 3) { nodes { orderId session { websiteSessionId orders { totalCount nodes { orderId session { deviceType } } } } } } }',
    200,
  ],
  [
    '{ orders(first: 20) { nodes { session { pageviews(first: 3, orderBy: [{ field: createdAt, direction: DESC }]) { nodes { pageviewUrl session { isRepeatSession } } } } } } }',
    1_000,
  ],
  ['{ orders(first: 5) { nodes { customer { customerId } } } }', 100],
  [
    '{ orders(first: 30) { nodes { orderId session { channelGroup pageviews(first: 3) { nodes { minutesIntoVisit session { channelGroup utmSource } } } } } } sessions(first: 20) { edges { node { channelGroup } } } }',
    1_500,
  ],
  [
    '{ orders(first: 50) { nodes { userId customer { customerId sessions(first: 2) { totalCount nodes { websiteSessionId } } orders { totalCount } } } } }',
    1_000,
  ],
  [
    '{ orders(timeRange: { from: "2014-01-01", to: "2014-01-03" }) { totalCount nodes { createdAt } meta { dataAsOf contractVersion quality fresh truncated approximate } } }',
    500,
  ],
  ['{ orders(timeRange: { last: "2d", anchor: DATA }, first: 10) { totalCount nodes { createdAt } } }', 100],
  [
    '{ first: order(orderId: "1") { ...o } again: order(orderId: 1) { ...o } none: order(orderId: "x") { ...o } } fragment o on Order { __typename orderId session { __typename websiteSessionId deviceType } }',
    100,
  ],
  [
    '{ products { nodes { productId productName createdAt orderItems(first: 3, filter: { refunds: { some: {} } }) { totalCount nodes { orderItemId refunds { nodes { refundAmountUsd } } } pageInfo { hasNextPage endCursor } } } } }',
    500,
  ],
  [
    '{ products { nodes { a: orderItems(first: 1) { nodes { orderItemId } } b: orderItems(first: 1, orderBy: [{ field: orderItemId, direction: DESC }]) { nodes { orderItemId } } primaryOrders(first: 2) { nodes { session { websiteSessionId } } } } } }',
    300,
  ],
  [
    '{ orderItems(first: 10, filter: { order: { itemsPurchased: { eq: 2 } } }) { nodes { orderItemId order { orderId session { httpReferer } } } } }',
    300,
  ],
  [
    '{ refunds(first: 100, orderBy: [{ field: refundAmountUsd, direction: DESC }]) { nodes { orderItemRefundId orderItem { product { productName } } order { orderId session { websiteSessionId utmSource } } } } }',
    5_000,
  ],
  ['{ sessions(first: 1000) { nodes { websiteSessionId orders { nodes { orderId } } } } }', 40_000],
  [
    '{ sessions(first: 200) { nodes { websiteSessionId orders(filter: { priceUsd: { gt: "40" } }, first: 1) { totalCount nodes { priceUsd items { nodes { product { productName } } } } } } } }',
    10_000,
  ],
  [
    '{ sessions(filter: { utmSource: { isNull: true } }, first: 30) { nodes { utmSource httpReferer deviceType isRepeatSession } } }',
    1_000,
  ],
  [
    '{ sessions(filter: { pageviews: { some: { pageviewUrl: { startsWith: "/thank" } } } }, first: 30) { totalCount nodes { orders { totalCount } pageviews { totalCount } } } }',
    500,
  ],
  [
    '{ pageviews(first: 50, orderBy: [{ field: pageviewUrl }, { field: createdAt, direction: DESC }]) { nodes { pageviewUrl session { orders { nodes { orderId priceUsd } } } } } }',
    1_000,
  ],
  [
    'query ($n: Int = 3, $deep: Boolean = false) { sessions(first: $n) { nodes { websiteSessionId pageviews @include(if: $deep) { totalCount } orders @skip(if: $deep) { totalCount } } } }',
    100,
  ],
  [
    '{ pageviews(first: 1) { nodes { __typename session { __typename } } edges { node { websitePageviewId } } pageInfo { __typename hasNextPage } } }',
    100,
  ],
  [
    '{ orders(first: 1) { totalCount } sessions(first: 1) { totalCount } products { totalCount } refunds { totalCount } }',
    100,
  ],
];

/** Words, codes, paths and order of errors. */
export const refused = [
  '{ orders(first: -1) { nodes { orderId } } products { totalCount } }',
  '{ orders(filter: { orderId: { eq: null } }) { nodes { orderId } } }',
  '{ orders(first: 2) { nodes { orderId items(first: 1000000) { totalCount } } } }',
  '{ orders(first: 2) { nodes { orderId session { pageviews(offset: -1) { totalCount } } } } }',
  '{ orders(after: "bm90IGEgY3Vyc29y") { nodes { orderId } } }',
  '{ orders(first: "1") { nodes { orderId } } }',
  '{ orders { nodes { nonsense } } }',
];
