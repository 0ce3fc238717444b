import { listHistoryContract } from '#capabilities/casework/api/list-history.contract.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { DayText } from '#ui/text/day-text.tsx';

/** What has happened, newest first: the day, what it was, and who did it. */
export function HistoryList(props: { readonly taxpayerId: string; readonly most?: number }) {
  const { taxpayerId, most } = props;
  const speech = useSpeech();
  const answer = useAnswer(listHistoryContract, { taxpayerId, telling: 'taxpayer' });
  return (
    <Answered answer={answer}>
      {({ entries }) => (
        <ol role="list" className="own-history">
          {entries.slice(0, most).map(({ entryId, wordKey, onDay, actor }) => (
            <li key={entryId}>
              <DayText day={onDay} />
              <p>{speech.tell(wordKey)}</p>
              <p className="quiet small">{whoOf(actor, speech)}</p>
            </li>
          ))}
        </ol>
      )}
    </Answered>
  );
}

/** Whoever did it, by name; a program that is connected has a name that tells a taxpayer nothing. */
function whoOf(
  { name, role }: { readonly name?: string | undefined; readonly role: string },
  speech: Speaker,
) {
  if (role === 'integrator') return speech.tell('my.by-program');
  return name ?? speech.tell(`role.${role}`);
}
