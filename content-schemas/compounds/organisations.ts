import type { Labels } from '../field.ts';
import { list } from '../fields/list.ts';
import { reference } from '../fields/reference.ts';

/** Several organisations, in the editor's order. */
export function organisations(labels: Labels) {
  return list({
    ...labels,
    of: reference({
      title: { et: 'Organisatsioon', lt: 'Organizacija', en: 'Organisation' },
      to: ['organisation'],
    }),
  });
}

/** The topics under which a document is found. */
export function topics() {
  return list({
    title: { et: 'Teemad', lt: 'Temos', en: 'Topics' },
    of: reference({ title: { et: 'Teema', lt: 'Tema', en: 'Topic' }, to: ['topic'] }),
  });
}
