import { choice } from '../fields/choice.ts';
import { date } from '../fields/date.ts';
import { flag } from '../fields/flag.ts';
import { localised } from '../fields/localised.ts';
import { object } from '../fields/object.ts';
import { optional } from '../fields/optional.ts';
import { organisations } from './organisations.ts';
import { partialDate } from '../fields/partialDate.ts';
import { webAddress } from '../fields/webAddress.ts';

/** The steps of both reporting procedures, in the order in which they come. */
export const stepKinds = {
  invitation: {
    et: 'Kutse lihtsustatud menetlusse',
    lt: 'Kvietimas taikyti supaprastintą procedūrą',
    en: 'Invitation to the simplified procedure',
  },
  ngoInput: { et: 'Vabaühenduste sisend', lt: 'NVO informacija Komitetui', en: 'Input from NGOs' },
  listOfIssues: { et: 'Küsimuste loetelu', lt: 'Klausimų sąrašas', en: 'List of issues' },
  stateReport: { et: 'Riigi aruanne', lt: 'Valstybės ataskaita', en: 'State report' },
  alternativeReports: {
    et: 'Täiendavad aruanded',
    lt: 'Alternatyvios ataskaitos',
    en: 'Alternative reports',
  },
  preSession: { et: 'Eelistung', lt: 'Parengiamasis posėdis', en: 'Pre-session' },
  replies: {
    et: 'Riigi kirjalikud vastused',
    lt: 'Valstybės atsakymai raštu',
    en: 'Written replies',
  },
  session: { et: 'Istung ja dialoog', lt: 'Sesija ir dialogas', en: 'Session and dialogue' },
  concludingObservations: {
    et: 'Lõppjäreldused',
    lt: 'Baigiamosios pastabos',
    en: 'Concluding observations',
  },
  followUp: { et: 'Järeltegevused', lt: 'Tolesni veiksmai', en: 'Follow-up' },
} as const;

/** One step of a reporting cycle: when it was or is due, and what others than the State may send, by when. */
export function cycleStep() {
  return object({
    name: 'step',
    title: { et: 'Samm', lt: 'Etapas', en: 'Step' },
    fields: {
      kind: choice({ title: { et: 'Samm', lt: 'Žingsnis', en: 'Step' }, values: stepKinds }),
      date: optional(partialDate({ title: { et: 'Aeg', lt: 'Laikas', en: 'When' } })),
      until: optional(partialDate({ title: { et: 'Kuni', lt: 'Iki', en: 'Until' } })),
      dateNote: optional(
        localised({ title: { et: 'Aeg sõnadega', lt: 'Laikas žodžiais', en: 'When, in words' } }),
      ),
      isPublic: flag({ title: { et: 'Avalik', lt: 'Vieša', en: 'Public' } }),
      mayBeSent: optional(
        localised({
          title: {
            et: 'Kes ja mida võib saata',
            lt: 'Kas ir ką gali siųsti',
            en: 'Who may send what',
          },
          lines: 2,
        }),
      ),
      deadline: optional(date({ title: { et: 'Tähtaeg', lt: 'Terminas', en: 'Deadline' } })),
      participants: organisations({
        title: { et: 'Osalejad', lt: 'Dalyviai', en: 'Who took part' },
      }),
      note: optional(localised({ title: { et: 'Märkus', lt: 'Pastaba', en: 'Note' }, lines: 2 })),
      source: optional(webAddress({ title: { et: 'Allikas', lt: 'Šaltinis', en: 'Source' } })),
      checkedOn: date({ title: { et: 'Kontrollitud', lt: 'Patikrinta', en: 'Checked on' } }),
    },
    preview: { select: { title: 'kind', subtitle: 'date' } },
  });
}
