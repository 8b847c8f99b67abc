/** By what results can be narrowed, in the order in which the page offers it. */
export const filterNames = ['type', 'topic', 'county', 'year'] as const;
export type FilterName = (typeof filterNames)[number];
