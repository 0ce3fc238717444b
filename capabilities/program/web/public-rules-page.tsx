import { formatDay } from '#kernel/decision/format.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { Page } from '#ui/page/page.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { listPublicGuidanceContract } from '../api/list-public-guidance.contract.ts';

/**
 * The rules that apply, as public documents: what they are called, since when they count, where they stand.
 */
export function PublicRulesPage() {
  const speech = useSpeech();
  const { tell } = speech;
  const answer = useAnswer(listPublicGuidanceContract, {});
  return (
    <Page
      title={tell('my-rules.title')}
      state={tell('my-rules.state')}
      crumbs={[{ to: '/my', text: tell('my.back-home') }]}
    >
      <Answered answer={answer} rows={5}>
        {({ documents }) => (
          <ul role="list" className="own-history">
            {documents.map(({ documentId, title, controlNumber, standing, effectiveDay, publishedAt }) => (
              <li key={documentId}>
                <strong lang="en">{title}</strong>
                {controlNumber !== undefined && <p>{tell('my-rules.number', { number: controlNumber })}</p>}
                <p className="quiet">
                  {tell(`my-rules.${standing}`, { day: formatDay(effectiveDay, speech) })}{' '}
                  {tell('my-rules.published', { place: publishedAt })}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </Page>
  );
}
