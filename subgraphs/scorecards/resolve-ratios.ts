import { suggest } from '../../core/contract/structure/suggest.ts';
import { defined } from '../../core/defined.ts';
import { listKnown, type ReportFinding } from './groups/finding.ts';
import type { Ratio, ScorecardDefinition, ScorecardMeasure } from './scorecard.ts';

const numbers: readonly string[] = ['Int', 'Long', 'Float', 'Decimal'];

/** The ratios of a scorecard: `<measure> / <measure>`, of its own measures. */
export function resolveRatios(
  definition: ScorecardDefinition,
  measures: readonly ScorecardMeasure[],
  report: ReportFinding,
): readonly Ratio[] {
  return Object.entries(definition.ratios).flatMap(([name, text]): readonly Ratio[] => {
    const at = { path: ['ratios', name], side: 'value' } as const;
    const [, first = '', second = ''] = /^([A-Za-z0-9]+)\s*\/\s*([A-Za-z0-9]+)$/.exec(text.trim()) ?? [];
    if (second === '') {
      const hint = 'Write two measures of the scorecard, as in `orders / sessions`.';
      report({ ...at, code: 'SCORECARD_REFERENCE_UNKNOWN', sentence: `\`${text}\` is no ratio.`, hint });
      return [];
    }
    const [numerator, denominator] = [first, second].map((operand) =>
      findOperand(operand, { definition, measures }, (code, sentence, hint) =>
        report({ ...at, code, sentence, ...defined({ hint }) }),
      ),
    );
    return numerator === undefined || denominator === undefined ? [] : [{ name, numerator, denominator }];
  });
}

function findOperand(
  operand: string,
  { definition, measures }: { definition: ScorecardDefinition; measures: readonly ScorecardMeasure[] },
  report: (
    code: 'SCORECARD_REFERENCE_UNKNOWN' | 'SCORECARD_TYPES_DIFFER',
    sentence: string,
    hint: string | undefined,
  ) => void,
): number | undefined {
  const index = measures.findIndex(({ name }) => name === operand);
  const measure = measures[index];
  if (measure === undefined) {
    const known = Object.keys(definition.measures);
    if (known.includes(operand)) return undefined; // It is declared, and has its own finding.
    const meant = suggest(operand, known);
    report(
      'SCORECARD_REFERENCE_UNKNOWN',
      `The scorecard has no measure \`${operand}\`.`,
      meant === undefined ? listKnown(known) : `Did you mean \`${meant}\`?`,
    );
    return undefined;
  }
  if (numbers.includes(measure.type.scalar)) return index;
  report(
    'SCORECARD_TYPES_DIFFER',
    `\`${operand}\` is of type ${measure.type.scalar}, and a ratio divides numbers.`,
    undefined,
  );
  return undefined;
}
