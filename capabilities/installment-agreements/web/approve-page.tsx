import { type ReactNode, useState } from 'react';
import type { Law } from '#kernel/law/law.ts';
import { formatCents, formatCount, formatDay } from '#kernel/decision/format.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { BalanceChart } from '#ui/chart/balance-chart.tsx';
import { FindingList } from '#ui/findings/finding-list.tsx';
import { ActionBar } from '#ui/page/action-bar.tsx';
import { Answered } from '#ui/page/answered.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { Page } from '#ui/page/page.tsx';
import { PrintButton } from '#ui/page/print-button.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { determineRequestContract } from '../api/determine-request.contract.ts';
import type { RequestView } from '../api/request-view.contract.ts';
import { effectsOf } from './effects.ts';
import { endsOf, planOf } from './plan-of.ts';
import { StepDialog } from './request/step-dialog.tsx';
import { stateSentence } from './request/state-sentence.ts';
import { useRequestSteps } from './request/use-request-steps.ts';
import type { Workbench } from './request/workbench.ts';
import { type Terms, TermsList } from './terms-list.tsx';

export type ApprovePageProps = {
  readonly request: RequestView;
  readonly taxpayerName: string;
  readonly banner: ReactNode;
  readonly history: ReactNode;
  readonly letters: ReactNode;
  /** The next item of the queue, where there is one. */
  readonly next: ReactNode;
  readonly law: Law;
};

/**
 * Whether to sign, on one screen: what would be signed, what to look at, and everything that is plainly met
 * folded.
 */
export function ApprovePage(props: ApprovePageProps) {
  const { request, taxpayerName, banner, history, letters, next, law } = props;
  const { requestId, taxpayerId, terms } = request;
  const speech = useSpeech();
  // The version that is being looked at: an approval is of this one, whatever happens meanwhile.
  const [version, setVersion] = useState(request.version);
  const answer = useAnswer(determineRequestContract, { requestId });
  const steps = useRequestSteps(request);
  const [asked, setAsked] = useState<string>();
  const isChanged = version !== request.version && request.levyBarred;
  const moves = request.moves.filter(({ event }) => event === 'approve' || event === 'send-back');
  const mayApprove = moves.some(({ event, allowed }) => event === 'approve' && allowed);
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
      actions={
        <ActionBar
          process="agreement-request"
          moves={moves}
          buttonWords={{ approve: speech.tell('approve.version-button', { version: String(version) }) }}
          isBusy={steps.isBusy}
          onMove={setAsked}
          follows={mayApprove ? effectsOf('approve', request.state, speech) : []}
        >
          {next}
        </ActionBar>
      }
    >
      <CommandTrouble
        problem={steps.problem}
        process="agreement-request"
        event={steps.event}
        onRetry={() => steps.retry()}
      />
      <p>
        {speech.tell('approve.version', { version: String(version) })} {stateSentence(request, speech)}
      </p>
      {isChanged && (
        <div className="channel-note" role="status">
          {speech.tell('approve.changed')}{' '}
          <button
            type="button"
            className="usa-button usa-button--unstyled"
            onClick={() => setVersion(request.version)}
          >
            {speech.tell('approve.look-again', { version: String(request.version) })}
          </button>
        </div>
      )}
      <Answered answer={answer} rows={8}>
        {(workbench) => (
          <>
            <Looked request={request} workbench={workbench} law={law} />
            {asked !== undefined && (
              <StepDialog
                event={asked}
                request={{ ...request, version }}
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
      {letters}
    </Page>
  );
}

/** Terms, then what is not plainly met, then the rest, then the picture. */
function Looked(props: { readonly request: RequestView; readonly workbench: Workbench; readonly law: Law }) {
  const speech = useSpeech();
  const { request, workbench, law } = props;
  const { grant, outlook } = workbench;
  const isPlain = ({ holds, applies }: (typeof grant.findings)[number]) =>
    holds === true && applies !== false;
  const exceptions = grant.findings.filter((finding) => finding.holds !== true);
  const plain = grant.findings.filter((finding) => isPlain(finding) || finding.applies === false);
  const plan = planOf(outlook.schedule, request.terms?.paymentCents, law);
  return (
    <>
      {request.terms && (
        <section className="section stack" aria-labelledby="terms">
          <h2 id="terms">{speech.tell('terms.title')}</h2>
          <TermsList terms={request.terms} grant={grant} />
        </section>
      )}
      <section className="section stack" aria-labelledby="exceptions">
        <h2 id="exceptions">{speech.tell('approve.exceptions', { count: String(exceptions.length) })}</h2>
        {exceptions.length > 0 ? (
          <FindingList findings={exceptions} grounds={grant} />
        ) : (
          <p className="quiet">{speech.tell('approve.no-exceptions')}</p>
        )}
        <details>
          <summary>
            {speech.tell('approve.plainly-met', { count: String(plain.length) }, plain.length)}
          </summary>
          <FindingList findings={plain} grounds={grant} />
        </details>
      </section>
      {plan && (
        <section className="section stack" aria-labelledby="schedule">
          <h2 id="schedule">{speech.tell('request.section.payment')}</h2>
          <BalanceChart plan={plan} ends={endsOf(outlook.schedule, speech)} size="small" />
        </section>
      )}
    </>
  );
}

/** What the signature is under, in one sentence. */
function signedSentence(terms: Terms, name: string, speech: Speaker): string {
  const { type, paymentCents, termMonths, firstPaymentDay } = terms;
  const values = {
    type: speech.tell(`value.agreementType.${type}`),
    name,
    payment: formatCents(paymentCents),
    day: formatDay(firstPaymentDay, speech),
  };
  return termMonths === 'unknown'
    ? speech.tell('approve.sentence-open', values)
    : speech.tell('approve.sentence', { ...values, months: formatCount(termMonths, 'months', speech) });
}
