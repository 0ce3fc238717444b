import { useState } from 'react';
import { formatCount } from '#kernel/decision/format.ts';
import { refusalOf } from '#ui/api/problem.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { type OneOutcome, useManyCommands } from '#ui/api/many.ts';
import { RefusalNotice } from '#ui/findings/refusal-notice.tsx';
import { Answered } from '#ui/page/answered.tsx';
import { FaultNotice } from '#ui/page/fault-notice.tsx';
import { Page } from '#ui/page/page.tsx';
import { useWalkOf } from '#ui/page/use-walk-of.ts';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { Button } from '@trussworks/react-uswds';
import { approveContract } from '../api/approve.contract.ts';
import { type ApprovalRow, listApprovalsContract } from '../api/list-approvals.contract.ts';
import { ApprovalsTable, pickOf } from './approve/approvals-table.tsx';

/** Everything that waits for one's approval, and the way to approve several as they stand. */
export function ApprovalsPage() {
  const speech = useSpeech();
  const answer = useAnswer(listApprovalsContract, {});
  const title = speech.tell('approvals.title');
  const rows = answer.data?.rows;
  useWalkOf(rows, title, hrefsOf);
  return (
    <Page title={title} state={rows && stateOf(rows, speech)}>
      <Answered answer={answer} rows={6}>
        {(approvals) => <Approvals rows={approvals.rows} today={approvals.today} more={approvals.more} />}
      </Answered>
    </Page>
  );
}

function hrefsOf(rows: readonly ApprovalRow[]): readonly string[] {
  return rows.map(({ requestId }) => `/requests/${requestId}/approve`);
}

type ApprovalsProps = {
  readonly rows: readonly ApprovalRow[];
  readonly today: ApprovalRow['sentDay'];
  readonly more: boolean;
};

function Approvals({ rows, today, more }: ApprovalsProps) {
  const { tell } = useSpeech();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  // A refusal names its case also after the row has gone.
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  // What found no answer stays picked, to be tried again; what was refused is to be looked at first.
  const many = useManyCommands(approveContract, {
    onDone: (outcomes) => setPicked(new Set(withoutAnswer(outcomes).map(pickOf))),
  });
  const chosen = rows.filter((row) => row.allowed && picked.has(pickOf(row)));
  const approve = () => {
    setNames(new Map(rows.map(({ requestId, taxpayerName }) => [requestId, taxpayerName])));
    many.run(chosen.map(({ taxpayerId, requestId, version }) => ({ taxpayerId, requestId, version })));
  };
  const count = { count: String(chosen.length) };
  return (
    <>
      <ApprovalsTable rows={rows} today={today} picked={picked} onPick={setPicked} />
      {more && <p className="quiet">{tell('approvals.more')}</p>}
      {rows.length > 0 && (
        <div className="row">
          <Button
            type="button"
            aria-disabled={many.isBusy || chosen.length === 0}
            onClick={() => chosen.length > 0 && !many.isBusy && approve()}
          >
            {chosen.length === 0
              ? tell('approvals.approve-none')
              : tell('approvals.approve', count, chosen.length)}
          </Button>
          <span className="quiet">
            {tell(chosen.length === 0 ? 'approvals.pick-first' : 'approvals.each-by-itself')}
          </span>
        </div>
      )}
      <Outcomes
        outcomes={many.outcomes}
        names={names}
        onRetry={() => !many.isBusy && many.run(withoutAnswer(many.outcomes))}
      />
    </>
  );
}

type Outcome = OneOutcome<typeof approveContract>;

/** What found no answer, in the version that was picked. */
function withoutAnswer(outcomes: readonly Outcome[]): readonly Outcome['input'][] {
  return outcomes.filter(({ problem }) => problem?.kind === 'fault').map(({ input }) => input);
}

/** What became of each; one that was refused stopped no other. */
function Outcomes(props: {
  readonly outcomes: readonly Outcome[];
  readonly names: ReadonlyMap<string, string>;
  readonly onRetry: () => void;
}) {
  const { tell } = useSpeech();
  const { outcomes, names, onRetry } = props;
  const done = outcomes.filter(({ problem }) => problem === undefined);
  const nameOf = (requestId: string): string => names.get(requestId) ?? requestId;
  return (
    <>
      <p role="status">
        {done.length > 0 &&
          tell('approvals.approved', {
            names: done.map(({ input }) => nameOf(input.requestId)).join(', '),
          })}
      </p>
      {outcomes.map(({ input, problem }) =>
        problem === undefined ? null : (
          <section key={input.requestId} className="stack stack--tight">
            <h2>{nameOf(input.requestId)}</h2>
            {problem.kind === 'fault' ? (
              <FaultNotice problem={problem} during="saving" onRetry={onRetry} />
            ) : (
              <RefusalNotice refusal={refusalOf(problem, 'approve')} process="agreement-request" />
            )}
          </section>
        ),
      )}
    </>
  );
}

function stateOf(rows: readonly ApprovalRow[], speech: Speaker): string {
  const [first] = rows;
  if (first === undefined) return speech.tell('approvals.none');
  const count = speech.tell('approvals.state', { count: String(rows.length) }, rows.length);
  const longest = rows.reduce((one, other) => (other.waitingDays > one.waitingDays ? other : one));
  const ends = speech.tell('approvals.first', { name: first.taxpayerName });
  const waits = speech.tell('approvals.longest', {
    name: longest.taxpayerName,
    days: formatCount(longest.waitingDays, 'days', speech),
  });
  return [count, ends, waits].join(' ');
}
