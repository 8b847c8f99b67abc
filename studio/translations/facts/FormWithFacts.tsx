import { Stack } from '@sanity/ui';
import { isObjectInputProps, type InputProps } from 'sanity';

import { isRecord } from '../StoredDocument.ts';
import { translatedTypes } from '../translatedTypes.ts';
import { OriginalFacts } from './OriginalFacts.tsx';

/** A form, and above a translation's form the facts of its original. */
export function FormWithFacts(props: InputProps) {
  const form = props.renderDefault(props);
  if (props.path.length > 0 || !isObjectInputProps(props)) return form;
  const { schemaType, value } = props;
  const reference = isRecord(value) ? value['translationOf'] : undefined;
  const originalId = isRecord(reference) ? reference['_ref'] : undefined;
  if (typeof originalId !== 'string' || !translatedTypes.has(schemaType.name)) return form;
  return (
    <Stack gap={5}>
      <OriginalFacts originalId={originalId} type={schemaType.name} fields={schemaType.fields} />
      {form}
    </Stack>
  );
}
