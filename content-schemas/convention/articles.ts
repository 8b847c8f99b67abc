import type { Localised } from '../locales.ts';

/** One article of the Convention on the Rights of the Child. */
export interface ConventionArticle {
  readonly number: number;
  readonly title: Localised;
}

/**
 * The Convention's 54 articles in order. The Convention gives its articles no titles: these short
 * ones are unofficial and only say what an article is about. Articles 1 to 41 are the substantive ones.
 */
// prettier-ignore
export const conventionArticles: readonly ConventionArticle[] = [
  { number: 1, title: { et: 'Lapse mõiste', lt: 'Vaiko apibrėžtis', en: 'Definition of the child' } },
  { number: 2, title: { et: 'Diskrimineerimise keeld', lt: 'Nediskriminavimas', en: 'Non-discrimination' } },
  { number: 3, title: { et: 'Lapse parimad huvid', lt: 'Geriausi vaiko interesai', en: 'Best interests of the child' } },
  { number: 4, title: { et: 'Õiguste elluviimine', lt: 'Teisių įgyvendinimas', en: 'Implementation of rights' } },
  { number: 5, title: { et: 'Vanemate suunav roll ja lapse arenevad võimed', lt: 'Tėvų vaidmuo ir augantys vaiko gebėjimai', en: 'Parental guidance and the child’s evolving capacities' } },
  { number: 6, title: { et: 'Õigus elule, ellujäämisele ja arengule', lt: 'Teisė gyventi, išlikti ir vystytis', en: 'Life, survival and development' } },
  { number: 7, title: { et: 'Sünni registreerimine, nimi, kodakondsus ja vanemate hool', lt: 'Gimimo registravimas, vardas, pilietybė ir tėvų rūpinimasis', en: 'Birth registration, name, nationality and care by parents' } },
  { number: 8, title: { et: 'Identiteedi säilitamine', lt: 'Tapatybės išsaugojimas', en: 'Preservation of identity' } },
  { number: 9, title: { et: 'Vanematest lahutamine', lt: 'Atskyrimas nuo tėvų', en: 'Separation from parents' } },
  { number: 10, title: { et: 'Perekonna taasühinemine', lt: 'Šeimos susijungimas', en: 'Family reunification' } },
  { number: 11, title: { et: 'Lapse ebaseaduslik välismaale viimine ja tagastamata jätmine', lt: 'Neteisėtas vaiko išvežimas ir negrąžinimas', en: 'Illicit transfer and non-return of children abroad' } },
  { number: 12, title: { et: 'Õigus olla ära kuulatud', lt: 'Teisė būti išklausytam', en: 'The right to be heard' } },
  { number: 13, title: { et: 'Sõnavabadus', lt: 'Saviraiškos laisvė', en: 'Freedom of expression' } },
  { number: 14, title: { et: 'Mõtte-, südametunnistuse- ja usuvabadus', lt: 'Minties, sąžinės ir religijos laisvė', en: 'Freedom of thought, conscience and religion' } },
  { number: 15, title: { et: 'Ühinemis- ja kogunemisvabadus', lt: 'Asociacijų ir taikių susirinkimų laisvė', en: 'Freedom of association and peaceful assembly' } },
  { number: 16, title: { et: 'Eraelu kaitse', lt: 'Privataus gyvenimo apsauga', en: 'Protection of privacy' } },
  { number: 17, title: { et: 'Juurdepääs teabele ja meediale', lt: 'Galimybė naudotis informacija ir žiniasklaida', en: 'Access to information and the media' } },
  { number: 18, title: { et: 'Vanemate vastutus ja riigi abi', lt: 'Tėvų atsakomybė ir valstybės pagalba', en: 'Parental responsibilities and State assistance' } },
  { number: 19, title: { et: 'Kaitse vägivalla, väärkohtlemise ja hooletusse jätmise eest', lt: 'Apsauga nuo smurto, netinkamo elgesio ir nepriežiūros', en: 'Protection from violence, abuse and neglect' } },
  { number: 20, title: { et: 'Perekonnast ilma jäänud lapse kaitse', lt: 'Be šeimos likusio vaiko apsauga', en: 'Children deprived of their family environment' } },
  { number: 21, title: { et: 'Lapsendamine', lt: 'Įvaikinimas', en: 'Adoption' } },
  { number: 22, title: { et: 'Pagulaslapsed', lt: 'Vaikai pabėgėliai', en: 'Refugee children' } },
  { number: 23, title: { et: 'Puudega lapsed', lt: 'Vaikai su negalia', en: 'Children with disabilities' } },
  { number: 24, title: { et: 'Tervis ja tervishoid', lt: 'Sveikata ir sveikatos priežiūra', en: 'Health and health services' } },
  { number: 25, title: { et: 'Hooldusel või ravil oleva lapse olukorra korrapärane läbivaatamine', lt: 'Globojamo ar gydomo vaiko padėties peržiūra', en: 'Periodic review of placement and treatment' } },
  { number: 26, title: { et: 'Sotsiaalkindlustus', lt: 'Socialinė apsauga', en: 'Social security' } },
  { number: 27, title: { et: 'Piisav elatustase', lt: 'Pakankamas gyvenimo lygis', en: 'Adequate standard of living' } },
  { number: 28, title: { et: 'Õigus haridusele', lt: 'Teisė į mokslą', en: 'Right to education' } },
  { number: 29, title: { et: 'Hariduse eesmärgid', lt: 'Švietimo tikslai', en: 'Aims of education' } },
  { number: 30, title: { et: 'Vähemus- ja põlisrahvuste lapsed', lt: 'Mažumų ir čiabuvių tautų vaikai', en: 'Children of minorities and indigenous peoples' } },
  { number: 31, title: { et: 'Puhkus, vaba aeg, mäng ja kultuurielu', lt: 'Poilsis, laisvalaikis, žaidimai ir kultūrinis gyvenimas', en: 'Rest, leisure, play and cultural life' } },
  { number: 32, title: { et: 'Kaitse majandusliku ärakasutamise eest', lt: 'Apsauga nuo ekonominio išnaudojimo', en: 'Protection from economic exploitation' } },
  { number: 33, title: { et: 'Kaitse uimastite eest', lt: 'Apsauga nuo narkotikų', en: 'Protection from drugs' } },
  { number: 34, title: { et: 'Kaitse seksuaalse ärakasutamise ja vägivalla eest', lt: 'Apsauga nuo seksualinio išnaudojimo ir prievartos', en: 'Protection from sexual exploitation and abuse' } },
  { number: 35, title: { et: 'Lapseröövi, laste müügi ja lastega kaubitsemise tõkestamine', lt: 'Vaikų grobimo, pardavimo ir prekybos jais prevencija', en: 'Prevention of abduction, sale and trafficking' } },
  { number: 36, title: { et: 'Kaitse muu ärakasutamise eest', lt: 'Apsauga nuo kitų išnaudojimo formų', en: 'Protection from other forms of exploitation' } },
  { number: 37, title: { et: 'Piinamise keeld ja vabaduse võtmine', lt: 'Kankinimo draudimas ir laisvės atėmimas', en: 'Prohibition of torture, and deprivation of liberty' } },
  { number: 38, title: { et: 'Lapsed relvakonfliktides', lt: 'Vaikai ginkluotuose konfliktuose', en: 'Children in armed conflicts' } },
  { number: 39, title: { et: 'Kannatanud lapse taastumine ja ühiskonda tagasipöördumine', lt: 'Nukentėjusio vaiko atsigavimas ir grįžimas į visuomenę', en: 'Recovery and reintegration of child victims' } },
  { number: 40, title: { et: 'Lapse õigused kriminaalmenetluses', lt: 'Vaiko teisės baudžiamajame procese', en: 'Child justice' } },
  { number: 41, title: { et: 'Lapsele soodsamate normide kohaldamine', lt: 'Vaikui palankesnių nuostatų taikymas', en: 'Respect for higher standards' } },
  { number: 42, title: { et: 'Konventsiooni tutvustamine', lt: 'Žinių apie Konvenciją sklaida', en: 'Making the Convention known' } },
  { number: 43, title: { et: 'Lapse Õiguste Komitee', lt: 'Vaiko teisių komitetas', en: 'Committee on the Rights of the Child' } },
  { number: 44, title: { et: 'Riikide aruanded', lt: 'Valstybių ataskaitos', en: 'Reports by States' } },
  { number: 45, title: { et: 'Komitee töö ja rahvusvaheline koostöö', lt: 'Komiteto darbas ir tarptautinis bendradarbiavimas', en: 'Work of the Committee and international cooperation' } },
  { number: 46, title: { et: 'Allakirjutamine', lt: 'Pasirašymas', en: 'Signature' } },
  { number: 47, title: { et: 'Ratifitseerimine', lt: 'Ratifikavimas', en: 'Ratification' } },
  { number: 48, title: { et: 'Ühinemine', lt: 'Prisijungimas', en: 'Accession' } },
  { number: 49, title: { et: 'Jõustumine', lt: 'Įsigaliojimas', en: 'Entry into force' } },
  { number: 50, title: { et: 'Muudatused', lt: 'Pataisos', en: 'Amendments' } },
  { number: 51, title: { et: 'Reservatsioonid', lt: 'Išlygos', en: 'Reservations' } },
  { number: 52, title: { et: 'Denonsseerimine', lt: 'Denonsavimas', en: 'Denunciation' } },
  { number: 53, title: { et: 'Depositaar', lt: 'Depozitaras', en: 'Depositary' } },
  { number: 54, title: { et: 'Autentsed tekstid', lt: 'Autentiški tekstai', en: 'Authentic texts' } },
];

/** The article with this number; undefined when the Convention has none. */
export function conventionArticle(number: number): ConventionArticle | undefined {
  return conventionArticles.find((article) => article.number === number);
}
