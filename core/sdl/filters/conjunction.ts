/** What every filter says of its members. */
export const conjunction = 'All that are given must hold; a null one is ignored.';
