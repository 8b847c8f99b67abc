import { feedRoute, languageFeeds } from '../_feed.ts';

/** What is new in a whole language. */
export const getStaticPaths = languageFeeds;

export const GET = feedRoute('atom');
