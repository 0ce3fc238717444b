import { Link } from 'react-router';
import { useState } from 'react';
import { formatDay } from '#kernel/decision/format.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { Page } from '#ui/page/page.tsx';
import { useWalkOf } from '#ui/page/use-walk-of.ts';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { Icon } from '#ui/text/icon.tsx';
import { formatInstant } from '#ui/text/instants.ts';
import { listQueueContract } from '../api/list-queue.contract.ts';
import { transferTaxpayerContract } from '../api/transfer-taxpayer.contract.ts';
import { leadsOthers } from '../rules/role-kind.ts';
import { type DrawWithAmounts, withoutAmounts } from './amounts.ts';
import { type Queue, rowHref } from './queue.ts';
import { QueueFilters, QueuePager, WhoseSwitch } from './queue-filters.tsx';
import { type Picking, QueueTable } from './queue-table.tsx';
import { reasonText } from './reason-text.ts';
import { type PickedCase, TransferCasesForm } from './transfer-cases-form.tsx';
import { useQueueAsked } from './use-queue-asked.ts';
import { useSession } from './use-session.ts';

/** What waits for the person, in the order of legal risk, and why each row stands where it stands. */
export function MyWorkPage({ withAmounts = withoutAmounts }: { readonly withAmounts?: DrawWithAmounts }) {
  const speech = useSpeech();
  const { asked, ask } = useQueueAsked();
  const role = useSession()?.person?.role;
  const answer = useAnswer(listQueueContract, asked);
  const title = speech.tell(`work.title-${asked.whose}`);
  const [picked, setPicked] = useState<ReadonlyMap<string, PickedCase>>(new Map());
  const canTransfer =
    role !== undefined && asked.whose !== 'mine' && transferTaxpayerContract.by.includes(role);
  useWalkOf(answer.data, title, hrefsOf);
  return (
    <Page
      title={title}
      state={answer.data && stateOf(answer.data, speech)}
      beside={<OpenFirst queue={answer.data} />}
    >
      {role !== undefined && leadsOthers(role) && (
        <WhoseSwitch whose={asked.whose} onChoose={(whose) => ask({ whose })} />
      )}
      <Answered answer={answer} rows={8}>
        {(queue) => (
          <>
            <QueueFilters queue={queue} asked={asked} onAsk={ask} />
            <HandOver picked={picked} onPick={setPicked} />
            {withAmounts(taxpayersOf(queue), (amounts) => (
              <QueueTable
                queue={queue}
                amounts={amounts}
                isTeam={asked.whose !== 'mine'}
                onShowAll={queue.counts.all > 0 ? () => ask({ whose: asked.whose }) : undefined}
                {...(canTransfer && { picking: { picked, onPick: setPicked } })}
              />
            ))}
            <QueuePager queue={queue} asked={asked} onTurn={(offset) => ask({ ...asked, offset })} />
            <p className="quiet small">{speech.tell('work.order')}</p>
          </>
        )}
      </Answered>
    </Page>
  );
}

/** The cases that are picked, to hand over, and how many have just gone. */
function HandOver({ picked, onPick }: Picking) {
  const { tell } = useSpeech();
  const [moved, setMoved] = useState(0);
  const onMoved = (ids: readonly string[]) => {
    onPick(new Map([...picked].filter(([id]) => !ids.includes(id))));
    setMoved(ids.length);
  };
  const isDone = picked.size === 0 && moved > 0;
  return (
    <>
      <p role="status">{isDone && tell('transfer.moved', { count: String(moved) }, moved)}</p>
      {picked.size > 0 && <TransferCasesForm cases={[...picked.values()]} onMoved={onMoved} />}
    </>
  );
}

export function taxpayersOf({ rows }: Queue): readonly string[] {
  return rows.map(({ taxpayerId }) => taxpayerId);
}

function hrefsOf({ rows }: Queue): readonly string[] {
  return rows.map(rowHref);
}

/** The one thing to do here: what stands on top. */
export function OpenFirst({ queue }: { readonly queue: Queue | undefined }) {
  const { tell } = useSpeech();
  const [first] = queue?.rows ?? [];
  if (first === undefined) return null;
  return (
    <Link className="usa-button" to={rowHref(first)}>
      {tell('work.open-first', { taxpayer: first.taxpayerName })} <Icon name="next" />
    </Link>
  );
}

/** "1 late, 2 due today. First: …": what can hurt a taxpayer, before anything else is read. */
function stateOf({ state, counts }: Queue, speech: Speaker): string {
  if (counts.all === 0) return speech.tell('queue.empty');
  const sentence = speech.tell('queue.state', { late: String(state.late), today: String(state.today) });
  const first =
    state.top?.reason.day === undefined
      ? []
      : [speech.tell('work.first', { reason: reasonText(state.top.reason, speech) })];
  const next = state.next === undefined ? [] : [nextText(state.next, speech)];
  return [sentence, ...first, ...next].join(' ');
}

/** What is in time still and will be late first. */
function nextText(next: NonNullable<Queue['state']['next']>, speech: Speaker): string {
  const { taxpayerName: taxpayer, kind, dueDay, dueAt } = next;
  const when = dueAt === undefined ? formatDay(dueDay, speech) : formatInstant(dueAt, speech, 'sentence');
  return speech.tell('work.next', { taxpayer, task: speech.tell(`task.${kind}`), when });
}
