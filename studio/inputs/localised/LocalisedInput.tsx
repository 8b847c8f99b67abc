import { Box, Flex, Stack, Text } from '@sanity/ui';
import { isLocale, localeFacts } from 'content-schemas/locales.ts';
import {
  FormFieldValidationStatus,
  MemberField,
  MemberFieldError,
  type FieldProps,
  type ObjectInputProps,
} from 'sanity';

type Line = Pick<FieldProps, 'name' | 'inputId' | 'validation' | 'children'>;

/** One text in every language, below each other with the languages' names beside them. */
export function LocalisedInput({ members, ...rest }: ObjectInputProps) {
  const { renderInput, renderItem, renderPreview } = rest;
  const render = { renderInput, renderItem, renderPreview, renderField: oneLanguage };
  return (
    <Stack gap={2}>
      {members.map((member) => {
        if (member.kind === 'field')
          return <MemberField key={member.key} member={member} {...render} />;
        if (member.kind === 'error') return <MemberFieldError key={member.key} member={member} />;
        return null;
      })}
    </Stack>
  );
}

/** One language's line: its name, the input, and what is wrong; `lang` tells the browser how to check the spelling. */
function oneLanguage({ name, inputId, validation, children }: Line) {
  const language = isLocale(name) ? localeFacts[name] : undefined;
  return (
    <Flex gap={3} align="center" data-testid={`field-${inputId}`}>
      <Box flex="none" style={{ width: '4.5rem' }}>
        <Text as="label" size={1} muted {...{ htmlFor: inputId }}>
          {language?.name ?? name}
        </Text>
      </Box>
      <Box flex={1} lang={language?.bcp47}>
        {children}
      </Box>
      {validation.length > 0 && <FormFieldValidationStatus validation={validation} />}
    </Flex>
  );
}
