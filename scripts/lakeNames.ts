/** The project and dataset of the lake on a desk. */
export const lakeNames = { project: 'koda', dataset: 'production' } as const;
