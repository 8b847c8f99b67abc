import { choice } from '../choice.ts';
import { country } from '../country.ts';
import { optional } from '../optional.ts';
import { text } from '../text.ts';
import { wholeNumber } from '../wholeNumber.ts';
import { block } from './block.ts';

/** What an embedded list can show; each is ordered as in its own section. */
const shown = {
  upcomingTrainings: { et: 'Tulevad koolitused', lt: 'Būsimi mokymai', en: 'Upcoming training' },
  trainings: { et: 'Kõik koolitused', lt: 'Visi mokymai', en: 'All training courses' },
  projects: { et: 'Projektid', lt: 'Projektai', en: 'Projects' },
  services: { et: 'Tugiteenused', lt: 'Pagalbos paslaugos', en: 'Support services' },
  articles: { et: 'Uudised', lt: 'Naujienos', en: 'News' },
  reports: { et: 'Aruanded', lt: 'Ataskaitos', en: 'Reports' },
  recommendations: { et: 'Soovitused', lt: 'Rekomendacijos', en: 'Recommendations' },
  monitoring: {
    et: 'Seire lühidalt: soovitused seisu järgi',
    lt: 'Stebėsena trumpai: kaip įgyvendinamos rekomendacijos',
    en: 'Monitoring at a glance: recommendations by status',
  },
  members: { et: 'Liikmed', lt: 'Nariai', en: 'Members' },
} as const;

/** A list of documents in the page's language that keeps itself up to date. */
export const embeddedList = block('embeddedList', {
  title: { et: 'Loend', lt: 'Sąrašas', en: 'List of documents' },
  fields: {
    title: text({ title: { et: 'Pealkiri', lt: 'Antraštė', en: 'Heading' }, max: 80 }),
    shows: choice({
      title: { et: 'Mida näidata', lt: 'Ką rodyti', en: 'What to show' },
      values: shown,
    }),
    country: optional(country()),
    limit: optional(
      wholeNumber({ title: { et: 'Kõige rohkem', lt: 'Ne daugiau kaip', en: 'At most' } }),
    ),
  },
  preview: { select: { title: 'title', subtitle: 'shows' } },
});

export type ShownList = keyof typeof shown;
