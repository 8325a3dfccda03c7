/** The end of every filter's description. */
export const conjunction = 'All that are given must hold; a null one is ignored.';
