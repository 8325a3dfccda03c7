import type { Source } from '../model.ts';
import type { ForeignKey } from '../relations/foreign-keys.ts';
import type { RelationScope } from '../relations/relation-scope.ts';

/**
 * Drops a relationship inside a domain whose sides are on different engines, with a warning: no statement can read
 * both. The gateway resolves such a relation across domains.
 */
export function checkSources(
  { source, target, relationship }: ForeignKey,
  { sourceOf, report }: RelationScope,
): boolean {
  if (source.file.domain !== target.file.domain) return true;
  const [here, there] = [nameEngine(sourceOf(source)), nameEngine(sourceOf(target))];
  if (here === undefined || there === undefined || here === there) return true;
  report.warning(source.file, {
    code: 'RELATIONSHIP_ACROSS_ENGINES',
    path: relationship.path,
    sentence: `A relationship of ${source.object.name} leads to ${target.object.name}, whose data are on another engine; no field is derived from it.`,
    hint: 'Move both to one server, or put one of the contracts into a domain of its own.',
  });
  return false;
}

function nameEngine(source: Source | undefined): string | undefined {
  if (source === undefined || source.kind === 'none') return undefined;
  switch (source.engine) {
    case 'duckdb':
      return 'duckdb';
    case 'postgres':
      return `postgres ${source.host}:${source.port}/${source.database}`;
  }
}
