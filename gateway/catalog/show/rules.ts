import type { CatalogCheck, CatalogVerdict } from '../sources.ts';
import { requireCount } from './page.ts';
import type { Shown, ShowScope } from './scope.ts';

/** Values of `MeshQualityRule`, without those whose words name what the viewer is not told of. */
export function showRules(rules: readonly CatalogCheck[], { view, sources }: ShowScope): readonly Shown[] {
  const isTold = ({ name, sentence, property = '' }: CatalogCheck) =>
    ![name, sentence, property].some(view.tellsHidden);
  return rules.filter(isTold).map((rule) => ({
    ...rule,
    verdict: () => showVerdict(sources.verdicts?.latest(rule.id)),
    history: async ({ first }: { readonly first?: number | null }) => {
      const verdicts = await sources.verdicts?.history(rule.id, requireCount(first ?? 10, 'first'));
      return (verdicts ?? []).map(showVerdict);
    },
  }));
}

function showVerdict(verdict: CatalogVerdict | undefined): Shown | null {
  if (verdict === undefined) return null;
  return { ...verdict, measured: verdict.measured === undefined ? null : String(verdict.measured) };
}
