import { Box, Card, Flex, Stack, Text } from '@sanity/ui';
import {
  accentGrounds,
  faintestContrast,
  isColour,
  type Theme,
} from 'content-schemas/appearance/accent.ts';
import { set, type StringInputProps } from 'sanity';

import { accentTexts } from '../../texts/accentTexts.ts';
import { useStudioLocale } from '../../useStudioLocale.ts';

/** A colour as text and as a swatch, with a sample on the paper it is meant for and the contrast that it reaches. */
export function AccentInput(props: StringInputProps) {
  const { value = '', onChange, readOnly = false, schemaType } = props;
  const locale = useStudioLocale();
  const theme: Theme = themeOf(schemaType.options);
  const { paper } = accentGrounds[theme];
  const shown = isColour(value);
  return (
    <Stack gap={2}>
      {props.renderDefault(props)}
      <Flex gap={2} align="center">
        <input
          type="color"
          aria-label={accentTexts.pick[locale]}
          value={shown ? value.toLowerCase() : paper}
          disabled={readOnly}
          onChange={({ currentTarget }) => {
            onChange(set(currentTarget.value));
          }}
        />
        {shown && (
          <Card flex={1} padding={3} radius={2} border style={{ background: paper }}>
            <Flex justify="space-between" gap={3}>
              <Text size={1} weight="medium">
                <Box as="span" style={{ color: value, textDecoration: 'underline' }}>
                  {accentTexts.sample[locale]}
                </Box>
              </Text>
              <Text size={1}>
                <Box as="span" style={{ color: accentGrounds[theme].ink }}>
                  {accentTexts.contrast[locale]}{' '}
                  {faintestContrast(value, theme).toLocaleString(locale)} : 1
                </Box>
              </Text>
            </Flex>
          </Card>
        )}
      </Flex>
    </Stack>
  );
}

function themeOf(options: unknown): Theme {
  const isDark = typeof options === 'object' && options !== null && 'theme' in options;
  return isDark && options.theme === 'dark' ? 'dark' : 'light';
}
