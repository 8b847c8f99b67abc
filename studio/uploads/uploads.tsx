import { useToast } from '@sanity/ui/toast';
import { useEffect } from 'react';
import { definePlugin, type AssetSource, type LayoutProps } from 'sanity';

import { refusalTexts } from '../texts/uploads.ts';
import { textIn } from '../texts/textIn.ts';
import { useStudioLocale } from '../useStudioLocale.ts';
import { refusalOf } from './refusalOf.ts';
import { Refusals } from './Refusals.ts';
import { speakingSource } from './speakingSource.ts';

const refusals = new Refusals();
const speaking = (sources: AssetSource[]) =>
  sources.map((source) => speakingSource(source, refusals));

/** Says which upload failed, why, and what to do, in the language of the Studio. */
export const uploads = definePlugin({
  name: 'koda-uploads',
  form: { image: { assetSources: speaking }, file: { assetSources: speaking } },
  studio: { components: { layout: LayoutWithRefusals } },
});

function LayoutWithRefusals(props: LayoutProps) {
  const { push } = useToast();
  const locale = useStudioLocale();
  useEffect(
    () =>
      refusals.follow(({ name, error }) => {
        push({
          status: 'error',
          title: textIn(refusalTexts.title, locale, { name }),
          description: refusalOf(error, locale),
          closable: true,
          duration: 20_000,
        });
      }),
    [locale, push],
  );
  return props.renderDefault(props);
}
