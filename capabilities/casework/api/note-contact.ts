import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { insertContact } from '../store/contact-store.ts';
import { contactView } from './contact-view.ts';
import { noteContactContract } from './note-contact.contract.ts';
import { namesOf } from './person-view.ts';

/** Notes a contact, or the attempt at one. What has been noted is never changed; another note may follow. */
export const noteContact = commandOperation(noteContactContract, async ({ input, tx, actor }) => {
  if (input.occurredAt > tx.now)
    return refuse({ code: 'occurred-at-must-not-be-in-the-future', field: 'occurredAt' });
  const { commandId: _, partyName, about, participants, ...noted } = input;
  const contact = await insertContact(tx, {
    ...noted,
    ...(partyName !== undefined && { partyName }),
    participants: participants.map(({ part, name }) => ({ part, ...(name !== undefined && { name }) })),
    ...about,
  });
  return contactView(contact, await namesOf(tx, [actor.personId]));
});
