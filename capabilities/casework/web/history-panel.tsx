import { useState } from 'react';
import { useAnswer } from '#ui/api/hooks.ts';
import { HistoryRail } from '#ui/findings/history-rail.tsx';
import { Answered } from '#ui/page/answered.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { listHistoryContract } from '../api/list-history.contract.ts';

/** What has happened to a taxpayer, or to one record; staff can read it as the taxpayer does. */
export function HistoryPanel({
  taxpayerId,
  recordId,
}: {
  readonly taxpayerId: string;
  readonly recordId?: string;
}) {
  const { audience } = useSpeech();
  const [telling, setTelling] = useState<'staff' | 'taxpayer'>('staff');
  const answer = useAnswer(listHistoryContract, { taxpayerId, telling, ...(recordId && { recordId }) });
  return (
    <Answered answer={answer}>
      {({ entries }) => (
        <HistoryRail entries={entries} onTelling={audience === 'staff' ? setTelling : undefined} />
      )}
    </Answered>
  );
}
