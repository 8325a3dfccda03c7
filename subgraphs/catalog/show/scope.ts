import type { CatalogEntry } from '../entries.ts';
import type { QualityRules } from '../quality-rules.ts';
import type { CatalogSources } from '../sources.ts';
import type { UsageIndex } from '../usage-index.ts';
import type { View } from '../view.ts';

/** A GraphQL value in the form of graphql-js: members, or functions of arguments. */
export type ShownObject = Readonly<Record<string, unknown>>;

/** The context for showing entries to a viewer. */
export interface ShowScope {
  readonly view: View;
  readonly sources: CatalogSources;
  readonly rules: QualityRules;
  /** Absent where usage is not recorded. */
  readonly usage: (() => UsageIndex) | undefined;
  /** The value of an entry; null where the viewer may not see it. */
  readonly show: (entry: CatalogEntry | undefined) => ShownObject | null;
}
