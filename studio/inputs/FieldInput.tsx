import {
  isObjectInputProps,
  isStringInputProps,
  type InputProps,
  type ObjectInputProps,
  type StringInputProps,
} from 'sanity';

import { AccentInput } from './accent/AccentInput.tsx';
import { Counted } from './Counted.tsx';
import { InstantInput } from './instant/InstantInput.tsx';
import { LocalisedInput } from './localised/LocalisedInput.tsx';

/** The inputs that a field's definition asks for by name in `options.input`, by the type of what they edit. */
const stringInputs = new Map<unknown, (props: StringInputProps) => React.JSX.Element>([
  ['instant', InstantInput],
  ['accentColour', AccentInput],
]);
const objectInputs = new Map<unknown, (props: ObjectInputProps) => React.JSX.Element>([
  ['localised', LocalisedInput],
]);

/** Every field's input: the one that the field's definition names, else Sanity's own, counted where it says how long. */
export function FieldInput(props: InputProps) {
  const { input, counter } = optionsOf(props);
  if (isStringInputProps(props)) {
    const Named = stringInputs.get(input);
    if (Named) return <Named {...props} />;
  }
  if (isObjectInputProps(props)) {
    const Named = objectInputs.get(input);
    if (Named) return <Named {...props} />;
  }
  const usual = props.renderDefault(props);
  return typeof counter === 'number' ? (
    <Counted value={props.value} max={counter}>
      {usual}
    </Counted>
  ) : (
    usual
  );
}

function optionsOf({ schemaType }: InputProps): Readonly<Record<string, unknown>> {
  const options: unknown = schemaType.options;
  return typeof options === 'object' && options !== null ? { ...options } : {};
}
