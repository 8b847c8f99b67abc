import type { Report } from 'content-schemas/documents/report.ts';
import { inLocale } from 'content-schemas/inLocale.ts';
import { fileHref } from 'content-schemas/mediaFiles.ts';

import { translator } from '../../i18n/translator.ts';
import { fullAddress } from './FeedText.ts';
import { markup, type Html } from './markup.ts';

/** The files and addresses under which a report can be read. */
export function reportFilesHtml({ facts, language }: Report, origin: string): Html | undefined {
  const items = facts.files.flatMap(({ title, file, href }) => {
    const target = file ? fullAddress(fileHref(file.asset), { origin }) : href;
    const words = inLocale(title, language, facts.language);
    return target === undefined
      ? []
      : [markup`<li><a href="${target}" lang="${words.lang}">${words.text}</a></li>`];
  });
  if (items.length === 0) return undefined;
  return markup`<h2>${translator(language)('report.files')}</h2><ul>${items}</ul>`;
}
