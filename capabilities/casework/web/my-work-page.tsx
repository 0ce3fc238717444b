import { Link } from 'react-router';
import { useEffect } from 'react';
import { useAnswer } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { Page } from '#ui/page/page.tsx';
import { rememberWalk } from '#ui/page/walk.ts';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { Icon } from '#ui/text/icon.tsx';
import { listQueueContract } from '../api/list-queue.contract.ts';
import { leadsOthers } from '../rules/role-kind.ts';
import { type Queue, rowHref } from './queue.ts';
import { QueueBands, QueueChips, QueuePager, WhoseSwitch } from './queue-filters.tsx';
import { QueueTable } from './queue-table.tsx';
import { reasonText } from './reason-text.ts';
import { useQueueAsked } from './use-queue-asked.ts';
import { useSession } from './use-session.ts';

/** What waits for the person, in the order of legal risk, and why each row stands where it stands. */
export function MyWorkPage() {
  const speech = useSpeech();
  const { asked, ask } = useQueueAsked();
  const role = useSession()?.person?.role;
  const answer = useAnswer(listQueueContract, asked);
  const title = speech.tell(asked.whose === 'team' ? 'work.team-title' : 'work.title');
  useWalk(answer.data, title);
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
            <QueueBands
              counts={queue.counts.byBand}
              chosen={asked.band}
              onChoose={(band) => ask({ ...asked, band, offset: 0 })}
            />
            <QueueChips
              counts={queue.counts}
              chosen={asked.kind}
              onChoose={(kind) => ask({ ...asked, kind, offset: 0 })}
            />
            <QueueTable
              queue={queue}
              isTeam={asked.whose === 'team'}
              onShowAll={queue.counts.all > 0 ? () => ask({ whose: asked.whose }) : undefined}
            />
            <QueuePager queue={queue} asked={asked} onTurn={(offset) => ask({ ...asked, offset })} />
            <p className="quiet small">{speech.tell('work.order')}</p>
          </>
        )}
      </Answered>
    </Page>
  );
}

/** So that `[` and `]` walk these rows from page to page, in the order in which they stand here. */
export function useWalk(queue: Queue | undefined, listName: string): void {
  useEffect(() => {
    if (queue === undefined) return;
    const listHref = `${location.pathname}${location.search}`;
    rememberWalk({ listHref, listName, hrefs: queue.rows.map(rowHref) });
  }, [queue, listName]);
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
  if (state.top?.reason.day === undefined) return sentence;
  return `${sentence} ${speech.tell('work.first', { reason: reasonText(state.top.reason, speech) })}`;
}
