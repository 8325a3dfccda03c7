import { defineCodes } from '../code.ts';

/** The limits of one request, one code per limit. Exceeding a limit is an error that names it, never a silent cut. */
export const limitCodes = defineCodes({
  PAYLOAD_TOO_LARGE: {
    audience: 'client',
    status: 413,
    sentence: 'The body of the request is larger than the server accepts.',
    remedy: 'Send large values as fewer variables, or raise `limits.bodyBytes`.',
  },
  DOCUMENT_TOO_LONG: {
    audience: 'client',
    status: 400,
    sentence: 'The GraphQL document has more tokens than the server accepts.',
    remedy: 'Send a shorter document, or raise `limits.tokens`.',
  },
  DOCUMENT_TOO_DEEP: {
    audience: 'client',
    status: 400,
    sentence: 'The GraphQL document or its variables nest brackets deeper than the server accepts.',
    remedy: 'Nest less deeply, or raise `limits.depth`.',
  },
  DOCUMENT_TOO_BROAD: {
    audience: 'client',
    status: 400,
    sentence: 'The operation selects more fields, after its fragments are expanded, than the server accepts.',
    remedy: 'Select fewer fields, or raise `limits.fields`.',
  },
  TOO_MANY_VALUES: {
    audience: 'client',
    status: 400,
    sentence: 'The variables of the operation have more values than the server accepts.',
    remedy: 'Send several requests with fewer values each, or raise `limits.values`.',
  },
  TOO_MANY_ALIASES: {
    audience: 'client',
    status: 400,
    sentence: 'The operation has more aliases, after its fragments are expanded, than the server accepts.',
    remedy: 'Ask for several rows by a list instead of by aliases, or raise `limits.aliases`.',
  },
  TOO_MANY_ROOT_FIELDS: {
    audience: 'client',
    status: 400,
    sentence: 'The operation asks for more fields of Query than the server accepts.',
    remedy: 'Send several requests, or raise `limits.rootFields`.',
  },
  QUERY_TOO_COSTLY: {
    audience: 'client',
    status: 400,
    sentence: 'The operation could return more rows, or needs more joins, than the server accepts.',
    remedy:
      'Ask for smaller pages or fewer related lists, or raise `limits.cost`; docs/limits.md says what costs what.',
  },
  PAGE_TOO_LARGE: {
    audience: 'client',
    status: 400,
    sentence: 'A page is larger than the server gives.',
    remedy: 'Ask for a smaller `first` or `last` and follow the pages, or raise `limits.pageSize`.',
  },
  OFFSET_TOO_LARGE: {
    audience: 'client',
    status: 400,
    sentence: 'An offset is greater than the server accepts.',
    remedy: 'Page by cursor, or raise `limits.offset`.',
  },
  IN_LIST_TOO_LONG: {
    audience: 'client',
    status: 400,
    sentence: 'An `in` or `notIn` list has more items than the server accepts.',
    remedy: 'Filter by a property of the rows, send several requests, or raise `limits.inList`.',
  },
  FILTER_TOO_DEEP: {
    audience: 'client',
    status: 400,
    sentence: 'A filter nests deeper than the server accepts.',
    remedy: 'Nest less deeply, or raise `limits.filterDepth`.',
  },
  FILTER_TOO_BROAD: {
    audience: 'client',
    status: 400,
    sentence: 'A filter has more conditions than the server accepts.',
    remedy: 'Use `in` for several values of one field, or raise `limits.filterNodes`.',
  },
  TOO_MANY_ORDER_TERMS: {
    audience: 'client',
    status: 400,
    sentence: 'An order has more terms than the server accepts.',
    remedy: 'Order by fewer fields, or raise `limits.orderTerms`.',
  },
  TOO_MANY_DIMENSIONS: {
    audience: 'client',
    status: 400,
    sentence: 'Groups are asked for by more dimensions than the server accepts.',
    remedy: 'Group by fewer dimensions, or raise `limits.groupDimensions`.',
  },
  PATTERN_TOO_LONG: {
    audience: 'client',
    status: 400,
    sentence: 'A pattern has more characters than the server accepts.',
    remedy: 'Shorten the pattern, or raise `limits.pattern`.',
  },
  RELATIONS_TOO_DEEP: {
    audience: 'client',
    status: 400,
    sentence: 'A selection nests more relations below one another than the server accepts.',
    remedy: 'Nest fewer relations, or raise `limits.relationDepth`.',
  },
  TOO_MANY_BUCKETS: {
    audience: 'client',
    status: 400,
    sentence: 'Filling the gaps of a time makes more groups than the server accepts.',
    remedy: 'Give a larger grain or a shorter range, or raise `limits.fillBuckets`.',
  },
  TOO_MANY_ENTITIES: {
    audience: 'client',
    status: 400,
    sentence: 'A gateway asks a subgraph for too many entities at once.',
    remedy: 'Ask for smaller pages, or raise `limits.entities`.',
  },
  RESPONSE_TOO_LARGE: {
    audience: 'client',
    status: 400,
    sentence: 'The response would be larger than the server sends.',
    remedy: 'Ask for smaller pages or fewer fields, or raise `limits.responseBytes`.',
  },
  SERVER_BUSY: {
    audience: 'client',
    status: 503,
    sentence: 'The server answers as many requests as it can at the same time.',
    remedy: 'Retry after the seconds of `Retry-After`; run more processes, or raise `limits.concurrentRequests`.',
  },
  VIEWER_BUSY: {
    audience: 'client',
    status: 429,
    sentence: 'Too many requests of this viewer are under way.',
    remedy: 'Wait for answers before asking more, or raise `limits.concurrentPerViewer`.',
  },
  RATE_LIMITED: {
    audience: 'client',
    status: 429,
    sentence: 'This viewer has sent too many requests in a short time.',
    remedy: 'Retry after the seconds of `Retry-After`, or raise `limits.requestsPerMinute`.',
  },
});
