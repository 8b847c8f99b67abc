import type { EasyPage } from '../content/pages/easyPages.ts';
import { translator } from '../i18n/translator.ts';
import type { Frame } from '../layouts/frame.ts';
import { frameOf } from './_frameOf.ts';

/** The frame of an easy-to-read version: its title and description say that it is one. */
export function easyFrame({ document, place }: EasyPage): Frame {
  const t = translator(place.locale);
  const { title, summary, facts } = document;
  return frameOf(place, {
    title: t('easy.title', { title }),
    description: t('easy.description', { summary }),
    noindex: facts.demo,
    sensitive: facts.sensitive,
    easyToRead: true,
  });
}
