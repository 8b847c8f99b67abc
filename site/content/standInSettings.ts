import type { ContentProblem } from './ContentProblem.ts';
import type { Library } from './Library.ts';

/** What pages say of the site while its settings are missing or refused, so that the rest can be checked and shown. */
export const standInSettings: Library['settings'] = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  _updatedAt: '1970-01-01T00:00:00Z',
  name: { et: 'Nimetu sait', lt: 'Svetainė be pavadinimo', en: 'Unnamed site' },
  tagline: undefined,
  logo: undefined,
  accent: undefined,
  coalitions: [],
  helplines: [],
  leaveTo: undefined,
  navigation: { et: [], lt: [], en: [] },
  openDataLicence: undefined,
  emergencyNotice: undefined,
  footer: undefined,
};

/** Says that there are no settings at all; refused ones have been told of already. */
export function missingSettings(problems: readonly ContentProblem[]): ContentProblem[] {
  if (problems.some(({ type }) => type === 'siteSettings')) return [];
  return [
    {
      id: 'siteSettings',
      type: 'siteSettings',
      title: 'Site settings',
      language: undefined,
      field: '',
      message:
        'is missing: publish one document of this type with the id "siteSettings", or start the lake without --empty',
    },
  ];
}
