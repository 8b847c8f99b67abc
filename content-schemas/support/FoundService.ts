import type { Contact } from '../documents/contact.ts';
import type { Service } from '../documents/service.ts';
import type { SettledDocument } from '../SettledDocument.ts';

/** A service as the support finder lists it, settled for one language. */
export interface FoundService extends Pick<
  SettledDocument<Service>,
  'document' | 'cards' | 'contacts'
> {
  readonly href: string;
  /** Whom to call in the service's country while nobody knows a number of the service itself. */
  readonly helpline?: Contact | undefined;
}
