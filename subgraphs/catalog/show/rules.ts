import type { CatalogCheck, CatalogVerdict } from '../sources.ts';
import type { View } from '../view.ts';
import { requireCount } from './page.ts';
import { readsAll } from './reads-all.ts';
import type { ShownObject, ShowScope } from './scope.ts';

export interface RuleArguments {
  readonly origin?: string | null;
}

/** Values of `MeshQualityRule`, without rules whose texts contain names that the viewer may not see. */
export function showRules(
  rules: readonly CatalogCheck[],
  asked: RuleArguments,
  { view, sources }: ShowScope,
): readonly ShownObject[] {
  const isTold = ({ name, sentence, property = '', origin }: CatalogCheck) =>
    (asked.origin == null || origin === asked.origin) && ![name, sentence, property].some(view.tellsHidden);
  return rules.filter(isTold).map((rule) => ({
    ...rule,
    verdict: () => showVerdict(sources.verdicts?.latest(rule.id), rule, view),
    history: async ({ first }: { readonly first?: number | null }) => {
      const verdicts = await sources.verdicts?.history(rule.id, requireCount(first ?? 10, 'first'));
      return (verdicts ?? []).map((verdict) => showVerdict(verdict, rule, view));
    },
  }));
}

/** Measured numbers cover all rows and values, so only viewers who may read all of these see them. */
function showVerdict(verdict: CatalogVerdict | undefined, rule: CatalogCheck, view: View): ShownObject | null {
  if (verdict === undefined) return null;
  const { outcome, checkedAt, measured, failing, total, reason } = verdict;
  if (!readsAll(rule, view)) return { outcome, checkedAt };
  return { outcome, checkedAt, failing, total, reason, measured: measured === undefined ? null : String(measured) };
}
