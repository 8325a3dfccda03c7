import type { MeshClaims } from '../access/claims.ts';
import type { Field, Source } from '../model.ts';
import type { NamedObject } from '../objects.ts';
import type { Report } from '../report.ts';
import type { ForeignKey } from './foreign-keys.ts';

/** What deriving relations needs to know about the whole mesh. */
export interface RelationScope {
  readonly claims: MeshClaims;
  readonly report: Report;
  readonly sourceOf: (named: NamedObject) => Source | undefined;
  readonly fieldsOf: (named: NamedObject) => ReadonlyMap<string, Field>;
  readonly isUnique: (foreignKey: ForeignKey) => boolean;
  readonly deprecatedOf: (named: NamedObject) => string | undefined;
}
