import { families } from '../support/families.ts';
import { choice } from '../fields/choice.ts';
import { localised } from '../fields/localised.ts';
import { object } from '../fields/object.ts';
import { optional } from '../fields/optional.ts';
import { reference } from '../fields/reference.ts';
import { wholeNumber } from '../fields/wholeNumber.ts';

const fields = {
  order: wholeNumber({ title: { et: 'Järjekord', lt: 'Eilės numeris', en: 'Order' } }),
  child: optional(
    localised({
      title: { et: 'Millisele lapsele', lt: 'Kokiam vaikui', en: 'For which child' },
      lines: 2,
    }),
  ),
  duration: optional(
    localised({ title: { et: 'Kui kauaks', lt: 'Kuriam laikui', en: 'For how long' }, lines: 2 }),
  ),
  nearest: optional(
    reference({
      title: {
        et: 'Lähim teises riigis',
        lt: 'Artimiausia kitoje šalyje',
        en: 'Nearest elsewhere',
      },
      to: ['term'],
    }),
  ),
  family: optional(
    choice({
      title: { et: 'Kelle tugi', lt: 'Kam skirta pagalba', en: 'Whose support' },
      values: families,
    }),
  ),
};

/** What the page “Which kind of family could we be?” says of a kind of family beside its name and explanation. */
export function comparedFamily() {
  return object({
    title: { et: 'Perede võrdluses', lt: 'Šeimų palyginime', en: 'In the comparison of families' },
    description: {
      et: 'Täida ainult siis, kui mõiste on pere liik. Siis on see ka lehel „Milline pere me võiksime olla?“.',
      lt: 'Pildykite tik tada, kai sąvoka yra šeimos rūšis. Tada ji rodoma ir puslapyje „Kokia šeima galėtume būti?“.',
      en: 'Fill in only when the term is a kind of family. It then also appears on “Which kind of family could we be?”.',
    },
    fields,
  });
}
