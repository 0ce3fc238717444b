import { useState } from 'react';
import type { AnswerOf, InputOf } from '#ui/api/call.ts';
import { useAnswer, useCommand } from '#ui/api/hooks.ts';
import { AskedForm } from '#ui/form/asked/asked-form.tsx';
import type { Asked } from '#ui/form/asked/asked.ts';
import { Answered } from '#ui/page/answered.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { Page } from '#ui/page/page.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import { changeReferenceListContract } from '../api/change-reference-list.contract.ts';
import { listReferenceListsContract } from '../api/list-reference-lists.contract.ts';
import { referenceLists } from '../parameters/reference-lists.ts';
import { ListChanges } from './list-changes.tsx';

type Lists = AnswerOf<typeof listReferenceListsContract>;
type Reason = Lists['denialReasons'][number];
type Entry = Lists['excludedIssues'][number];

/**
 * The lists that the program office keeps: everybody reads them, Appeals Policy proposes, the office decides.
 */
export function ReferenceListsPage() {
  const speech = useSpeech();
  const { tell } = speech;
  const answer = useAnswer(listReferenceListsContract, {});
  return (
    <Page
      title={tell('mediation.lists')}
      crumbs={[{ to: '/mediations', text: tell('mediation.desk') }]}
      state={answer.data && tell(`mediation.lists-${answer.data.may}`)}
    >
      <Answered answer={answer} rows={8}>
        {(lists) => (
          <>
            <h2>{tell('mediation-list.denial-reasons')}</h2>
            <DataTable<Reason>
              caption={tell('mediation-list.denial-reasons')}
              isCaptionHidden
              columns={reasonColumns(speech)}
              rows={lists.denialReasons}
              rowKey={({ ground }) => ground}
            />
            <EntryTable name="excluded-issues" entries={lists.excludedIssues} />
            <EntryTable name="help-links" entries={lists.helpLinks} />
            <ListChanges lists={lists} />
            {lists.may !== 'read' && <ChangeForm isProposal={lists.may === 'propose'} />}
          </>
        )}
      </Answered>
    </Page>
  );
}

function reasonColumns({ tell }: Speaker): readonly Column<Reason>[] {
  return [
    {
      key: 'reason',
      head: tell('mediation-field.ground'),
      isHeader: true,
      cell: ({ ground, label, labelSpanish }) =>
        label === undefined ? (
          tell(`mediation-option.${ground}`)
        ) : (
          <BothLabels one={{ label, labelSpanish }} />
        ),
    },
    {
      key: 'needs',
      head: tell('mediation.col-needs'),
      cell: ({ needs }) => tell(`mediation-needs.${needs}`),
    },
    {
      key: 'source',
      head: tell('mediation.col-authority'),
      cell: ({ source }) => (
        <>
          {source.cite}
          {source.confidence === 'recalled' && (
            <div className="quiet small">{tell('ui.source-not-read')}</div>
          )}
        </>
      ),
    },
  ];
}

/** In English with the Spanish below it, as both were told. */
function BothLabels({ one }: { readonly one: { label: string; labelSpanish?: string | undefined } }) {
  return (
    <>
      {one.label}
      {one.labelSpanish !== undefined && (
        <div className="quiet small" lang="es">
          {one.labelSpanish}
        </div>
      )}
    </>
  );
}

function EntryTable(props: { readonly name: string; readonly entries: readonly Entry[] }) {
  const { tell } = useSpeech();
  const { name, entries } = props;
  const columns: readonly Column<Entry>[] = [
    {
      key: 'entry',
      head: tell('mediation-field.label'),
      isHeader: true,
      cell: (one) => <BothLabels one={one} />,
    },
    { key: 'detail', head: tell('mediation-field.detail'), cell: ({ detail }) => detail },
    {
      key: 'from',
      head: tell('mediation-field.fromDay'),
      cell: ({ fromDay }) => <DayText day={fromDay} style="table" />,
    },
  ];
  return (
    <>
      <h2>{tell(`mediation-list.${name}`)}</h2>
      <DataTable<Entry>
        caption={tell(`mediation-list.${name}`)}
        isCaptionHidden
        columns={columns}
        rows={entries}
        rowKey={({ entry }) => entry}
        empty={<p>{tell('mediation.list-none')}</p>}
      />
    </>
  );
}

/** Adds to a list or ends an entry, from a day on; from Appeals Policy it is a proposal. */
function ChangeForm({ isProposal }: { readonly isProposal: boolean }) {
  const speech = useSpeech();
  const { tell } = speech;
  const [round, setRound] = useState(0);
  const command = useCommand(changeReferenceListContract, { onDone: () => setRound(round + 1) });
  const submit = tell(isProposal ? 'mediation.list-propose' : 'mediation.list-change');
  return (
    <section className="section stack" aria-labelledby="list-change">
      <h2 id="list-change">{submit}</h2>
      <CommandTrouble
        problem={command.problem}
        process="reference-list"
        event="change-reference-list"
        onRetry={command.forget}
        isAboveForm
      />
      <AskedForm
        key={round}
        asked={askedFor(speech)}
        submit={submit}
        onSubmit={(values) =>
          command.run(values as Omit<InputOf<typeof changeReferenceListContract>, 'commandId'>)
        }
        isBusy={command.isBusy}
        problem={command.problem}
      />
      <p role="status">{round > 0 && tell('mediation.list-changed')}</p>
    </section>
  );
}

function askedFor({ tell }: Speaker): readonly Asked[] {
  return [
    {
      kind: 'choice',
      name: 'list',
      label: tell('mediation-field.list'),
      options: referenceLists.map((value) => ({ value, text: tell(`mediation-list.${value}`) })),
    },
    {
      kind: 'choice',
      name: 'act',
      label: tell('mediation-field.act'),
      options: ['add', 'end'].map((value) => ({ value, text: tell(`mediation-option.list-${value}`) })),
    },
    {
      kind: 'text',
      name: 'entry',
      label: tell('mediation-field.entry'),
      hint: tell('mediation-hint.entry'),
    },
    { kind: 'text', name: 'label', label: tell('mediation-field.labelEnglish') },
    { kind: 'text', name: 'labelSpanish', label: tell('mediation-field.labelSpanish') },
    {
      kind: 'text',
      name: 'detail',
      label: tell('mediation-field.detail'),
      hint: tell('mediation-hint.detail'),
    },
    { kind: 'day', name: 'fromDay', label: tell('mediation-field.fromDay') },
    { kind: 'area', name: 'because', label: tell('mediation-field.because') },
  ];
}
