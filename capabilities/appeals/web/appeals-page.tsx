import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { deadlineStakes } from '#capabilities/casework/index.ts';
import type { Day } from '#kernel/calendar/day.ts';
import type { AnswerOf } from '#ui/api/call.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { FilterChips } from '#ui/case/filter-chips.tsx';
import { Deadline } from '#ui/findings/deadline.tsx';
import type { DeadlineView } from '#ui/findings/why-subject.ts';
import { TextField } from '#ui/form/fields.tsx';
import { Form } from '#ui/form/form.tsx';
import { Answered } from '#ui/page/answered.tsx';
import { Page } from '#ui/page/page.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import { StateTag } from '#ui/text/state-tag.tsx';
import { listDeskAppealsContract } from '../api/list-desk-appeals.contract.ts';

type Row = AnswerOf<typeof listDeskAppealsContract>['appeals'][number];
const filters = ['all', 'mediation', 'exceptions'] as const;
type Filter = (typeof filters)[number];

/** The appeals of a desk: what is due first on top, what is in mediation, what the record does not say. */
export function AppealsPage({ today }: { readonly today: Day }) {
  const speech = useSpeech();
  const [search] = useSearchParams();
  const legacyNumber = search.get('number') ?? '';
  const [filter, setFilter] = useState<Filter>('all');
  const answer = useAnswer(listDeskAppealsContract, legacyNumber === '' ? {} : { legacyNumber });
  return (
    <Page title={speech.tell('appeals.title')} state={answer.data && stateOf(answer.data.appeals, speech)}>
      <NumberForm key={legacyNumber} asked={legacyNumber} />
      <Answered answer={answer} rows={6}>
        {({ appeals }) => (
          <>
            <FilterChips
              label={speech.tell('appeals.filter')}
              chips={filters.map((key) => ({
                key,
                text: speech.tell(`appeals.filter-${key}`),
                count: appeals.filter(belongsTo(key)).length,
              }))}
              chosen={filter}
              onChoose={(key) => setFilter(key as Filter)}
            />
            <DataTable<Row>
              caption={speech.tell('appeals.title')}
              isCaptionHidden
              isList
              columns={columnsOf(speech, today)}
              rows={appeals.filter(belongsTo(filter))}
              rowKey={({ appealId }) => appealId}
              empty={<p className="quiet">{speech.tell(emptyOf(filter, legacyNumber))}</p>}
            />
          </>
        )}
      </Answered>
    </Page>
  );
}

function belongsTo(filter: Filter) {
  return ({ inMediation, exceptions }: Row) =>
    filter === 'all' || (filter === 'mediation' ? inMediation : exceptions.length > 0);
}

function emptyOf(filter: Filter, legacyNumber: string): string {
  if (legacyNumber !== '') return 'appeals.none-of-number';
  return filter === 'exceptions' ? 'appeals.no-exceptions' : 'appeals.none';
}

function stateOf(appeals: readonly Row[], { tell }: Speaker): string {
  const inMediation = appeals.filter(belongsTo('mediation')).length;
  const count = tell('appeals.state', { count: String(appeals.length) }, appeals.length);
  return `${count} ${tell('appeals.state-mediation', { count: String(inMediation) })}`;
}

/** A case of the old system is found by its number, also where it is closed. */
function NumberForm({ asked }: { readonly asked: string }) {
  const { tell } = useSpeech();
  const [, setSearch] = useSearchParams();
  const [number, setNumber] = useState(asked);
  return (
    <Form errors={[]} onSubmit={() => setSearch(number.trim() === '' ? {} : { number: number.trim() })}>
      <div className="row">
        <TextField
          name="number"
          label={tell('appeals.legacy-number')}
          value={number}
          onChange={setNumber}
          isOptional
        />
        <Button type="submit" outline>
          {tell('appeals.find')}
        </Button>
      </div>
    </Form>
  );
}

function columnsOf(speech: Speaker, today: Day): readonly Column<Row>[] {
  const { tell } = speech;
  return [
    {
      key: 'taxpayer',
      head: tell('appeals.taxpayer'),
      isHeader: true,
      cell: ({ appealId, taxpayerName = tell('appeals.name-not-seen') }) => (
        <Link to={`/appeals/${appealId}`}>{taxpayerName}</Link>
      ),
    },
    { key: 'kind', head: tell('appeals.kind'), cell: ({ kind }) => tell(`appeal-kind.${kind}`) },
    {
      key: 'due',
      head: tell('appeals.due'),
      cell: ({ nextDeadline }) =>
        nextDeadline === undefined ? (
          <span className="quiet">{tell('appeals.no-day')}</span>
        ) : (
          <Deadline
            deadline={nextDeadline as DeadlineView}
            kind={deadlineStakes[nextDeadline.kind] ?? 'target'}
            today={today}
          />
        ),
    },
    { key: 'state', head: tell('appeals.where'), cell: (row) => <Standing row={row} /> },
    {
      key: 'employee',
      head: tell('appeals.employee'),
      cell: ({ employee }) => employee?.name ?? <span className="quiet">{tell('appeals.nobody')}</span>,
    },
    {
      key: 'received',
      head: tell('appeals.received'),
      cell: ({ receivedDay }) => <DayText day={receivedDay} style="table" />,
    },
  ];
}

function Standing({ row }: { readonly row: Row }) {
  const { tell } = useSpeech();
  return (
    <>
      <StateTag machine="appeal" state={row.state} />
      {row.inMediation && <div className="small">{tell('appeals.in-mediation')}</div>}
      {row.exceptions.map((name) => (
        <div key={name} className="small">
          {tell(`appeal-exception.${name}`)}
        </div>
      ))}
    </>
  );
}
