import { downloadLetterContract } from '#capabilities/correspondence/api/download-letter.contract.ts';
import { listLettersContract } from '#capabilities/correspondence/api/list-letters.contract.ts';
import { requestOf } from '#ui/api/call.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { DayText } from '#ui/text/day-text.tsx';

/** The letters that have left for the person, each as the same PDF that was mailed. */
export function OwnLetters({ taxpayerId }: { readonly taxpayerId: string }) {
  const { tell } = useSpeech();
  const answer = useAnswer(listLettersContract, { taxpayerId });
  return (
    <section className="stack" aria-labelledby="letters">
      <h2 id="letters">{tell('my.letters')}</h2>
      <Answered answer={answer} rows={1}>
        {({ letters }) =>
          letters.length === 0 ? (
            <p>{tell('my.no-letters')}</p>
          ) : (
            <ul role="list" className="own-history">
              {letters.map(({ letterId, title, letterDay }) => (
                <li key={letterId}>
                  <DayText day={letterDay} />
                  <p>
                    <a href={requestOf(downloadLetterContract, { letterId }).address}>{title}</a>
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </section>
  );
}
