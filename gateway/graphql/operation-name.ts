/**
 * Drops an `operationName` that is an empty string, by which many clients mean none; an operation's name has at least
 * one letter.
 */
export function withoutEmptyName(request: { readonly body: unknown; readonly search: string }): {
  readonly body: unknown;
  readonly search: string;
} {
  return { body: dropFromBody(request.body), search: dropFromSearch(request.search) };
}

function dropFromBody(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Reflect.get(body, 'operationName') !== '') return body;
  const { operationName: _, ...others } = body as Record<string, unknown>;
  return others;
}

function dropFromSearch(search: string): string {
  const parameters = new URLSearchParams(search);
  const names = parameters.getAll('operationName');
  if (names.length !== 1 || names[0] !== '') return search;
  parameters.delete('operationName');
  return `?${parameters}`;
}
