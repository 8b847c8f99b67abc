import { consentProblem } from 'content-schemas/warnings/consentProblem.ts';

/**
 * An answer of the content source without the pictures of people whose consent was over on a day such as
 * `2027-03-14`, at any depth. The very same value where there is none.
 */
export function withoutOldPictures(answer: unknown, today: string): unknown {
  if (typeof answer !== 'object' || answer === null) return answer;
  if (Array.isArray(answer)) {
    const items: readonly unknown[] = answer;
    const kept = items.filter((item) => !isOver(item, today));
    const settled = kept.map((item) => withoutOldPictures(item, today));
    const isSame = kept.length === items.length && settled.every((item, at) => item === kept[at]);
    return isSame ? answer : settled;
  }
  const members = Object.entries(answer);
  const settled = members.map(([name, member]): [string, unknown] => [
    name,
    isOver(member, today) ? null : withoutOldPictures(member, today),
  ]);
  return settled.every(([, member], at) => member === members[at]?.[1])
    ? answer
    : Object.fromEntries(settled);
}

function isOver(value: unknown, today: string): boolean {
  return consentProblem(value, today) === 'over';
}
