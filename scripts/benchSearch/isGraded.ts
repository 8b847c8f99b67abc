/** True for two forms whose stems differ in more than the vowels at their end: `leht` and `lehe`, `mõte` and `mõtte`. */
export function isGraded(form: string, other: string): boolean {
  let shared = 0;
  while (shared < Math.min(form.length, other.length) && form[shared] === other[shared])
    shared += 1;
  const isConsonant = (letter = ''): boolean => /[bcdfghjklmnpqrstvwxzčšž]/.test(letter);
  const shortest = Math.min(form.length, other.length);
  return shared < shortest - 1 && isConsonant(form[shared]) !== isConsonant(other[shared]);
}
