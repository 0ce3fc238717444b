import type { Day } from '#kernel/calendar/day.ts';
import { Deadline } from '#ui/findings/deadline.tsx';
import type { DeadlineView } from '#ui/findings/why-subject.ts';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { DayText, InstantText } from '#ui/text/day-text.tsx';
import type { SupportRequestView } from '../../api/support-request-view.contract.ts';
import { Section } from './section.tsx';

type Contact = SupportRequestView['contacts'][number];

/** The clocks that run, each with how it was counted. */
export function ClocksSection({ view, today }: { readonly view: SupportRequestView; readonly today: Day }) {
  const { tell } = useSpeech();
  const open = view.clocks.filter(({ closedBecause }) => closedBecause === undefined);
  return (
    <Section name="clocks">
      {open.length === 0 ? (
        <p className="quiet">{tell('mediation.clocks-none')}</p>
      ) : (
        <ul role="list" className="stack stack--tight">
          {open.map((deadline) => (
            <li key={deadline.deadlineId}>
              <Deadline deadline={deadline as DeadlineView} kind="duty" today={today} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Every contact between the mediator and one side, and whether the other side knows. */
export function ContactsSection({ view }: { readonly view: SupportRequestView }) {
  const speech = useSpeech();
  return (
    <Section name="contacts">
      <DataTable<Contact>
        caption={speech.tell('mediation.contacts')}
        isCaptionHidden
        columns={contactColumns(speech)}
        rows={view.contacts}
        rowKey={({ contactId }) => contactId}
        empty={<p>{speech.tell('mediation.contacts-none')}</p>}
      />
    </Section>
  );
}

function contactColumns({ tell }: Speaker): readonly Column<Contact>[] {
  return [
    {
      key: 'at',
      head: tell('mediation-field.onDay'),
      isHeader: true,
      cell: ({ occurredAt }) => <InstantText at={occurredAt} style="table" />,
    },
    {
      key: 'side',
      head: tell('mediation-field.withSide'),
      cell: ({ withSide }) => tell(withSide === 'taxpayer' ? 'role.taxpayer' : 'mediation-option.appeals'),
    },
    { key: 'told', head: tell('mediation-field.told'), cell: ({ told }) => told },
    {
      key: 'shared',
      head: tell('mediation-field.shared'),
      cell: ({ shared }) => tell(shared ? 'mediation.contact-shared' : 'mediation.contact-not-shared'),
    },
  ];
}

/** Mediation time by what it was for; time of the appeal is kept elsewhere. */
export function TimeSection({ view }: { readonly view: SupportRequestView }) {
  const { tell } = useSpeech();
  return (
    <Section name="time">
      {view.time.length === 0 ? (
        <p className="quiet">{tell('mediation.time-none')}</p>
      ) : (
        <ul role="list">
          {view.time.map(({ activity, minutes }) => (
            <li key={activity}>
              {tell(`mediation-option.${activity}`)}: {tell('mediation.minutes', { count: String(minutes) })}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** What happened, the latest first. */
export function TimelineSection({ view }: { readonly view: SupportRequestView }) {
  const { tell, find } = useSpeech();
  return (
    <Section name="history">
      <ol role="list">
        {view.timeline.toReversed().map(({ event, onDay, recordedAt, by, legacyLabel }) => (
          <li key={`${event} ${recordedAt}`}>
            <DayText day={onDay} style="table" /> {tell(`history.support-request.${event}`)}{' '}
            {legacyLabel !== undefined && `(${legacyLabel}) `}
            <span className="quiet">{by.name ?? find(`role.${by.role}`) ?? by.role}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
