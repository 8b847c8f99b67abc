/** Says that the lake does not imitate what was asked for; whoever develops Koda can close the gap. */
export class LakeGap extends Error {
  override readonly name = 'LakeGap';
}
