import { useState } from 'react';
import { parseDay } from '#kernel/calendar/day.ts';
import { formatDay } from '#kernel/decision/format.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { HistoryRail } from '#ui/findings/history-rail.tsx';
import { Answered } from '#ui/page/answered.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { listHistoryContract } from '../api/list-history.contract.ts';

/**
 * What has happened to a taxpayer, or to one record. Staff can read it as the taxpayer does, and as it was
 * known on an earlier day.
 */
export function HistoryPanel({
  taxpayerId,
  recordId,
}: {
  readonly taxpayerId: string;
  readonly recordId?: string;
}) {
  const { audience } = useSpeech();
  const [telling, setTelling] = useState<'staff' | 'taxpayer'>('staff');
  const [typed, setTyped] = useState('');
  const knownOn = parseDay(typed);
  const answer = useAnswer(listHistoryContract, {
    taxpayerId,
    telling,
    ...(recordId && { recordId }),
    ...(knownOn && { knownOn }),
  });
  return (
    <>
      {audience === 'staff' && <KnownOn typed={typed} onType={setTyped} />}
      <Answered answer={answer}>
        {({ entries }) => (
          <HistoryRail entries={entries} onTelling={audience === 'staff' ? setTelling : undefined} />
        )}
      </Answered>
    </>
  );
}

/** The day at whose end the history is read; what was recorded later is left out. */
function KnownOn({ typed, onType }: { readonly typed: string; readonly onType: (typed: string) => void }) {
  const speech = useSpeech();
  const knownOn = parseDay(typed);
  return (
    <div className="history__filter">
      <label htmlFor="known-on">{speech.tell('history-panel.known-on')}</label>
      <input
        id="known-on"
        type="date"
        className="usa-input"
        value={typed}
        onChange={(event) => onType(event.target.value)}
      />
      {knownOn !== undefined && (
        <p className="small" role="status">
          {speech.tell('history-panel.as-known', { day: formatDay(knownOn, speech) })}{' '}
          <button type="button" className="usa-button usa-button--unstyled" onClick={() => onType('')}>
            {speech.tell('history-panel.all')}
          </button>
        </p>
      )}
    </div>
  );
}
