import { ArrowRightIcon } from '@sanity/icons/ArrowRight';
import { BookIcon } from '@sanity/icons/Book';
import { BulbOutlineIcon } from '@sanity/icons/BulbOutline';
import { CalendarIcon } from '@sanity/icons/Calendar';
import { CaseIcon } from '@sanity/icons/Case';
import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle';
import { CogIcon } from '@sanity/icons/Cog';
import { CommentIcon } from '@sanity/icons/Comment';
import { DocumentIcon } from '@sanity/icons/Document';
import { DocumentTextIcon } from '@sanity/icons/DocumentText';
import { EnvelopeIcon } from '@sanity/icons/Envelope';
import { HeartIcon } from '@sanity/icons/Heart';
import { SyncIcon } from '@sanity/icons/Sync';
import { TagIcon } from '@sanity/icons/Tag';
import { UserIcon } from '@sanity/icons/User';
import { UsersIcon } from '@sanity/icons/Users';
import type { TypeName } from 'content-schemas/contentTypes.ts';
import type { ComponentType } from 'react';

/** The sign of each content type, in lists and menus. */
export const typeIcons: Readonly<Record<TypeName, ComponentType>> = {
  page: DocumentIcon,
  article: CommentIcon,
  project: CaseIcon,
  service: HeartIcon,
  training: CalendarIcon,
  report: DocumentTextIcon,
  recommendation: CheckmarkCircleIcon,
  reportingCycle: SyncIcon,
  organisation: UsersIcon,
  person: UserIcon,
  contact: EnvelopeIcon,
  topic: TagIcon,
  term: BookIcon,
  redirect: ArrowRightIcon,
  siteSettings: CogIcon,
};

/** The sign of what waits for somebody. */
export const attentionIcon = BulbOutlineIcon;
