/** The content types whose documents have a page of their own, so that links can lead to them. */
export const addressedTypes = [
  'page',
  'article',
  'project',
  'service',
  'training',
  'report',
  'organisation',
  'recommendation',
  'reportingCycle',
] as const;
export type AddressedType = (typeof addressedTypes)[number];
