import type { Localised } from '../locales.ts';
import type { Provision } from './provisions.ts';

/** Whether somebody compared a row with its source, and on what day. */
export type Verification =
  { readonly verified: true; readonly checkedOn: string } | { readonly verified: false };

/** A group of articles that reports and concluding observations treat together. */
export type ConventionCluster = Verification & {
  readonly number: number;
  readonly title: Localised;
  readonly provisions: readonly Provision[];
  /** The UN symbol of the document that the row comes from. */
  readonly source: string;
};

const source = 'CRC/C/58/Rev.3';
const seen = { source, verified: true, checkedOn: '2026-11-22' } as const;
const notSeen = { source, verified: false } as const;

function between(first: number, last: number): readonly Provision[] {
  return Array.from({ length: last - first + 1 }, (_, index) => ({ article: first + index }));
}

/**
 * The nine clusters of the Committee's reporting guidelines, in their order. An article may stand in
 * several, whole or by paragraphs. Translated titles are unofficial.
 */
// prettier-ignore
export const conventionClusters: readonly ConventionCluster[] = [
  { number: 1, title: { et: 'Üldised rakendusmeetmed', lt: 'Bendrosios įgyvendinimo priemonės', en: 'General measures of implementation' }, provisions: [{ article: 4 }, { article: 42 }, { article: 44, paragraphs: '6' }], ...seen },
  { number: 2, title: { et: 'Lapse mõiste', lt: 'Vaiko apibrėžtis', en: 'Definition of the child' }, provisions: [{ article: 1 }], ...notSeen },
  { number: 3, title: { et: 'Üldpõhimõtted', lt: 'Bendrieji principai', en: 'General principles' }, provisions: [{ article: 2 }, { article: 3 }, { article: 6 }, { article: 12 }], ...seen },
  { number: 4, title: { et: 'Kodanikuõigused ja -vabadused', lt: 'Pilietinės teisės ir laisvės', en: 'Civil rights and freedoms' }, provisions: [{ article: 7 }, { article: 8 }, ...between(13, 17)], ...notSeen },
  { number: 5, title: { et: 'Lastevastane vägivald', lt: 'Smurtas prieš vaikus', en: 'Violence against children' }, provisions: [{ article: 19 }, { article: 24, paragraphs: '3' }, { article: 28, paragraphs: '2' }, { article: 34 }, { article: 37, paragraphs: 'a' }, { article: 39 }], ...notSeen },
  { number: 6, title: { et: 'Perekond ja asendushooldus', lt: 'Šeimos aplinka ir alternatyvioji globa', en: 'Family environment and alternative care' }, provisions: [{ article: 5 }, ...between(9, 11), { article: 18, paragraphs: '1-2' }, { article: 20 }, { article: 21 }, { article: 25 }, { article: 27, paragraphs: '4' }], ...notSeen },
  { number: 7, title: { et: 'Puue, tervis ja heaolu', lt: 'Negalia, sveikata ir gerovė', en: 'Disability, basic health and welfare' }, provisions: [{ article: 6 }, { article: 18, paragraphs: '3' }, { article: 23 }, { article: 24 }, { article: 26 }, { article: 27, paragraphs: '1-3' }, { article: 33 }], ...notSeen },
  { number: 8, title: { et: 'Haridus, vaba aeg ja kultuuritegevus', lt: 'Švietimas, laisvalaikis ir kultūrinė veikla', en: 'Education, leisure and cultural activities' }, provisions: between(28, 31), ...notSeen },
  { number: 9, title: { et: 'Erikaitsemeetmed', lt: 'Specialios apsaugos priemonės', en: 'Special protection measures' }, provisions: [{ article: 22 }, { article: 30 }, { article: 32 }, { article: 33 }, { article: 35 }, { article: 36 }, { article: 37, paragraphs: 'b-d' }, ...between(38, 40)], ...notSeen },
];

/** The cluster with this number; undefined when the guidelines have none. */
export function conventionCluster(number: number): ConventionCluster | undefined {
  return conventionClusters.find((cluster) => cluster.number === number);
}

/** The clusters that treat an article, whole or in part. */
export function clustersOfArticle(article: number): readonly ConventionCluster[] {
  return conventionClusters.filter(({ provisions }) =>
    provisions.some((provision) => provision.article === article),
  );
}
