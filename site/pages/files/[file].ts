import { storedMedia, storedMediaUnder } from '../_storedMedia.ts';

/** Every file that a shown document uses. */
export const getStaticPaths = () => storedMediaUnder('/files/');

export const GET = storedMedia;
