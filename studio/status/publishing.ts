import { RocketIcon } from '@sanity/icons/Rocket';
import type { Locale } from 'content-schemas/locales.ts';
import { definePlugin } from 'sanity';

import { publishingTexts } from '../texts/publishing.ts';
import { publishingTool } from './PublishingTool.tsx';

/** Adds the page that says whether the site shows the latest publish, where a site tells how its builds went. */
export const publishing = definePlugin(
  ({ siteUrl, locale }: { siteUrl: string | undefined; locale: Locale }) => ({
    name: 'koda-publishing',
    tools:
      siteUrl === undefined
        ? []
        : [
            {
              name: 'site',
              title: publishingTexts.title[locale],
              icon: RocketIcon,
              component: publishingTool(siteUrl),
            },
          ],
  }),
);
