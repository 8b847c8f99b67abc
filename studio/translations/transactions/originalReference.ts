/**
 * A translation's reference to its original. It holds the original in place, except while the original has
 * never been published: then it is weak, and the lake makes it strong when the translation is published.
 */
export function originalReference(original: string, type: string, isPublished: boolean) {
  const reference = { _type: 'reference', _ref: original } as const;
  return isPublished ? reference : { ...reference, _weak: true, _strengthenOnPublish: { type } };
}
