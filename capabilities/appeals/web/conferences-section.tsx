import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { InstantText } from '#ui/text/day-text.tsx';
import type { AppealView } from '../api/appeal-view.contract.ts';

type Conference = AppealView['conferences'][number];

/** The conferences with the taxpayer: set, held or called off. */
export function ConferencesSection({ appeal }: { readonly appeal: AppealView }) {
  const speech = useSpeech();
  return (
    <section className="section stack" aria-labelledby="conferences">
      <h2 id="conferences">{speech.tell('appeal.conferences')}</h2>
      <DataTable<Conference>
        caption={speech.tell('appeal.conferences')}
        isCaptionHidden
        columns={columnsOf(speech)}
        rows={appeal.conferences}
        rowKey={({ conferenceId }) => conferenceId}
        empty={<p className="quiet">{speech.tell('appeal.no-conferences')}</p>}
      />
    </section>
  );
}

function columnsOf({ tell }: Speaker): readonly Column<Conference>[] {
  return [
    {
      key: 'when',
      head: tell('appeal.conference-when'),
      isHeader: true,
      cell: ({ startsAt }) => <InstantText at={startsAt} style="table" />,
    },
    { key: 'form', head: tell('appeal.conference-how'), cell: ({ form }) => tell(`conference-form.${form}`) },
    {
      key: 'standing',
      head: tell('appeal.conference-standing'),
      cell: ({ standing }) => tell(`conference-standing.${standing}`),
    },
  ];
}
