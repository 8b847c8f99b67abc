import { z } from 'zod';

import {
  conventionArticle,
  conventionArticles,
  conventionCluster,
  conventionClusters,
} from '../convention.ts';
import type { Field } from '../field.ts';
import type { Localised } from '../locales.ts';

/** One article of the Convention, by its number. */
export function conventionArticleNumber() {
  return {
    studio: {
      type: 'number',
      title: { et: 'Artikkel', lt: 'Straipsnis', en: 'Article' },
      options: {
        list: conventionArticles.map(({ number, title }) => ({
          value: number,
          title: numbered(number, title),
        })),
      },
    },
    groq: (path) => path,
    parser: z.int().refine((number) => conventionArticle(number) !== undefined, {
      error: 'is no article of the Convention: they run from 1 to 54',
    }),
    required: true,
  } satisfies Field;
}

/** One cluster of the Committee's reporting guidelines, by its number. */
export function conventionClusterNumber() {
  return {
    studio: {
      type: 'number',
      title: { et: 'Teemarühm', lt: 'Teisių grupė', en: 'Cluster' },
      options: {
        list: conventionClusters.map(({ number, title }) => ({
          value: number,
          title: numbered(number, title),
        })),
      },
    },
    groq: (path) => path,
    parser: z.int().refine((number) => conventionCluster(number) !== undefined, {
      error: 'is no cluster of the reporting guidelines: choose one from the list',
    }),
    required: true,
  } satisfies Field;
}

function numbered(number: number, title: Localised): Localised {
  const prefix = `${String(number)}. `;
  return { et: prefix + title.et, lt: prefix + title.lt, en: prefix + title.en };
}
