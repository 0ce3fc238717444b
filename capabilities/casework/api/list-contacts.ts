import { findTaxpayer } from '#capabilities/taxpayers/records.ts';
import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { listContacts as listRecords } from '../store/contact-store.ts';
import { contactView } from './contact-view.ts';
import { listContactsContract } from './list-contacts.contract.ts';
import { namesOf } from './person-view.ts';

/** The contacts that the person may see. */
export const listContacts = queryOperation(listContactsContract, async ({ input, eyes }) => {
  if ((await findTaxpayer(eyes, input.taxpayerId)) === undefined) throw new NotFound();
  const contacts = await listRecords(eyes, input.taxpayerId);
  const names = await namesOf(
    eyes,
    contacts.map(({ personId }) => personId),
  );
  return { contacts: contacts.map((contact) => contactView(contact, names)) };
});
