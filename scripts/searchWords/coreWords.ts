import { formsOf } from './estonianParadigms.ts';
import type { Paradigm } from './Paradigm.ts';

/**
 * Estonian words that everybody uses and whose stems change most: nominative, genitive, partitive and plural genitive.
 * The patterns alone cannot tell which of several listed stems is theirs.
 */
const coreWords = `
laps lapse last laste; kool kooli kooli koolide; keel keele keelt keelte; aeg aja aega aegade; tuba toa tuba tubade;
mees mehe meest meeste; tugi toe tuge tugede; nimi nime nime nimede; vesi vee vett vete; uus uue uut uute;
kuu kuu kuud kuude; töö töö tööd tööde; maa maa maad maade; tee tee teed teede; käsi käe kätt käte; tund tunni tundi tundide;
sõda sõja sõda sõdade; rida rea rida ridade; viga vea viga vigade; jõgi jõe jõge jõgede; mägi mäe mäge mägede;
suur suure suurt suurte; noor noore noort noorte; poiss poisi poissi poiste; tüdruk tüdruku tüdrukut tüdrukute;
ema ema ema emade; isa isa isa isade; õde õe õde õdede; vend venna venda vendade; naine naise naist naiste;
pere pere peret perede; vanem vanema vanemat vanemate; sugu soo sugu sugude; lugu loo lugu lugude; nägu näo nägu nägude;
kodu kodu kodu kodude; abi abi abi abide; õigus õiguse õigust õiguste; vald valla valda valdade; linn linna linna linnade;
riik riigi riiki riikide; amet ameti ametit ametite; liit liidu liitu liitude; selts seltsi seltsi seltside;
koda koja koda kodade; pood poe poodi poodide; raha raha raha rahade; jaam jaama jaama jaamade; nõu nõu nõu nõude;
hoid hoiu hoidu hoidude; hool hoole hoolt hoolte; abielu abielu abielu abielude; elu elu elu elude; surm surma surma surmade;
arst arsti arsti arstide; haige haige haiget haigete; terve terve tervet tervete; hea hea head heade; halb halva halba halbade;
vana vana vana vanade; pikk pika pikka pikkade; lühike lühikese lühikest lühikeste; väike väikese väikest väikeste;
õpe õppe õpet õpete; kiri kirja kirja kirjade; raamat raamatu raamatut raamatute; leht lehe lehte lehtede;
koht koha kohta kohtade; kohus kohtu kohut kohtute; seadus seaduse seadust seaduste; leping lepingu lepingut lepingute;
tegu teo tegu tegude; töötaja töötaja töötajat töötajate; juht juhi juhti juhtide; rühm rühma rühma rühmade;
liige liikme liiget liikmete; pea pea pead peade; silm silma silma silmade; jalg jala jalga jalgade; süda südame südant südamete;
lumi lume lund lumede; meri mere merd merede; tuli tule tuld tulede; uni une und unede; veri vere verd verede;
number numbri numbrit numbrite; aken akna akent akende; põhi põhja põhja põhjade; kord korra korda kordade;
sild silla silda sildade; sõna sõna sõna sõnade; sõber sõbra sõpra sõprade; kogu kogu kogu kogude; kogukond kogukonna kogukonda kogukondade;
ühing ühingu ühingut ühingute; ühendus ühenduse ühendust ühenduste; koolitus koolituse koolitust koolituste;
toetus toetuse toetust toetuste; teenus teenuse teenust teenuste; aruanne aruande aruannet aruannete;
hinne hinde hinnet hinnete; vanne vande vannet vannete; tunne tunde tunnet tunnete; anne ande annet annete;
eestkoste eestkoste eestkostet eestkostete; hooldus hoolduse hooldust hoolduste; huvi huvi huvi huvide;
`
  .split(';')
  .map((words) => words.trim().split(/\s+/))
  .filter((words) => words.length === 4);

/** How much more a core word counts than one of the dictionary's. */
const weight = 10;

/** Lithuanian words with two stems, in all their common forms. */
const lithuanianWords = [
  'žmogus žmogaus žmogui žmogų žmogumi žmoguje žmonės žmonių žmonėms žmones žmonėmis žmonėse',
  'sesuo sesers seseriai seserį seserimi seserys seserų seserims seseris seserimis',
  'duktė dukters dukteriai dukterį dukterimi dukterys dukterų dukterims dukteris dukterimis',
  'vanduo vandens vandeniui vandenį vandeniu vandenyje vandenys vandenų vandenims',
  'mėnuo mėnesio mėnesiui mėnesį mėnesiu mėnesyje mėnesiai mėnesių mėnesiams mėnesius',
];

/** The paradigms of Lithuanian words with two stems, as often as they count. */
export function lithuanianCore(): Paradigm[] {
  const once = lithuanianWords.map((words) => {
    const forms = words.split(' ').map((form) => ({ form, name: 'core' }));
    return { lemma: words.split(' ')[0] ?? '', forms };
  });
  return Array.from({ length: weight }, () => once).flat();
}

/** The paradigms of the Estonian core words, as often as they count. */
export function estonianCore(): Paradigm[] {
  const once = coreWords.map(
    ([lemma = '', genitive = '', partitive = '', pluralGenitive = '']) => ({
      lemma,
      forms: formsOf(lemma, { genitive, partitive, pluralGenitive }, () => true),
    }),
  );
  return Array.from({ length: weight }, () => once).flat();
}
