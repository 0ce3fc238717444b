import { Link } from 'react-router';
import { formatModule } from '#kernel/decision/format.ts';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import { Unknown } from '#ui/text/unknown.tsx';
import type { AppealView } from '../api/appeal-view.contract.ts';

type Matter = AppealView['matters'][number];

/** What is appealed, each matter with the act that the days single out, its result and its path. */
export function MattersSection({ appeal }: { readonly appeal: AppealView }) {
  const speech = useSpeech();
  return (
    <section className="section stack" aria-labelledby="matters">
      <h2 id="matters">{speech.tell('appeal.matters')}</h2>
      <DataTable<Matter>
        caption={speech.tell('appeal.matters')}
        isCaptionHidden
        columns={columnsOf(speech)}
        rows={appeal.matters}
        rowKey={({ matterId }) => matterId}
      />
    </section>
  );
}

function columnsOf({ tell }: Speaker): readonly Column<Matter>[] {
  return [
    {
      key: 'matter',
      head: tell('appeal.matter'),
      isHeader: true,
      cell: (matter) => <Named matter={matter} />,
    },
    { key: 'act', head: tell('appeal.act'), cell: ({ act }) => tell(`appealed-act.${act}`) },
    {
      key: 'day',
      head: tell('appeal.act-day'),
      cell: ({ actDay }) => (actDay === 'unknown' ? <Unknown /> : <DayText day={actDay} style="table" />),
    },
    {
      key: 'agreed',
      head: tell('appeal.agreed'),
      cell: ({ agreed }) => (agreed === undefined ? <Unknown /> : tell(agreed ? 'yes' : 'no')),
    },
    {
      key: 'path',
      head: tell('appeal.path'),
      cell: ({ path, outcome }) => {
        if (outcome !== undefined) return tell(`appeal-outcome.${outcome}`);
        return path === undefined || path === 'unknown' ? <Unknown /> : tell(`closing-path.${path}`);
      },
    },
  ];
}

/** The matter with its periods, and a way to the record that it is about. */
function Named({ matter }: { readonly matter: Matter }) {
  const speech = useSpeech();
  const { described, periods = [], recordKind, recordId } = matter;
  const page = recordKind === 'agreement' ? 'agreements' : 'requests';
  const isLinked = recordKind !== 'none' && recordId !== undefined;
  return (
    <>
      {isLinked ? <Link to={`/${page}/${recordId}`}>{described}</Link> : described}
      {periods.length > 0 && (
        <div className="quiet">
          {periods.map(({ mft, period }) => formatModule(`${mft} ${period}`, speech)).join(', ')}
        </div>
      )}
    </>
  );
}
