import { formatDay } from '#kernel/decision/format.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import type { AnswerOf } from '#ui/api/call.ts';
import { WhyButton } from '#ui/findings/why-button.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { formatInstant } from '#ui/text/instants.ts';
import { listAppealsContract } from '../api/list-appeals.contract.ts';

type Own = AnswerOf<typeof listAppealsContract>['appeals'][number];

/** What a taxpayer wants to know of an appeal: who has it, what comes next, and what is left afterwards. */
export function OwnAppealsPanel({ taxpayerId }: { readonly taxpayerId: string }) {
  const speech = useSpeech();
  const { data } = useAnswer(listAppealsContract, { taxpayerId });
  if (data === undefined || data.appeals.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="my-appeals">
      <h2 id="my-appeals">{speech.tell('my-appeals.title')}</h2>
      {data.appeals.map((appeal) => (
        <OwnAppeal key={appeal.appealId} appeal={appeal} />
      ))}
    </section>
  );
}

function OwnAppeal({ appeal }: { readonly appeal: Own }) {
  const speech = useSpeech();
  const { kind, state } = appeal;
  return (
    <article className="section stack">
      <h3>{speech.tell(`my-appeal-kind.${kind}`)}</h3>
      <p>
        <strong>{speech.tell(`taxpayer-state.appeal.${state}`)}.</strong>
      </p>
      <ul className="usa-list">
        {linesOf(appeal, speech).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Afterwards appeal={appeal} />
    </article>
  );
}

/** Each line tells one thing that has happened or will, in the order in which it matters. */
function linesOf(appeal: Own, speech: Speaker): readonly string[] {
  const { receivedDay, employee, office, conferences, outcome, related, lastDay, timeliness } = appeal;
  const { tell } = speech;
  const set = conferences.filter(({ standing }) => standing === 'scheduled');
  return [
    tell('my-appeals.received', { day: formatDay(receivedDay, speech) }),
    ...(timeliness === 'late' && lastDay
      ? [tell('my-appeals.was-late', { day: formatDay(lastDay, speech) })]
      : []),
    ...(employee && office ? [tell('my-appeals.who', { person: employee.name, office: office.name })] : []),
    ...set.map(({ form, startsAt }) =>
      tell('my-appeals.conference', {
        form: tell(`conference-form.${form}`),
        when: formatInstant(startsAt, speech, 'sentence'),
      }),
    ),
    ...(related.length > 0 ? [tell('my-appeals.together')] : []),
    ...(outcome ? [tell(`my-appeal-outcome.${outcome}`)] : []),
  ];
}

/** Which review there is after Appeals: its last day where there is one, said with how sure we are. */
function Afterwards({ appeal: { petition } }: { readonly appeal: Own }) {
  const speech = useSpeech();
  if (petition === undefined) return null;
  const { review, lastDay, steps } = petition;
  if (lastDay === undefined) return <p>{speech.tell(`my-appeals.review-${review}`)}</p>;
  const about = speech.tell('my-appeals.petition');
  return (
    <p>
      {speech.tell('my-appeals.review-tax-court', { day: formatDay(lastDay, speech) })}{' '}
      <WhyButton
        subject={{
          kind: 'deadline',
          deadline: { kind: 'petition-tax-court', dueDay: lastDay, steps: steps as never },
        }}
        about={about}
      />
    </p>
  );
}
