import { draftMedia } from '../../draftMedia.ts';

export const prerender = false;
export const GET = draftMedia;
