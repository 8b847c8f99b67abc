import { Badge, Flex } from '@sanity/ui';
import { localeFacts, locales } from 'content-schemas/locales.ts';

import { matchTexts, publicationTexts } from '../../texts/translationStates.ts';
import { everyTranslated } from '../../translations/live/everyTranslated.ts';
import { useLiveVersions } from '../../translations/live/useLiveVersions.ts';
import { outdatedByOriginal } from '../../translations/states/outdatedByOriginal.ts';
import { useStudioLocale } from '../../useStudioLocale.ts';
import { useOutline } from '../outline/useOutline.ts';
import { versionsByLanguage } from '../outline/versionsByLanguage.ts';

const tones = {
  missing: 'default',
  draft: 'caution',
  published: 'positive',
  changed: 'primary',
} as const;

interface LanguageBadgesProps {
  /** The original's id. */
  readonly original: string;
}

/** One small badge per language: where the document stands in it, and a mark where it is outdated. */
export function LanguageBadges({ original }: LanguageBadgesProps) {
  const locale = useStudioLocale();
  const { rows } = useOutline();
  const live = useLiveVersions(everyTranslated);
  const versions = versionsByLanguage(rows).get(original);
  const outdated = outdatedByOriginal(live.versions).get(original);
  if (versions === undefined) return null;
  return (
    <Flex gap={1}>
      {locales.map((language) => {
        const publication = versions[language];
        const isOutdated = outdated?.has(language) === true;
        const states = [
          publicationTexts[publication],
          ...(isOutdated ? [matchTexts.outdated] : []),
        ];
        const says = `${localeFacts[language].name}: ${states.map((one) => one[locale]).join(' · ')}`;
        return (
          <Badge
            key={language}
            fontSize={0}
            tone={isOutdated ? 'critical' : tones[publication]}
            title={says}
            aria-label={says}
            style={publication === 'missing' ? { opacity: 0.35 } : {}}
          >
            {language.toUpperCase()}
            {isOutdated && ' !'}
          </Badge>
        );
      })}
    </Flex>
  );
}
