import { formatDay } from '#kernel/decision/format.ts';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { DayText, InstantText } from '#ui/text/day-text.tsx';
import { Icon, type IconName } from '#ui/text/icon.tsx';
import type { RulingView, TemporaryChangeView } from '../api/list-guidance.contract.ts';
import { guidanceName, type Register } from './guidance-name.ts';

/** Each change that was made for a time: since when, until when, and how it stands on the day asked about. */
export function TemporaryChangesTable({ register }: { readonly register: Register }) {
  const speech = useSpeech();
  return (
    <DataTable<TemporaryChangeView>
      caption={speech.tell('guidance.changes')}
      columns={changeColumns(register, speech)}
      rows={register.changes}
      rowKey={({ changeId }) => changeId}
      empty={<p>{speech.tell('guidance.changes-none')}</p>}
    />
  );
}

const standingIcons: Readonly<Record<TemporaryChangeView['standing'], IconName>> = {
  'to-come': 'schedule',
  'in-force': 'met',
  permanent: 'done',
  unconfirmed: 'late',
  discontinued: 'barred',
};

function changeColumns(register: Register, speech: Speaker): readonly Column<TemporaryChangeView>[] {
  return [
    {
      key: 'change',
      head: speech.tell('guidance.change'),
      isHeader: true,
      cell: ({ changeId, law, origin }) => (
        <>
          {speech.tell(`guidance-change.${changeId}`)}
          <div className="quiet small">
            {speech.tell('guidance.change-law', { law, origin: guidanceName(origin, register, speech) })}
          </div>
        </>
      ),
    },
    {
      key: 'standing',
      head: speech.tell('guidance.standing'),
      cell: ({ standing }) => (
        <>
          <Icon name={standingIcons[standing]} /> {speech.tell(`guidance-standing.${standing}`)}
        </>
      ),
    },
    {
      key: 'first-day',
      head: speech.tell('guidance.first-day'),
      cell: ({ firstDay }) => <DayText day={firstDay} style="table" />,
    },
    {
      key: 'last-day',
      head: speech.tell('guidance.last-day'),
      cell: ({ standing, lastDay, lastDayNow }) =>
        standing === 'permanent' ? (
          <span className="quiet">{speech.tell('guidance.no-last-day')}</span>
        ) : (
          <>
            <DayText day={lastDayNow} style="table" />
            {lastDayNow !== lastDay && (
              <div className="quiet small">
                {speech.tell('guidance.extended-from', { day: formatDay(lastDay, speech, 'table') })}
              </div>
            )}
          </>
        ),
    },
  ];
}

/** What was decided about temporary guidance, by whom and why. Nothing here is ever changed. */
export function RulingsTable({ register }: { readonly register: Register }) {
  const speech = useSpeech();
  return (
    <DataTable<RulingView>
      caption={speech.tell('guidance.decisions')}
      columns={rulingColumns(register, speech)}
      rows={register.rulings.toReversed()}
      rowKey={({ rulingId }) => rulingId}
      empty={<p>{speech.tell('guidance.decisions-none')}</p>}
    />
  );
}

function rulingColumns(register: Register, speech: Speaker): readonly Column<RulingView>[] {
  return [
    {
      key: 'about',
      head: speech.tell('guidance.about'),
      isHeader: true,
      cell: ({ about }) => guidanceName(about, register, speech),
    },
    {
      key: 'outcome',
      head: speech.tell('guidance.decision'),
      cell: ({ outcome, decidedByName, decidedAt }) => (
        <>
          {speech.tell(`guidance-outcome.${outcome}`)}
          <div className="quiet small">
            {decidedByName}, <InstantText at={decidedAt} />
          </div>
        </>
      ),
    },
    {
      key: 'from',
      head: speech.tell('guidance.counts-from'),
      cell: ({ fromDay }) => <DayText day={fromDay} style="table" />,
    },
    {
      key: 'last-day',
      head: speech.tell('guidance.last-day'),
      cell: ({ lastDay }) =>
        lastDay === undefined ? (
          <span className="quiet">{speech.tell('guidance.no-last-day')}</span>
        ) : (
          <DayText day={lastDay} style="table" />
        ),
    },
    { key: 'because', head: speech.tell('guidance.because'), cell: ({ because }) => because },
  ];
}
