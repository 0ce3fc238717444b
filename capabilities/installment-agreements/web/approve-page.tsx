import { type ReactNode, useState } from 'react';
import type { Day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { ActionBar } from '#ui/page/action-bar.tsx';
import { Answered } from '#ui/page/answered.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { Page } from '#ui/page/page.tsx';
import { PrintButton } from '#ui/page/print-button.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { determineRequestContract } from '../api/determine-request.contract.ts';
import type { RequestView } from '../api/request-view.contract.ts';
import { hasAgreement } from '../process/agreement-request.ts';
import { ApprovalChain } from './approve/approval-chain.tsx';
import { LetterPreview } from './approve/letter-preview.tsx';
import { LookedAt } from './approve/looked-at.tsx';
import { signedSentence } from './approve/signed-sentence.ts';
import { SinceSentBack } from './approve/since-sent-back.tsx';
import { SeenVersion } from './approve/seen-version.tsx';
import { effectsOf } from './effects.ts';
import { stateSentence } from './request/state-sentence.ts';
import { StepDialog } from './request/step-dialog.tsx';
import { useAskedStep } from './request/use-asked-step.ts';
import type { RequestSteps } from './request/use-request-steps.ts';

export type ApprovePageProps = {
  readonly request: RequestView;
  readonly taxpayerName: string;
  readonly today: Day;
  readonly banner: ReactNode;
  readonly history: ReactNode;
  readonly forms: ReactNode;
  readonly letters: ReactNode;
  /** The next item of the queue, where there is one. */
  readonly next: ReactNode;
  readonly law: Law;
};

const approverEvents: readonly string[] = ['approve', 'send-back', 'void-approval'];

/** Whether to sign, on one screen: what would be signed, what to look at, and who has said what so far. */
export function ApprovePage(props: ApprovePageProps) {
  const { request, taxpayerName, banner, history } = props;
  const { taxpayerId, terms } = request;
  const speech = useSpeech();
  // The version that is being looked at: an approval is of this one, whatever happens meanwhile.
  const [version, setVersion] = useState(request.version);
  const { asked, ask, close, steps } = useAskedStep(request);
  return (
    <Page
      title={speech.tell('approve.title', { name: taxpayerName })}
      about={taxpayerName}
      crumbs={[
        { to: '/to-approve', text: speech.say('ui.nav-to-approve') },
        { to: `/taxpayers/${taxpayerId}`, text: taxpayerName },
      ]}
      banner={banner}
      state={terms ? signedSentence(terms, taxpayerName, speech) : stateSentence(request, speech)}
      isProtected={request.levyBarred}
      beside={<PrintButton />}
      history={history}
      actions={<Actions {...props} version={version} isBusy={steps.isBusy} onMove={ask} />}
    >
      <CommandTrouble
        problem={asked === undefined ? steps.problem : undefined}
        process="agreement-request"
        event={steps.event}
        onRetry={() => steps.retry()}
      />
      <SeenVersion request={request} version={version} onLookAgain={() => setVersion(request.version)} />
      <Looked {...props} asked={asked} onClose={close} version={version} steps={steps} />
    </Page>
  );
}

function Actions(
  props: ApprovePageProps & {
    readonly version: number;
    readonly isBusy: boolean;
    readonly onMove: (event: string) => void;
  },
) {
  const speech = useSpeech();
  const { request, next, version, isBusy, onMove } = props;
  // Before the approval a manager sends back; after it, an approval is taken back.
  const unused = hasAgreement(request.state) ? 'send-back' : 'void-approval';
  const moves = request.moves.filter(({ event }) => approverEvents.includes(event) && event !== unused);
  const mayApprove = moves.some(({ event, allowed }) => event === 'approve' && allowed);
  return (
    <ActionBar
      process="agreement-request"
      moves={moves}
      buttonWords={{ approve: speech.tell('approve.version-button', { version: String(version) }) }}
      isBusy={isBusy}
      onMove={onMove}
      follows={mayApprove ? effectsOf('approve', request.state, speech) : []}
    >
      {next}
    </ActionBar>
  );
}

function Looked(
  props: ApprovePageProps & {
    readonly asked: string | undefined;
    readonly onClose: () => void;
    readonly version: number;
    readonly steps: RequestSteps;
  },
) {
  const { request, taxpayerName, law, forms, letters, today, asked, onClose, version, steps } = props;
  const { requestId, terms } = request;
  const speech = useSpeech();
  const answer = useAnswer(determineRequestContract, { requestId });
  return (
    <>
      <Answered answer={answer} rows={8}>
        {(workbench) => (
          <>
            <SinceSentBack requestId={requestId} findings={workbench.grant.findings} />
            <LookedAt request={request} workbench={workbench} law={law} />
            {asked !== undefined && (
              <StepDialog
                event={asked}
                request={{ ...request, version }}
                workbench={workbench}
                steps={steps}
                onClose={onClose}
                signed={terms && signedSentence(terms, taxpayerName, speech)}
              />
            )}
          </>
        )}
      </Answered>
      {terms && <LetterPreview requestId={requestId} />}
      <ApprovalChain requestId={requestId} today={today} />
      {forms}
      {letters}
    </>
  );
}
