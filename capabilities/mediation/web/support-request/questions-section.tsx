import { useAnswer } from '#ui/api/hooks.ts';
import { useSpeech } from '#ui/speech.tsx';
import { InstantText } from '#ui/text/day-text.tsx';
import { listQuestionsContract } from '../../api/list-questions.contract.ts';
import { Section } from './section.tsx';

/** The questions, concerns and ideas on one request, each with whom it went to. */
export function QuestionsSection({ supportRequestId }: { readonly supportRequestId: string }) {
  const { tell } = useSpeech();
  const answer = useAnswer(listQuestionsContract, {});
  const own = (answer.data?.questions ?? []).filter((one) => one.supportRequestId === supportRequestId);
  if (own.length === 0) return null;
  return (
    <Section name="questions">
      <ul role="list">
        {own.map(({ questionId, kind, told, sentTo, askedAt }) => (
          <li key={questionId}>
            <strong>{tell(`mediation-option.${kind}`)}</strong> <InstantText at={askedAt} style="table" />
            <> </>
            <span className="quiet">{tell('mediation.question-to', { who: tell(`role.${sentTo}`) })}</span>
            <p className="measure">{told}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
