import type { Service } from 'content-schemas/documents/service.ts';
import type { SettledDocument } from 'content-schemas/SettledDocument.ts';

/** A compound of 200 letters, which no title should be and some will. */
export const endlessTitle =
  'Nebeprisikiškiakopūsteliaujantiesiemstarpinstituciniobendradarbiavimokoordinavimorekomendacijoms' +
  'Nebeprisikiškiakopūsteliaujantiesiemstarpinstituciniobendradarbiavimokoordinavimorekomendacijomspapildomas';

/** A service of which nothing is known but its name: no county, no provider, no contact, no words. */
export const bareService: SettledDocument<Service> = {
  document: {
    ...{ _id: 'service-bare', _type: 'service', _updatedAt: '', original: 'service-bare' },
    ...{ language: 'lt', title: endlessTitle, slug: 'be-nieko', summary: '' },
    ...{ body: [], easyBody: [], howToGet: undefined, formerSlugs: [] },
    ...{ publishFrom: undefined, publishUntil: undefined, matchedOriginal: undefined },
    facts: {
      ...{ _id: 'service-bare', language: 'lt', families: ['foster'], needs: [], country: 'LT' },
      ...{ counties: [], cost: 'unknown', euros: undefined, costNote: undefined, providers: [] },
      ...{ contacts: [], languages: [], topics: [], sensitive: false, checkedOn: '2026-11-22' },
      demo: false,
    },
  },
  ...{ cards: {}, contacts: {}, lists: {}, accounts: {}, mentions: [] },
};
