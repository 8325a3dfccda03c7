/** The last day of the demo data that tests build; answers in documents are of this day. */
export const demoUntil = '2026-09-30';
