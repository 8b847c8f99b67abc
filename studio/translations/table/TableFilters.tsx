import { Button, Flex, Select, Stack, Text, TextInput } from '@sanity/ui';
import { isLocale, localeFacts, locales, type Localised } from 'content-schemas/locales.ts';
import { useId, type ReactNode } from 'react';

import {
  matchTexts,
  publicationTexts,
  tableTexts as texts,
} from '../../texts/translationStates.ts';
import { translatedTypes } from '../translatedTypes.ts';
import { useTexts } from '../useTexts.ts';
import { noFilter, type StateFilter, type TableFilter } from './filterGroups.ts';

const states: Readonly<Record<StateFilter, Localised>> = {
  needsWork: texts.needsWork,
  ...publicationTexts,
  outdated: matchTexts.outdated,
  neverCompared: matchTexts.neverCompared,
};

interface TableFiltersProps {
  readonly filter: TableFilter;
  readonly onChange: (filter: TableFilter) => void;
}

/** The choices by which the table is narrowed. */
export function TableFilters({ filter, onChange }: TableFiltersProps) {
  const { say } = useTexts();
  const choose = (change: Partial<TableFilter>) => {
    onChange({ ...filter, ...change });
  };
  const choices = [
    {
      ...{ label: say(texts.type), any: say(texts.anyType), value: filter.type },
      options: [...translatedTypes.values()].map(({ name, title }) => [name, say(title)] as const),
      onChoose: (type: string) => choose({ type: type || undefined }),
    },
    {
      ...{ label: say(texts.language), any: say(texts.anyLanguage), value: filter.language },
      options: locales.map((locale) => [locale, localeFacts[locale].name] as const),
      onChoose: (name: string) => choose({ language: isLocale(name) ? name : undefined }),
    },
    {
      ...{ label: say(texts.state), any: say(texts.anyState), value: filter.state },
      options: Object.entries(states).map(([name, text]) => [name, say(text)] as const),
      onChoose: (name: string) => choose({ state: isState(name) ? name : undefined }),
    },
  ];
  return (
    <Flex gap={3} wrap="wrap" align="flex-end" role="search">
      {choices.map((choice) => (
        <Choice key={choice.label} {...choice} />
      ))}
      <TitleSearch
        label={say(texts.text)}
        value={filter.text}
        onType={(text) => choose({ text })}
      />
      <Button
        {...{ mode: 'bleed', fontSize: 1, text: say(texts.clear) }}
        onClick={() => onChange(noFilter)}
      />
    </Flex>
  );
}

interface TitleSearchProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}

function TitleSearch({ label, value, onType }: TitleSearchProps) {
  const id = useId();
  return (
    <Labelled id={id} label={label}>
      <TextInput
        {...{ id, value, type: 'search', fontSize: 1 }}
        onChange={({ currentTarget }) => onType(currentTarget.value)}
      />
    </Labelled>
  );
}

interface ChoiceProps {
  readonly label: string;
  /** What stands for no choice. */
  readonly any: string;
  readonly options: readonly (readonly [string, string])[];
  readonly value: string | undefined;
  readonly onChoose: (value: string) => void;
}

function Choice({ label, any, options, value, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <Labelled id={id} label={label}>
      <Select
        id={id}
        fontSize={1}
        value={value ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        <option value="">{any}</option>
        {options.map(([name, title]) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </Select>
    </Labelled>
  );
}

interface LabelledProps {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}

function Labelled({ id, label, children }: LabelledProps) {
  return (
    <Stack gap={2} style={{ minWidth: '11em' }}>
      <Text as="label" htmlFor={id} size={1} weight="medium">
        {label}
      </Text>
      {children}
    </Stack>
  );
}

function isState(value: string): value is StateFilter {
  return value in states;
}
