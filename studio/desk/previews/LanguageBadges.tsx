import { Badge, Flex } from '@sanity/ui';
import { localeFacts, locales } from 'content-schemas/locales.ts';

import { publicationTexts } from '../../texts/translationStates.ts';
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

/** One small badge per language: where the document stands in it. */
export function LanguageBadges({ original }: LanguageBadgesProps) {
  const locale = useStudioLocale();
  const { rows } = useOutline();
  const versions = versionsByLanguage(rows).get(original);
  if (versions === undefined) return null;
  return (
    <Flex gap={1}>
      {locales.map((language) => {
        const publication = versions[language];
        const says = `${localeFacts[language].name}: ${publicationTexts[publication][locale]}`;
        return (
          <Badge
            key={language}
            fontSize={0}
            tone={tones[publication]}
            title={says}
            aria-label={says}
            style={publication === 'missing' ? { opacity: 0.35 } : {}}
          >
            {language.toUpperCase()}
          </Badge>
        );
      })}
    </Flex>
  );
}
