import { type ReactNode, useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { useAnswer } from '#ui/api/hooks.ts';
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
import { effectsOf } from './effects.ts';
import { CodesSection } from './request/codes-section.tsx';
import { DecisionSection } from './request/decision-section.tsx';
import { KnownSection } from './request/known-section.tsx';
import { MissingSection } from './request/missing-section.tsx';
import { OptionsSection } from './request/options-section.tsx';
import { PaymentSection } from './request/payment-section.tsx';
import { SectionNavigation } from './request/section-navigation.tsx';
import { StepDialog } from './request/step-dialog.tsx';
import { stateSentence } from './request/state-sentence.ts';
import { SupplyForm, supplyFormId } from './request/supply-form.tsx';
import { useRequestSteps } from './request/use-request-steps.ts';

export type RequestPageProps = {
  readonly request: RequestView;
  readonly taxpayerName: string;
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
  const { request, taxpayerName, banner, history, account, today, now, law } = props;
  const { requestId, taxpayerId, state } = request;
  const speech = useSpeech();
  const answer = useAnswer(determineRequestContract, { requestId });
  const steps = useRequestSteps(request);
  const [asked, setAsked] = useState<string>();
  useFocusOnArrival();
  const onMove = (event: string) => {
    if (event === 'supply-facts') document.getElementById(supplyFormId)?.focus();
    else if (event === 'request-pending-code') steps.run(event);
    else setAsked(event);
  };
  const moves = decidingFirst(request.moves);
  const first = moves.find(({ allowed }) => allowed);
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
      beside={
        <>
          <StateTag machine="agreement-request" state={state} />
          <PrintButton />
        </>
      }
      history={history}
      actions={
        <ActionBar
          process="agreement-request"
          moves={moves}
          isBusy={steps.isBusy}
          onMove={onMove}
          onCure={() => document.getElementById('missing')?.focus()}
          follows={first ? effectsOf(first.event, state, speech) : []}
        />
      }
    >
      <CommandTrouble
        problem={steps.problem}
        process="agreement-request"
        event={steps.event}
        onRetry={() => steps.retry()}
      />
      {request.agreementId !== undefined && (
        <p>
          <Link className="usa-button" to={`/agreements/${request.agreementId}`}>
            {speech.tell('request.open-agreement')}
          </Link>
        </p>
      )}
      {request.sentBackBecause !== undefined && (
        <div className="channel-note">
          <strong>{speech.tell('request.sent-back')}</strong> {request.sentBackBecause}
        </div>
      )}
      <Answered answer={answer} rows={12}>
        {(workbench) => (
          <>
            <SectionNavigation request={request} workbench={workbench} />
            <KnownSection workbench={workbench} />
            <MissingSection request={request} workbench={workbench} today={today}>
              <SupplyForm
                key={request.version}
                request={request}
                workbench={workbench}
                now={now}
                who={taxpayerName}
              />
            </MissingSection>
            <OptionsSection request={request} workbench={workbench} law={law} />
            <PaymentSection workbench={workbench} law={law} />
            <CodesSection request={request} today={today} pendingCode={workbench.pendingCode}>
              {account}
            </CodesSection>
            <DecisionSection request={request} workbench={workbench} />
            {asked !== undefined && (
              <StepDialog
                event={asked}
                request={request}
                workbench={workbench}
                onClose={() => setAsked(undefined)}
                onStep={(event, input) => {
                  setAsked(undefined);
                  steps.run(event, input);
                }}
              />
            )}
          </>
        )}
      </Answered>
    </Page>
  );
}

/**
 * Steps that decide something come before those that only add to the request or end it, where one of them is
 * lawful.
 */
function decidingFirst(moves: RequestView['moves']): RequestView['moves'] {
  const isAside = ({ event }: { readonly event: string }) =>
    event === 'supply-facts' || event === 'withdraw-request';
  const deciding = moves.filter((move) => !isAside(move));
  return deciding.some(({ allowed }) => allowed) ? [...deciding, ...moves.filter(isAside)] : moves;
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
