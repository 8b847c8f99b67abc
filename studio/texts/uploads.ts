import type { Localised } from 'content-schemas/locales.ts';

/** What an editor reads when a file was not taken in. */
export const refusalTexts = {
  title: {
    et: 'Faili „{name}“ ei laaditud üles',
    lt: 'Failas „{name}“ neįkeltas',
    en: '“{name}” was not uploaded',
  },
  notReached: {
    et: 'Fail ei jõudnud kohale. Kontrolli ühendust ja proovi uuesti.',
    lt: 'Failo nusiųsti nepavyko. Patikrinkite ryšį ir bandykite dar kartą.',
    en: 'The file did not get through. Check your connection, then try again.',
  },
  unknown: {
    et: 'Faili ei võetud vastu. Vastus oli: {said}',
    lt: 'Failas nepriimtas. Gautas atsakymas: {said}',
    en: 'It was refused with the answer: {said}',
  },
  reasons: {
    tooLarge: {
      et: 'Fail on suurem kui {megabytes} MB. Tee see väiksemaks või jaga osadeks.',
      lt: 'Failas didesnis nei {megabytes} MB. Sumažinkite jį arba padalykite.',
      en: 'The file is larger than {megabytes} MB. Make it smaller, or divide it.',
    },
    empty: {
      et: 'Fail on tühi. Ava see oma arvutis ja vali siis uuesti.',
      lt: 'Failas tuščias. Atverkite jį savo kompiuteryje ir tada pasirinkite iš naujo.',
      en: 'The file is empty. Open it on your computer, then choose it again.',
    },
    program: {
      et: 'Lõpuga .{extension} faile saab käivitada ja neid lugejatele ei jagata. Lisa see PDF-ina või ZIP-failis.',
      lt: 'Failai su galūne .{extension} gali būti paleisti, todėl skaitytojams jie nesiūlomi. Įkelkite PDF arba ZIP failą.',
      en: 'Files ending in .{extension} can run, so readers are not offered them. Upload it as PDF, or inside a ZIP file.',
    },
    noPicture: {
      et: 'See ei ole pilt või on fail rikutud. Sobivad JPEG, PNG, WebP, GIF, AVIF, TIFF ja SVG.',
      lt: 'Tai ne paveikslėlis arba failas sugadintas. Tinka JPEG, PNG, WebP, GIF, AVIF, TIFF ir SVG.',
      en: 'This is not a picture, or it is damaged. Use JPEG, PNG, WebP, GIF, AVIF, TIFF or SVG.',
    },
    heic: {
      et: 'HEIC-pilte lugejate brauserid ei näita. Salvesta pilt JPEG-na.',
      lt: 'HEIC nuotraukų skaitytojų naršyklės nerodo. Išsaugokite nuotrauką kaip JPEG.',
      en: 'Readers’ browsers do not show HEIC pictures. Save the picture as JPEG.',
    },
    unsafeSvg: {
      et: 'Selles SVG-failis on muudki kui pilt, näiteks skript, link või midagi mujalt. Ekspordi see lihtsa SVG-na või PNG-na.',
      lt: 'Šiame SVG faile yra ne tik paveikslėlis: scenarijus, nuoroda ar kažkas iš kitur. Eksportuokite jį kaip paprastą SVG arba PNG.',
      en: 'This SVG holds more than a picture: a script, a link or something from elsewhere. Export it as a plain SVG, or as PNG.',
    },
    tooManyPixels: {
      et: 'Pildil on üle 256 megapiksli. Tee see väiksemaks.',
      lt: 'Paveikslėlis didesnis nei 256 megapikseliai. Sumažinkite jį.',
      en: 'The picture has more than 256 megapixels. Make it smaller.',
    },
  },
} as const satisfies Record<string, Localised | Record<string, Localised>>;
