import { useState } from 'react';
import { formatDay } from '#kernel/decision/format.ts';
import type { AnswerOf } from '#ui/api/call.ts';
import { useAnswer, useCommand } from '#ui/api/hooks.ts';
import { AskedForm } from '#ui/form/asked/asked-form.tsx';
import { Answered } from '#ui/page/answered.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { askForConferenceContract } from '../api/ask-for-conference.contract.ts';
import { giveFeedbackContract } from '../api/give-feedback.contract.ts';
import { listMediationRequestsContract } from '../api/list-mediation-requests.contract.ts';
import { isToldOver } from '../process/support-request-states.ts';

type Request = AnswerOf<typeof listMediationRequestsContract>['requests'][number];
type Standing = Request['standings'][number];

/** What a taxpayer can do once a request is answered: ask for a conference, and say how it went. */
export function OwnFollowUp({ taxpayerId }: { readonly taxpayerId: string }) {
  const { tell } = useSpeech();
  const answer = useAnswer(listMediationRequestsContract, { taxpayerId });
  return (
    <Answered answer={answer} rows={4}>
      {({ requests }) => {
        const over = requests.flatMap((request) =>
          request.standings
            .filter(({ standing }) => isToldOver(standing))
            .map((standing) => ({ request, standing })),
        );
        if (over.length === 0) return <p>{tell('my-mediation.nothing-over')}</p>;
        return over.map(({ request, standing }) => (
          <AfterAnswer key={standing.supportRequestId} request={request} standing={standing} />
        ));
      }}
    </Answered>
  );
}

function AfterAnswer({ request, standing }: { readonly request: Request; readonly standing: Standing }) {
  const speech = useSpeech();
  const { tell } = speech;
  const id = `over-${standing.supportRequestId}`;
  const asked = (request.conferences ?? []).filter(
    ({ supportRequestId }) => supportRequestId === standing.supportRequestId,
  );
  const mayConfer = request.moves.some(({ event, allowed }) => allowed && event === 'ask-for-conference');
  return (
    <section className="section stack" aria-labelledby={id}>
      <h2 id={id}>{tell('my-mediation.request', { day: formatDay(request.receivedDay, speech) })}</h2>
      <p>{tell(`my-mediation.standing-${standing.standing}`)}</p>
      {standing.reasons.map((reason) => (
        <p key={reason} className="measure">
          {reason}
        </p>
      ))}
      {asked.map(({ askedDay, told }) => (
        <p key={`${askedDay} ${told}`}>
          {tell('my-mediation.conference-asked', { day: formatDay(askedDay, speech) })}
        </p>
      ))}
      {mayConfer && standing.standing === 'denied' && asked.length === 0 && (
        <Conference request={request} supportRequestId={standing.supportRequestId} />
      )}
      <Feedback taxpayerId={request.taxpayerId} supportRequestId={standing.supportRequestId} />
    </section>
  );
}

function Conference(props: { readonly request: Request; readonly supportRequestId: string }) {
  const { tell } = useSpeech();
  const { request, supportRequestId } = props;
  const { taxpayerId, requestId } = request;
  const command = useCommand(askForConferenceContract);
  return (
    <>
      <h3>{tell('my-mediation.conference')}</h3>
      <p className="measure">{tell('my-mediation.conference-text')}</p>
      <CommandTrouble
        problem={command.problem}
        process="mediation-request"
        event="ask-for-conference"
        onRetry={command.forget}
      />
      <AskedForm
        asked={[{ kind: 'area', name: 'told', label: tell('my-mediation.conference-told') }]}
        submit={tell('my-mediation.conference-send')}
        onSubmit={({ told }) => command.run({ taxpayerId, requestId, supportRequestId, told: String(told) })}
        isBusy={command.isBusy}
        problem={command.problem}
      />
    </>
  );
}

const ratings = ['1', '2', '3', '4', '5'] as const;

function Feedback(props: { readonly taxpayerId: string; readonly supportRequestId: string }) {
  const { tell } = useSpeech();
  const [isGiven, setGiven] = useState(false);
  const command = useCommand(giveFeedbackContract, { onDone: () => setGiven(true) });
  if (isGiven) return <p role="status">{tell('my-mediation.feedback-thanks')}</p>;
  return (
    <details>
      <summary>{tell('my-mediation.feedback')}</summary>
      <p className="measure">{tell('my-mediation.feedback-text')}</p>
      <CommandTrouble
        problem={command.problem}
        process="support-request"
        event="give-feedback"
        onRetry={command.forget}
      />
      <AskedForm
        asked={[
          {
            kind: 'choice',
            name: 'rating',
            label: tell('my-mediation.feedback-rating'),
            options: ratings.map((value) => ({ value, text: tell(`my-mediation.rating-${value}`) })),
          },
          { kind: 'area', name: 'told', label: tell('my-mediation.feedback-told'), isOptional: true },
        ]}
        submit={tell('my-mediation.feedback-send')}
        onSubmit={({ rating, told }) =>
          command.run({ ...props, rating: Number(rating), ...(told !== undefined && { told: String(told) }) })
        }
        isBusy={command.isBusy}
        problem={command.problem}
      />
    </details>
  );
}
