import { storedMedia, storedMediaUnder } from '../_storedMedia.ts';

/** Every size of every picture that a shown document uses. */
export const getStaticPaths = () => storedMediaUnder('/media/');

export const GET = storedMedia;
