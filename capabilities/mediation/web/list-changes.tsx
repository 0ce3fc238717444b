import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import type { AnswerOf } from '#ui/api/call.ts';
import { useCommand } from '#ui/api/hooks.ts';
import { AskedForm } from '#ui/form/asked/asked-form.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { Dialog } from '#ui/page/dialog.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { DayText, InstantText } from '#ui/text/day-text.tsx';
import { decideOnListChangeContract } from '../api/decide-on-list-change.contract.ts';
import type { listReferenceListsContract } from '../api/list-reference-lists.contract.ts';

type Lists = AnswerOf<typeof listReferenceListsContract>;
type Change = Lists['changes'][number];

/** Who changed or proposed what, when and why; the program office decides about proposals here. */
export function ListChanges({ lists }: { readonly lists: Lists }) {
  const speech = useSpeech();
  const { tell } = speech;
  const [asked, setAsked] = useState<Change>();
  const decide = lists.may === 'change' ? setAsked : undefined;
  return (
    <>
      <h2>{tell('mediation.list-changes')}</h2>
      <DataTable<Change>
        caption={tell('mediation.list-changes')}
        isCaptionHidden
        columns={columnsOf(speech, decide)}
        rows={lists.changes}
        rowKey={({ changeId }) => changeId}
        empty={<p>{tell('mediation.list-changes-none')}</p>}
      />
      {asked !== undefined && (
        <Dialog title={tell('mediation.list-decide')} onClose={() => setAsked(undefined)}>
          <DecideForm change={asked} onClose={() => setAsked(undefined)} />
        </Dialog>
      )}
    </>
  );
}

function columnsOf(
  { tell }: Speaker,
  decide: ((change: Change) => void) | undefined,
): readonly Column<Change>[] {
  return [
    {
      key: 'entry',
      head: tell('mediation-field.label'),
      isHeader: true,
      cell: ({ list, act, label }) => (
        <>
          {label}
          <div className="quiet small">
            {tell(`mediation-list.${list}`)}: {tell(`mediation-option.list-${act}`)}
          </div>
        </>
      ),
    },
    {
      key: 'from',
      head: tell('mediation-field.fromDay'),
      cell: ({ fromDay }) => <DayText day={fromDay} style="table" />,
    },
    {
      key: 'by',
      head: tell('mediation.col-by'),
      cell: ({ byName, byRole, changedAt, because }) => (
        <>
          {byName}, {tell(`role.${byRole}`)}, <InstantText at={changedAt} />
          <div className="quiet small">{because}</div>
        </>
      ),
    },
    {
      key: 'standing',
      head: tell('mediation.col-standing'),
      cell: (change) => (
        <>
          {tell(`mediation.change-${change.standing}`)}
          {change.decidedByName !== undefined && <div className="quiet small">{change.decidedByName}</div>}
          {change.standing === 'proposed' && decide !== undefined && (
            <Button type="button" unstyled onClick={() => decide(change)}>
              {tell('mediation.list-decide')}
            </Button>
          )}
        </>
      ),
    },
  ];
}

function DecideForm({ change, onClose }: { readonly change: Change; readonly onClose: () => void }) {
  const { tell } = useSpeech();
  const command = useCommand(decideOnListChangeContract, { onDone: onClose });
  return (
    <>
      <p>{change.label}</p>
      {change.labelSpanish !== undefined && <p lang="es">{change.labelSpanish}</p>}
      <CommandTrouble
        problem={command.problem}
        process="reference-list"
        event="decide-on-list-change"
        onRetry={command.forget}
        isAboveForm
      />
      <AskedForm
        asked={[
          { kind: 'yes-no', name: 'isAccepted', label: tell('mediation.list-accept') },
          { kind: 'area', name: 'because', label: tell('mediation-field.because') },
        ]}
        submit={tell('mediation.list-decide')}
        onSubmit={({ isAccepted, because }) =>
          command.run({
            changeId: change.changeId,
            isAccepted: isAccepted === true,
            because: String(because),
          })
        }
        onCancel={onClose}
        isBusy={command.isBusy}
        problem={command.problem}
      />
    </>
  );
}
