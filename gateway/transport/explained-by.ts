import type { ReplyPath } from '../../subgraphs/subgraph-error.ts';

/**
 * Whether one of these errors says why there is nothing at a path: it stands there, above it, or at something below that
 * had to be there. Takes as long for one error as for a million.
 */
export function explainedBy(errors: readonly ReplyPath[]): (path: ReplyPath) => boolean {
  const places = new Set<string>();
  const above = new Set<string>();
  for (const path of errors) {
    places.add(name(path));
    for (let length = 1; length < path.length; length += 1) above.add(name(path.slice(0, length)));
  }
  return (path) => above.has(name(path)) || path.some((_, index) => places.has(name(path.slice(0, index + 1))));
}

function name(path: ReplyPath): string {
  return JSON.stringify(path);
}
