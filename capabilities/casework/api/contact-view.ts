import type { Contact } from '../store/contact-store.ts';
import type { ContactView } from './contact-view.contract.ts';
import type { NamesOf } from './person-view.ts';

/** A contact for those who may see it. */
export function contactView(contact: Contact, names: NamesOf): ContactView {
  const { personId, personRole, ...shown } = contact;
  return { ...shown, by: names({ personId, role: personRole }) };
}
