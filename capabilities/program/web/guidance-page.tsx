import { Link, useSearchParams } from 'react-router';
import { type Day, parseDay } from '#kernel/calendar/day.ts';
import { formatDay } from '#kernel/decision/format.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { Page } from '#ui/page/page.tsx';
import { PrintButton } from '#ui/page/print-button.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { listGuidanceContract } from '../api/list-guidance.contract.ts';
import { GuidancePicture } from './guidance-picture.tsx';
import { GuidanceTable } from './guidance-table.tsx';
import { GuidanceWarnings } from './guidance-warnings.tsx';
import { DecideForm } from './decide-form.tsx';
import { RulingsTable, TemporaryChangesTable } from './temporary-changes.tsx';
import type { Register } from './guidance-name.ts';
import { AskDayForm } from './ask-day-form.tsx';

/** What binds the agency, and what did or will on another day. The day stands in the address. */
export function GuidancePage() {
  const speech = useSpeech();
  const [on, ask] = useAskedDay();
  const answer = useAnswer(listGuidanceContract, on === undefined ? {} : { on });
  return (
    <Page
      title={speech.tell('guidance.title')}
      state={answer.data && stateOf(answer.data, speech)}
      beside={
        <>
          {answer.data?.seesComments === true && (
            <Link to="/guidance/comments">{speech.tell('comments.to')}</Link>
          )}
          <Link to="/glossary">{speech.tell('guidance.to-glossary')}</Link>
          <PrintButton />
        </>
      }
    >
      <GuidanceWarnings />
      <AskDayForm key={on ?? 'today'} on={on} onAsk={ask} />
      <Answered answer={answer} rows={6}>
        {(register) => (
          <>
            <GuidanceTable documents={register.documents} />
            <GuidancePicture register={register} />
            <TemporaryChangesTable register={register} />
            <RulingsTable register={register} />
            {register.mayDecide ? (
              <DecideForm register={register} />
            ) : (
              <p className="quiet">{speech.tell('guidance.decide-only-pmo')}</p>
            )}
          </>
        )}
      </Answered>
    </Page>
  );
}

function useAskedDay(): readonly [Day | undefined, (on: Day | undefined) => void] {
  const [search, setSearch] = useSearchParams();
  const ask = (on: Day | undefined) =>
    setSearch(on === undefined ? {} : { on }, { preventScrollReset: true });
  return [parseDay(search.get('on') ?? ''), ask];
}

function stateOf({ documents, today, on }: Register, speech: Speaker): string {
  const count = documents.filter(({ standing }) => standing === 'in-force').length;
  if (on === today) return speech.tell('guidance.state', { count: String(count) }, count);
  return speech.tell('guidance.state-on', { count: String(count), day: formatDay(on, speech) }, count);
}
