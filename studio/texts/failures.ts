import type { Localised } from 'content-schemas/locales.ts';

interface FailureText {
  readonly title: Localised;
  readonly description: Localised;
}

/** What Sanity's own message says when an action failed or was refused, by its key. */
export const notDone = {
  'action.publish.validation-issues-toast.title': {
    et: 'Veel ei avaldatud',
    lt: 'Dar nepaskelbta',
    en: 'Not published yet',
  },
  // Sanity may still be checking what was typed a moment before, and refuses for what has been mended since.
  'action.publish.validation-issues-toast.description': {
    et: 'Paranda väljad, mille juures on punane märk. Kui ühtegi ei ole, vajuta uuesti „Avalda“.',
    lt: 'Pataisykite laukus, prie kurių yra raudonas ženklas. Jei tokių nėra, dar kartą spauskite „Skelbti“.',
    en: 'Mend the fields with a red mark. If there is none, press Publish again.',
  },
  'panes.document-operation-results.operation-error_publish': {
    et: 'Dokumenti ei avaldatud. Sinu tekst on mustandis alles.',
    lt: 'Dokumentas nepaskelbtas. Jūsų tekstas liko juodraštyje.',
    en: 'This was not published. Your text is kept as a draft.',
  },
  'panes.document-operation-results.operation-error_unpublish': {
    et: 'Avaldamist ei lõpetatud. Saidil ei ole midagi muutunud.',
    lt: 'Skelbimas nenutrauktas. Svetainėje niekas nepasikeitė.',
    en: 'This is still published. Nothing has changed on the site.',
  },
  'panes.document-operation-results.operation-error_delete': {
    et: 'Dokumenti ei kustutatud. Midagi ei ole muutunud.',
    lt: 'Dokumentas neištrintas. Niekas nepasikeitė.',
    en: 'This was not deleted. Nothing has changed.',
  },
} as const satisfies Record<string, Localised>;

/** Why an action on a document failed and what to do, by the type of the error that the lake answers. */
export const failureTexts: Readonly<Record<string, FailureText>> = {
  documentRevisionIDDoesNotMatchError: {
    title: {
      et: 'Keegi avaldas selle dokumendi enne sind',
      lt: 'Kitas žmogus šį dokumentą paskelbė anksčiau už jus',
      en: 'Somebody else published this document before you',
    },
    description: {
      et: 'Vaata ajaloost, mida muudeti, lisa vajalik oma teksti ja avalda uuesti. Siis asendab sinu tekst selle, mis on praegu avaldatud.',
      lt: 'Istorijoje pažiūrėkite, kas pakeista, perkelkite, ko reikia, į savo tekstą ir paskelbkite dar kartą. Tada jūsų tekstas pakeis tą, kuris paskelbtas dabar.',
      en: 'See in the history what they changed, add what you need to your text, and publish again. Your text then replaces what is published now.',
    },
  },
  documentReferenceDoesNotExistError: {
    title: {
      et: 'Dokument, millele siin viidatakse, on kustutatud või avaldamata',
      lt: 'Dokumentas, su kuriuo šis susietas, ištrintas arba nepaskelbtas',
      en: 'A document that this one refers to has been deleted or is not published',
    },
    description: {
      et: 'Otsi väli, kus viidatud dokumenti ei näidata. Vali seal teine, tühjenda väli või avalda enne viidatud dokument. Siis avalda uuesti.',
      lt: 'Raskite lauką, kuriame nurodyto dokumento nematyti. Pasirinkite kitą, ištuštinkite lauką arba pirma paskelbkite nurodytą dokumentą. Tada skelbkite dar kartą.',
      en: 'Find the field that shows no document. Choose another one, empty the field, or publish the other document first. Then publish again.',
    },
  },
  documentHasReferencesError: {
    title: {
      et: 'Sellele dokumendile viitavad teised dokumendid',
      lt: 'Šį dokumentą nurodo kiti dokumentai',
      en: 'Other documents refer to this one',
    },
    description: {
      et: 'Eemalda viited kõigepealt neist. Kustutamise aken loetleb need dokumendid.',
      lt: 'Pirma pašalinkite nuorodas iš jų. Tuos dokumentus išvardija trynimo langas.',
      en: 'Remove the references in those documents first. The window for deleting lists them.',
    },
  },
};
