import type { Thing } from 'schema-dts';
import type { Locale, Section } from 'content-schemas/locales.ts';
import type { StoredPicture } from 'content-schemas/mediaFiles.ts';
import type { BreadcrumbStep } from '../components/Breadcrumb/BreadcrumbStep.ts';
import type { EditedDocument } from '../components/FieldMark/fieldMark.ts';
import type { ContentProblemGroup } from '../components/ContentProblems/ContentProblemGroup.ts';
import type { NavigationLink } from '../components/Header/NavigationLink.ts';
import type { Helpline } from '../components/Helplines/Helpline.ts';
import type { LanguageLink } from '../components/LanguageLinks/LanguageLink.ts';
import type { LocalisedText } from '../components/Localised/LocalisedText.ts';
import type { Alternate } from '../seo/alternate.ts';

/** A plain link in the footer. */
export interface FooterLink {
  readonly label: string;
  readonly href: string;
}

/** What stands at the end of every page, besides the helplines. */
export interface FrameFooter {
  /** A paragraph about the coalition. */
  readonly text?: LocalisedText | undefined;
  /** Handbook, accessibility, privacy, feeds. */
  readonly links: readonly FooterLink[];
}

/** A notice above everything, for the day when every visitor must read it. */
export interface EmergencyNotice extends LocalisedText {
  readonly link?: FooterLink | undefined;
}

/** The document behind a page, and the fields that its frame shows. */
export interface Subject extends EditedDocument {
  readonly heading: string;
  readonly lead: string;
  /** Where the facts are edited: the original. */
  readonly facts: EditedDocument;
}

/** A list of what is new that programs can follow. */
export interface FeedLink {
  readonly href: string;
  readonly type: string;
  readonly title: string;
}

/** All that a page's frame needs, settled before the page is rendered. */
export interface Frame {
  readonly locale: Locale;
  /** The page's path, such as `/et/koolitused/`. */
  readonly address: string;
  readonly siteName: string;
  readonly logo?: StoredPicture | undefined;
  /** The style sheet with the colours that the settings choose. */
  readonly accentHref?: string | undefined;
  readonly tagline?: string | undefined;
  readonly title: string;
  /** What tells the page from others of the same title. */
  readonly distinction?: string | undefined;
  readonly description: string;
  readonly noindex?: boolean | undefined;
  /** The section that the page stands in. */
  readonly section?: Section | undefined;
  /** When what the page shows last changed. */
  readonly changed?: string | undefined;
  /** What the page is about, for search engines. */
  readonly data: readonly Thing[];
  /** Lists of what is new, of the language and of the section. */
  readonly feeds: readonly FeedLink[];
  readonly navigation: readonly NavigationLink[];
  readonly searchHref?: string | undefined;
  /** Always the three languages, in the order of `locales`. */
  readonly languages: readonly LanguageLink[];
  /** Only pages that exist, with `x-default`. */
  readonly alternates: readonly Alternate[];
  /** The pages above this one; empty on a home page. */
  readonly breadcrumb: readonly BreadcrumbStep[];
  readonly helplines: readonly Helpline[];
  /** True where a reader may be watched: helplines come first, and there is a way to leave. */
  readonly sensitive: boolean;
  /** True for the easy-to-read version of a page, whose language carries the variant `simple`. */
  readonly easyToRead?: boolean | undefined;
  /** The neutral page to which readers leave a sensitive one, where editors chose one. */
  readonly leaveTo?: string | undefined;
  readonly emergencyNotice?: EmergencyNotice | undefined;
  readonly footer: FrameFooter;
  /** The original that has changed since this page was translated from it. */
  readonly newerOriginal?: { readonly locale: Locale; readonly href: string } | undefined;
  /** Where the page is edited; missing where no document has it. */
  readonly subject?: Subject | undefined;
  /** Content errors of this page, shown by the development server only. */
  readonly problems: readonly ContentProblemGroup[];
}
