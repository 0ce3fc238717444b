import { type ReactNode, useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { FindingList } from '#ui/findings/finding-list.tsx';
import { ActionBar } from '#ui/page/action-bar.tsx';
import { Answered } from '#ui/page/answered.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { focusStateLine, Page } from '#ui/page/page.tsx';
import { PrintButton } from '#ui/page/print-button.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { StateTag } from '#ui/text/state-tag.tsx';
import { formatInstant } from '#ui/text/instants.ts';
import { determineRequestContract } from '../api/determine-request.contract.ts';
import type { RequestView } from '../api/request-view.contract.ts';
import { AppealOutcomes } from './appeal-outcomes.tsx';
import { effectsOf } from './effects.ts';
import type { LinkedTaxpayer } from './facts/linked-taxpayer.ts';
import { formOf, goTo, inOrderOfWork, leadsBack, placeOfCure } from './request/order-of-work.ts';
import { RequestSections } from './request/request-sections.tsx';
import { SentBack } from './request/sent-back.tsx';
import { StepDialog } from './request/step-dialog.tsx';
import { stateSentence } from './request/state-sentence.ts';
import { useAskedStep } from './request/use-asked-step.ts';
import type { RequestSteps } from './request/use-request-steps.ts';

export type RequestPageProps = {
  readonly request: RequestView;
  readonly taxpayerName: string;
  /** Those whose modules it may cover beside the taxpayer's own. */
  readonly takenAlong?: readonly LinkedTaxpayer[];
  readonly banner: ReactNode;
  readonly history: ReactNode;
  /** What is owed, with the codes posted and on their way. */
  readonly account: ReactNode;
  readonly today: Day;
  readonly now: Instant;
  readonly law: Law;
};

/** One request: what is known, what is missing, what it can be, and what may be done next. */
export function RequestPage(props: RequestPageProps) {
  const { request, taxpayerName, banner, history } = props;
  const { requestId, taxpayerId, state } = request;
  const speech = useSpeech();
  const answer = useAnswer(determineRequestContract, { requestId });
  const { asked, ask, close, steps } = useAskedStep(request);
  useFocusOnArrival();
  return (
    <Page
      title={proposalTitle(request, speech)}
      about={taxpayerName}
      crumbs={[
        { to: '/taxpayers', text: speech.say('ui.nav-taxpayers') },
        { to: `/taxpayers/${taxpayerId}`, text: taxpayerName },
      ]}
      banner={banner}
      state={stateSentence(request, speech)}
      isProtected={request.levyBarred}
      beside={<Beside state={state} />}
      history={history}
      actions={<RequestActions request={request} steps={steps} onAsk={ask} />}
    >
      <Notices request={request} steps={asked === undefined ? steps : undefined} />
      <Answered answer={answer} rows={12}>
        {(workbench) => (
          <>
            <RequestSections {...props} workbench={workbench} />
            {asked !== undefined && (
              <StepDialog
                event={asked}
                request={request}
                workbench={workbench}
                steps={steps}
                onClose={close}
              />
            )}
          </>
        )}
      </Answered>
    </Page>
  );
}

function Beside({ state }: Pick<RequestView, 'state'>) {
  return (
    <>
      <StateTag machine="agreement-request" state={state} />
      <PrintButton />
    </>
  );
}

/** The steps of the table; those that are entered in a form of the page lead to it. */
function RequestActions(props: {
  readonly request: RequestView;
  readonly steps: RequestSteps;
  readonly onAsk: (event: string) => void;
}) {
  const speech = useSpeech();
  const { request, steps, onAsk } = props;
  const moves = inOrderOfWork(request.moves);
  const first = moves.find(({ allowed }) => allowed);
  const onMove = (event: string) => {
    const place = formOf[event];
    if (place !== undefined) goTo(place);
    else if (event === 'request-pending-code') steps.run(event);
    else onAsk(event);
  };
  return (
    <ActionBar
      process="agreement-request"
      moves={moves}
      isBusy={steps.isBusy}
      onMove={onMove}
      isMinor={leadsBack}
      onCure={({ refusal }) => goTo(placeOfCure(refusal?.findings ?? []))}
      follows={first ? effectsOf(first.event, request.state, speech) : []}
    />
  );
}

/** What came of the last step, and what was said of the request before. */
function Notices(props: {
  readonly request: RequestView;
  /** Absent while a dialog tells of it. */
  readonly steps: RequestSteps | undefined;
}) {
  const { request, steps } = props;
  const { tell } = useSpeech();
  return (
    <>
      <CommandTrouble
        problem={steps?.problem}
        process="agreement-request"
        event={steps?.event ?? ''}
        onRetry={() => steps?.retry()}
      />
      {request.agreementId !== undefined && (
        <p>
          <Link className="usa-button" to={`/agreements/${request.agreementId}`}>
            {tell('request.open-agreement')}
          </Link>
        </p>
      )}
      <SentBack request={request} />
      <AppealOutcomes appealed={request.appealed} />
      {request.dropped !== undefined && (
        <div className="channel-note">
          <strong>{tell('request.dropped')}</strong>
          <FindingList findings={request.dropped} />
        </div>
      )}
    </>
  );
}

/** "Proposal of Mon, Apr 3, 2023, 9:12 a.m. ET" */
export function proposalTitle({ receivedAt }: Pick<RequestView, 'receivedAt'>, speech: Speaker): string {
  return speech.tell('request.title', { at: formatInstant(receivedAt, speech, 'sentence') });
}

/** Whoever has just recorded the proposal finds its state first. */
function useFocusOnArrival(): void {
  const { state } = useLocation() as { readonly state: { readonly focus?: string } | null };
  const wants = state?.focus === 'state';
  useEffect(() => {
    if (wants) focusStateLine();
  }, [wants]);
}
