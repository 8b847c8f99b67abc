import { translatedTypes } from '../translatedTypes.ts';
import type { LiveQuestion } from './LiveVersions.ts';

/** Every document of a type that has one document per language; whoever asks so shares one listener. */
export const everyTranslated: LiveQuestion = {
  filter: '_type in $types',
  params: { types: [...translatedTypes.keys()] },
};
