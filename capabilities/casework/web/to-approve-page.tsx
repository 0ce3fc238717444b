import { useState } from 'react';
import { useAnswer } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { Page } from '#ui/page/page.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { listQueueContract, rowsMost } from '../api/list-queue.contract.ts';
import { type Band, bands } from '../parameters/legal-risk.ts';
import { type DrawWithAmounts, withoutAmounts } from './amounts.ts';
import { OpenFirst, taxpayersOf, useWalk } from './my-work-page.tsx';
import type { Queue } from './queue.ts';
import { QueueBands } from './queue-filters.tsx';
import { QueueTable } from './queue-table.tsx';
import { reasonText } from './reason-text.ts';

/** The same queue, narrowed to what waits for a manager's approval. */
export function ToApprovePage({ withAmounts = withoutAmounts }: { readonly withAmounts?: DrawWithAmounts }) {
  const speech = useSpeech();
  const [band, setBand] = useState<Band>();
  const answer = useAnswer(listQueueContract, { kind: 'approve-agreement', limit: rowsMost });
  const title = speech.tell('work.to-approve-title');
  useWalk(answer.data, title);
  return (
    <Page
      title={title}
      state={answer.data && stateOf(answer.data, speech)}
      beside={<OpenFirst queue={answer.data} />}
    >
      <Answered answer={answer} rows={6}>
        {(queue) => (
          <>
            <QueueBands counts={countsOf(queue)} chosen={band} onChoose={setBand} />
            {withAmounts(taxpayersOf(queue), (amounts) => (
              <QueueTable
                queue={{
                  ...queue,
                  rows: queue.rows.filter((row) => band === undefined || row.band === band),
                }}
                amounts={amounts}
                empty={speech.tell('work.to-approve-empty')}
                onShowAll={band === undefined ? undefined : () => setBand(undefined)}
              />
            ))}
          </>
        )}
      </Answered>
    </Page>
  );
}

/** Of the approvals alone: the answer's own counts are of the whole queue. */
function countsOf({ rows }: Queue): Readonly<Record<Band, number>> {
  const counts = bands.map((band) => [band, rows.filter((row) => row.band === band).length]);
  return Object.fromEntries(counts) as Record<Band, number>;
}

function stateOf({ rows }: Queue, speech: Speaker): string {
  const [first] = rows;
  if (first === undefined) return speech.tell('work.to-approve-none');
  const sentence = speech.tell('work.to-approve-state', { count: String(rows.length) }, rows.length);
  const [reason] = first.reasons;
  if (reason?.day === undefined) return sentence;
  return `${sentence} ${speech.tell('work.first', { reason: reasonText(reason, speech) })}`;
}
