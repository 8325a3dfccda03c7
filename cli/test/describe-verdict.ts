import type { SampleRow, Verdict } from '../../core/quality/verdict.ts';

/** The measurement in a few words; undefined without one. */
export function describeMeasured({ check, measured, failing, total, skipped = 0 }: Verdict): string | undefined {
  if (check.rule.kind === 'columns' || check.rule.kind === 'values' || check.rule.kind === 'age') return undefined;
  if (failing !== undefined && total !== undefined) {
    const compared = Math.max(total - skipped, failing);
    const share = compared === 0 ? '' : ` (${round((100 * failing) / compared)} %)`;
    return `${failing} of ${compared} ${skipped === 0 ? 'rows' : 'compared rows'}${share}`;
  }
  return measured === undefined ? undefined : `measured ${measured}`;
}

function round(percent: number): string {
  return percent !== 0 && percent < 0.01 ? '< 0.01' : String(Number(percent.toFixed(2)));
}

/** Prints `order_id 7, price_usd ***`. Values are data, so control characters are removed. */
export function describeSample(row: SampleRow): string {
  return row
    .map(({ property, value, shown }) => {
      if (shown === 'hidden') return `${property} (hidden)`;
      return `${property} ${value === null ? 'null' : shorten(value)}`;
    })
    .join(', ');
}

function shorten(value: string): string {
  const shown = value.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ');
  const quoted = /^[^\s,]+$/.test(shown) ? shown : JSON.stringify(shown);
  return quoted.length > 80 ? `${quoted.slice(0, 79)}…` : quoted;
}
