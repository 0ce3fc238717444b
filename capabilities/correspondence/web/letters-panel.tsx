import type { Instant } from '#kernel/calendar/day.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { listLettersContract } from '../api/list-letters.contract.ts';
import { LetterCard } from './letter-card.tsx';

/**
 * The letters about some records, or else all of a taxpayer's, each as it is printed, with how it left and
 * the way to send it.
 */
export function LettersPanel(props: {
  readonly taxpayerId: string;
  readonly subjectIds?: readonly string[];
  readonly now: Instant;
}) {
  const { tell } = useSpeech();
  const { taxpayerId, subjectIds, now } = props;
  const answer = useAnswer(listLettersContract, { taxpayerId });
  return (
    <section className="section stack" aria-labelledby="letters">
      <h2 id="letters">{tell('letters.title')}</h2>
      <Answered answer={answer} rows={2}>
        {({ letters }) => {
          const own = letters.filter(({ subjectId }) => subjectIds?.includes(subjectId) ?? true);
          if (own.length === 0) return <p className="quiet">{tell('letters.none')}</p>;
          return own.map((letter) => <LetterCard key={letter.letterId} letter={letter} now={now} />);
        }}
      </Answered>
    </section>
  );
}
