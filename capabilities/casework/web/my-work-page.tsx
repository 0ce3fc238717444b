import { useState } from 'react';
import { Link } from 'react-router';
import { useAnswer } from '#ui/api/hooks.ts';
import { BandStrip } from '#ui/case/band-strip.tsx';
import { type FilterChip, FilterChips } from '#ui/case/filter-chips.tsx';
import { Answered } from '#ui/page/answered.tsx';
import { Page } from '#ui/page/page.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import type { AnswerOf } from '#ui/api/call.ts';
import { listQueueContract } from '../api/list-queue.contract.ts';
import { bands } from '../parameters/legal-risk.ts';
import type { TaskKind } from '../parameters/task-kinds.ts';
import { QueueTable } from './queue-table.tsx';
import { reasonText } from './reason-text.ts';

type Queue = AnswerOf<typeof listQueueContract>;
type Whose = 'mine' | 'team';

/**
 * What waits for the person, in the order of legal risk, with the reason why each row stands where it stands.
 */
export function MyWorkPage() {
  return <QueuePage title="work.title" />;
}

/** The same queue, narrowed to what waits for a manager's approval. */
export function ToApprovePage() {
  return <QueuePage title="work.to-approve-title" only="approve-agreement" />;
}

function QueuePage({ title, only }: { readonly title: string; readonly only?: TaskKind }) {
  const [whose, setWhose] = useState<Whose>('mine');
  const [kind, setKind] = useState<TaskKind | undefined>(only);
  const [band, setBand] = useState<Queue['rows'][number]['band']>();
  const answer = useAnswer(listQueueContract, { whose, ...(kind && { kind }), ...(band && { band }) });
  const speech = useSpeech();
  return (
    <Page title={speech.tell(title)} state={answer.data && stateOf(answer.data, speech)}>
      <Answered answer={answer} rows={8}>
        {(queue) => (
          <>
            <BandStrip
              label={speech.tell('work.by-time-left')}
              bands={bands.map((key) => ({
                key,
                name: speech.tell(`band.${key}`),
                count: queue.counts.byBand[key],
                isLate: key === 'late',
              }))}
              chosen={band}
              onChoose={(chosen) => setBand(chosen as typeof band)}
            />
            {only === undefined && (
              <FilterChips
                label={speech.tell('work.show-only')}
                chips={chipsOf(queue, speech)}
                chosen={whose === 'team' ? 'team' : (kind ?? 'all')}
                onChoose={(chosen) => {
                  setWhose(chosen === 'team' ? 'team' : 'mine');
                  setKind(chosen === 'all' || chosen === 'team' ? undefined : (chosen as TaskKind));
                }}
              />
            )}
            <QueueTable queue={queue} />
            <p className="quiet small">
              {speech.tell('work.wrong-order')} <Link to="/taxpayers">{speech.say('ui.nav-taxpayers')}</Link>
            </p>
          </>
        )}
      </Answered>
    </Page>
  );
}

/** "1 late, 2 due today. First: …": what can hurt a taxpayer, before anything else is read. */
function stateOf({ state, counts }: Queue, speech: Speaker): string {
  if (counts.all === 0) return speech.tell('queue.empty');
  const sentence = speech.tell('queue.state', { late: String(state.late), today: String(state.today) });
  return state.top === undefined ? sentence : `${sentence} ${reasonText(state.top.reason, speech)}`;
}

function chipsOf({ counts }: Queue, speech: Speaker): readonly FilterChip[] {
  const kinds = Object.entries(counts.byKind).filter(([, count]) => count > 0);
  return [
    { key: 'all', text: speech.tell('work.all'), count: counts.all },
    ...kinds.map(([key, count]) => ({ key, text: speech.tell(`task.${key}`), count })),
    { key: 'team', text: speech.tell('work.team') },
  ];
}
