import { feedRoute, sectionFeeds } from '../../_feed.ts';

/** What is new in one section of a language. */
export const getStaticPaths = sectionFeeds;

export const GET = feedRoute('json');
