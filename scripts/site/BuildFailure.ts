/** Says why a build did not become the site; the last good site stays. */
export class BuildFailure extends Error {
  override readonly name = 'BuildFailure';
}
