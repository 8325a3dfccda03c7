import type { MeshClaims } from '../access/claims.ts';
import type { Field, Source } from '../model.ts';
import type { NamedObject } from '../objects/objects.ts';
import type { Report } from '../report.ts';
import type { ForeignKey } from './foreign-keys.ts';

/** The mesh-wide inputs for deriving relations. */
export interface RelationScope {
  readonly claims: MeshClaims;
  readonly report: Report;
  readonly sourceOf: (named: NamedObject) => Source | undefined;
  readonly fieldsOf: (named: NamedObject) => ReadonlyMap<string, Field>;
  readonly isUnique: (foreignKey: ForeignKey) => boolean;
  readonly deprecatedOf: (named: NamedObject) => string | undefined;
}
