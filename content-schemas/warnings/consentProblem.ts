/**
 * What is wrong with the consent of the person in a picture on a day such as `2027-03-14`: nobody has said until
 * when it holds, or it is over. Undefined for a picture in which nobody can be recognised.
 */
export function consentProblem(picture: unknown, today: string): 'missing' | 'over' | undefined {
  if (typeof picture !== 'object' || picture === null) return undefined;
  if (!('shows' in picture) || picture.shows !== 'person') return undefined;
  const until = 'consentUntil' in picture ? picture.consentUntil : undefined;
  if (typeof until !== 'string' || until === '') return 'missing';
  return until < today ? 'over' : undefined;
}
