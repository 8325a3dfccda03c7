import { type FieldPolicy, InMemoryCache, type StoreObject } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** The same arguments give the same rows in the same order, whatever is selected, so rows merge by their place. */
const rows: FieldPolicy<readonly StoreObject[]> = {
  merge: (existing, incoming, { mergeObjects }) =>
    existing?.length === incoming.length
      ? incoming.map((row, place) => mergeObjects<StoreObject>(existing[place] ?? row, row))
      : incoming,
};
const groups = { merge: true, fields: { nodes: rows, totals: { merge: true } } };

export const createCache = () =>
  new InMemoryCache({
    typePolicies: {
      // Entities are kept once, by their keys.
      Order: { keyFields: ['orderId'] },
      Session: { keyFields: ['websiteSessionId'] },
      Customer: { keyFields: ['customerId'] },
      Product: { keyFields: ['productId'] },
      // Pages of one list, with one filter and one order, are put together.
      Query: { fields: { orders: relayStylePagination(['filter', 'timeRange', 'orderBy']) } },
      // Two widgets may ask for different numbers of the same groups.
      OrdersGroups: groups,
      SessionsGroups: groups,
    },
  });
