import { useAnswer } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { InstantText } from '#ui/text/day-text.tsx';
import { listContactsContract } from '../api/list-contacts.contract.ts';
import type { ContactView } from '../api/contact-view.contract.ts';
import { NoteContactForm } from './note-contact-form.tsx';

/** Who was told what, when and how, and a form to note the next time. */
export function ContactsPanel({ taxpayerId }: { readonly taxpayerId: string }) {
  const speech = useSpeech();
  const answer = useAnswer(listContactsContract, { taxpayerId });
  return (
    <section className="stack" aria-labelledby="contacts">
      <h2 id="contacts">{speech.tell('contacts.title')}</h2>
      <Answered answer={answer} rows={1}>
        {({ contacts }) => (
          <DataTable<ContactView>
            caption={speech.tell('contacts.title')}
            isCaptionHidden
            columns={columnsOf(speech)}
            rows={contacts}
            rowKey={({ contactId }) => contactId}
            empty={<p className="quiet">{speech.tell('contacts.none')}</p>}
          />
        )}
      </Answered>
      <details>
        <summary>{speech.tell('contacts.note')}</summary>
        <NoteContactForm taxpayerId={taxpayerId} />
      </details>
    </section>
  );
}

/** With whom, and who else was there. */
function whoTookPart({ party, partyName, participants }: ContactView, speech: Speaker): string {
  const others = participants.map(({ part, name }) =>
    name === undefined
      ? speech.tell(`participant.${part}`)
      : `${name} (${speech.tell(`participant.${part}`)})`,
  );
  return [partyName ?? speech.tell(`contact-party.${party}`), ...others].join(', ');
}

function columnsOf(speech: Speaker): readonly Column<ContactView>[] {
  return [
    {
      key: 'when',
      head: speech.tell('contacts.when'),
      isHeader: true,
      cell: ({ occurredAt }) => <InstantText at={occurredAt} style="table" />,
    },
    {
      key: 'how',
      head: speech.tell('contacts.how'),
      cell: ({ channel, outcome }) =>
        `${speech.tell(`contact-channel.${channel}`)} · ${speech.tell(`contact-outcome.${outcome}`)}`,
    },
    {
      key: 'who',
      head: speech.tell('contacts.who'),
      cell: (contact) => whoTookPart(contact, speech),
    },
    { key: 'told', head: speech.tell('contacts.told'), cell: ({ told }) => told },
    {
      key: 'by',
      head: speech.tell('contacts.by'),
      cell: ({ by }) => by.name ?? speech.tell(`role.${by.role}`),
    },
  ];
}
