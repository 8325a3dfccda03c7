import type { CatalogEntry } from '../entries.ts';
import type { QualityRules } from '../quality-rules.ts';
import type { CatalogSources } from '../sources.ts';
import type { UsageIndex } from '../usage-index.ts';
import type { View } from '../view.ts';

/** What a value of GraphQL looks like to graphql-js: members, or functions of arguments. */
export type ShownObject = Readonly<Record<string, unknown>>;

/** What showing an entry to a viewer needs. */
export interface ShowScope {
  readonly view: View;
  readonly sources: CatalogSources;
  readonly rules: QualityRules;
  /** Absent where nothing is recorded. */
  readonly usage: (() => UsageIndex) | undefined;
  /** The value of an entry; null where the viewer is not told of it. */
  readonly show: (entry: CatalogEntry | undefined) => ShownObject | null;
}
