/** `32 313 rows`, `1 row`. */
export function rowsOf(count: number): string {
  return `${digits(count)} ${count === 1 ? 'row' : 'rows'}`;
}

/** `32 313`: digits in groups of three, as in the documentation. */
export function digits(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ' ');
}

/** `3.1 %`; a share between 0 and 100 is never rounded to 0 % or 100 %. */
export function shareOf(part: number, whole: number): string {
  const share = (part / whole) * 100;
  if (share > 0 && share < 0.1) return 'less than 0.1 %';
  if (share < 100 && share > 99.9) return 'more than 99.9 %';
  return `${share.toFixed(1).replace(/\.0$/, '')} %`;
}
