import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { formatDay } from '#kernel/decision/format.ts';
import type { AnswerOf } from '#ui/api/call.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { Dialog } from '#ui/page/dialog.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { listMediationRequestsContract } from '../api/list-mediation-requests.contract.ts';
import { isToldOver } from '../process/support-request-states.ts';
import { ConferenceForm, FeedbackForm } from './own-follow-up-forms.tsx';

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
        if (over.length === 0) return <p>{tell('own-mediation.nothing-over')}</p>;
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
  const { supportRequestId, reasons } = standing;
  const id = `over-${supportRequestId}`;
  const asked = (request.conferences ?? []).filter((one) => one.supportRequestId === supportRequestId);
  const mayConfer =
    standing.standing === 'denied' &&
    asked.length === 0 &&
    request.moves.some(({ event, allowed }) => allowed && event === 'ask-for-conference');
  return (
    <section className="section stack" aria-labelledby={id}>
      <h2 id={id}>{tell('my-mediation.request', { day: formatDay(request.receivedDay, speech) })}</h2>
      <p>{tell(`my-mediation.standing-${standing.standing}`)}</p>
      {reasons.map((reason) => (
        <p key={reason} className="measure">
          {reason}
        </p>
      ))}
      {asked.map(({ askedDay, told }) => (
        <p key={`${askedDay} ${told}`}>
          {tell('own-mediation.conference-asked', { day: formatDay(askedDay, speech) })}
        </p>
      ))}
      {mayConfer && <p className="measure">{tell('own-mediation.conference-text')}</p>}
      <Ways request={request} supportRequestId={supportRequestId} mayConfer={mayConfer} />
    </section>
  );
}

/** One form at a time, each for one request. */
function Ways(props: {
  readonly request: Request;
  readonly supportRequestId: string;
  readonly mayConfer: boolean;
}) {
  const { tell } = useSpeech();
  const { request, supportRequestId, mayConfer } = props;
  const [open, setOpen] = useState<'conference' | 'feedback'>();
  const [isGiven, setGiven] = useState(false);
  const close = () => setOpen(undefined);
  const about = { taxpayerId: request.taxpayerId, requestId: request.requestId, supportRequestId };
  return (
    <>
      <p className="row">
        {mayConfer && (
          <Button type="button" onClick={() => setOpen('conference')}>
            {tell('own-mediation.conference-send')}
          </Button>
        )}
        {!isGiven && (
          <Button type="button" outline onClick={() => setOpen('feedback')}>
            {tell('own-mediation.feedback')}
          </Button>
        )}
      </p>
      <p role="status">{isGiven && tell('own-mediation.feedback-thanks')}</p>
      {open === 'conference' && (
        <Dialog title={tell('own-mediation.conference')} onClose={close}>
          <ConferenceForm about={about} onClose={close} />
        </Dialog>
      )}
      {open === 'feedback' && (
        <Dialog title={tell('own-mediation.feedback')} onClose={close}>
          <FeedbackForm
            about={about}
            onDone={() => {
              setGiven(true);
              close();
            }}
            onClose={close}
          />
        </Dialog>
      )}
    </>
  );
}
