import type { CompositionSuccess } from '@apollo/composition';
import type { ASTNode, GraphQLError } from 'graphql';
import { defined } from '../../../core/defined.ts';
import type { Issue } from '../../../core/errors/issue.ts';
import { subgraphLocation } from './subgraph-document.ts';

/** A hint of composition: the supergraph is valid, but may not be as intended. */
export interface MeshHint {
  /** Federation's code, e.g. `INCONSISTENT_INPUT_OBJECT_FIELD`. */
  readonly code: string;
  readonly level: 'DEBUG' | 'INFO' | 'WARN';
  readonly sentence: string;
  /** The affected element of the supergraph, such as `StringFilter.regex`. */
  readonly coordinate?: string;
}

/** A composition error as an issue, at the position of its first node. */
export function compositionIssue(error: GraphQLError): Issue {
  const node: (ASTNode & { readonly subgraph?: string }) | undefined = error.nodes?.[0];
  const start = node?.loc?.startToken;
  const { code } = error.extensions;
  return {
    severity: 'error',
    code: 'COMPOSITION_FAILED',
    ...subgraphLocation(node?.subgraph ?? 'mesh', start && { line: start.line, column: start.column }),
    path: [],
    sentence: `The subgraphs do not compose${typeof code === 'string' ? ` (${code})` : ''}: ${error.message}`,
  };
}

export function meshHint(hint: CompositionSuccess['hints'][number]): MeshHint {
  const { name } = hint.definition.level;
  return {
    code: hint.definition.code,
    level: name === 'WARN' || name === 'INFO' ? name : 'DEBUG',
    sentence: hint.message,
    ...defined({ coordinate: hint.coordinate }),
  };
}
