import type { ReplyPath } from '../../../subgraphs/subgraph-error.ts';

/**
 * Whether one of these errors explains a null at a path: it is at the path, above it, or at a non-null descendant. The
 * lookup takes the same time for one error as for a million.
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
