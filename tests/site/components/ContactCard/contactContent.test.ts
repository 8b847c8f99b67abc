import type { Contact } from 'content-schemas/documents/contact.ts';
import { describe, expect, test } from 'vitest';
import { contactContent } from '../../../../site/components/ContactCard/contactContent.ts';

const lithuanian = (text: string) => ({ et: undefined, lt: text, en: undefined });
const contact: Contact = {
  _id: 'contact-a',
  _type: 'contact',
  _updatedAt: '2026-11-02T10:00:00Z',
  label: lithuanian('Vaikų linija'),
  kind: 'helpline',
  phones: ['+370 5 123 4567'],
  emails: [],
  hours: undefined,
  languages: [],
  note: lithuanian('Nemokamai'),
  country: 'LT',
  counties: [],
  source: 'https://www.pavyzdys.example/kontaktai',
  checkedOn: '2026-11-02',
  owner: undefined,
};

describe('contactContent', () => {
  test('says in which language a name and a note are, where that is not the page’s', () => {
    const { titleLang, noteLang } = contactContent(contact, 'et');
    expect([titleLang, noteLang]).toEqual(['lt', 'lt']);
    expect(contactContent(contact, 'lt').titleLang).toBeUndefined();
  });

  test('makes a number that can be dialled and a source that names its site', () => {
    const { phones, source } = contactContent(contact, 'en');
    expect(phones).toEqual([{ display: '+370 5 123 4567', href: 'tel:+37051234567' }]);
    expect(source).toEqual({
      href: 'https://www.pavyzdys.example/kontaktai',
      label: 'pavyzdys.example',
    });
  });

  test('names the counties it is for, and no area where none are given', () => {
    expect(contactContent(contact, 'en').area).toBeUndefined();
    const { area } = contactContent({ ...contact, counties: ['ee-harju'] }, 'en');
    expect(area).toBe('Harju County');
  });
});
