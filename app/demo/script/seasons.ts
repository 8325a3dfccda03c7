/** One season of a yearly campaign; both days are included. */
export interface Season {
  readonly from: string;
  readonly to: string;
}

/** The Christmas seasons that began by `until`. */
export function holidaySeasons(until: string): readonly Season[] {
  return begun(until, [], { from: '11-10', to: '12-24', firstYear: 2023 });
}

/** The Valentine's seasons that began by `until`. The first two began on a Monday. */
export function valentineSeasons(until: string): readonly Season[] {
  const first = [
    { from: '2025-01-27', to: '2025-02-14' },
    { from: '2026-01-26', to: '2026-02-14' },
  ];
  return begun(until, first, { from: '01-26', to: '02-14', firstYear: 2027 });
}

/** The autumn lookbook seasons that began by `until`, and the next one, which is planned. */
export function lookbookSeasons(until: string): { readonly begun: readonly Season[]; readonly next: Season } {
  const seasons = begun(until, [], { from: '10-15', to: '11-15', firstYear: 2026 });
  const year = 2026 + seasons.length;
  return { begun: seasons, next: { from: `${year}-10-15`, to: `${year}-11-15` } };
}

/** Days such as `2026-09-30` compare correctly as strings. */
function begun(
  until: string,
  first: readonly Season[],
  { from, to, firstYear }: Season & { readonly firstYear: number },
): readonly Season[] {
  const years = Math.max(0, Number(until.slice(0, 4)) - firstYear + 1);
  const later = Array.from({ length: years }, (_, index) => ({
    from: `${firstYear + index}-${from}`,
    to: `${firstYear + index}-${to}`,
  }));
  return [...first, ...later].filter((season) => season.from <= until);
}
