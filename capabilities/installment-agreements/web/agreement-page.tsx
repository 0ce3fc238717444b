import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatCents, formatDay } from '#kernel/decision/format.ts';
import type { Law } from '#kernel/law/law.ts';
import type { AnswerOf } from '#ui/api/call.ts';
import { useCommand } from '#ui/api/hooks.ts';
import { DecisionCard } from '#ui/findings/decision-card.tsx';
import { ActionBar } from '#ui/page/action-bar.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { focusStateLine, Page } from '#ui/page/page.tsx';
import { PrintButton } from '#ui/page/print-button.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { StateTag } from '#ui/text/state-tag.tsx';
import type { findAgreementContract } from '../api/find-agreement.contract.ts';
import { putInEffectContract } from '../api/put-in-effect.contract.ts';
import { requestActiveCodeContract } from '../api/request-active-code.contract.ts';
import { computeFirstPaymentCents } from '../rules/compute-fee.ts';
import { AppealOutcomes } from './appeal-outcomes.tsx';
import { AgreementCodes } from './agreement/agreement-codes.tsx';
import { NextPayments, PlanAndPaid } from './agreement/plan-and-paid.tsx';
import { Writing } from './agreement/writing.tsx';
import { TermsList } from './terms-list.tsx';

type Found = AnswerOf<typeof findAgreementContract>;

export type AgreementPageProps = {
  readonly agreement: Found;
  readonly taxpayerName: string;
  readonly law: Law;
  readonly banner: ReactNode;
  readonly history: ReactNode;
  /** What is owed, module by module. */
  readonly account: ReactNode;
  readonly deadlines: ReactNode;
  readonly forms: ReactNode;
  readonly letters: ReactNode;
};

/** An agreement: where it stands, plan against paid, which days come next, its papers and codes, and why. */
export function AgreementPage(props: AgreementPageProps) {
  const { agreement, taxpayerName, banner, history } = props;
  const { taxpayerId, agreementId, state, terms, levyBarred, moves } = agreement;
  const speech = useSpeech();
  const steps = useSteps({ taxpayerId, agreementId });
  return (
    <Page
      title={speech.tell('agreement.title', { type: speech.tell(`value.agreementType.${terms.type}`) })}
      about={taxpayerName}
      crumbs={[
        { to: '/taxpayers', text: speech.say('ui.nav-taxpayers') },
        { to: `/taxpayers/${taxpayerId}`, text: taxpayerName },
      ]}
      banner={banner}
      state={stateOf(agreement, speech)}
      isProtected={levyBarred}
      beside={
        <>
          <StateTag machine="agreement" state={state} />
          <PrintButton />
        </>
      }
      history={history}
      actions={
        <ActionBar
          process="agreement"
          moves={moves}
          isBusy={steps.some(({ call }) => call.isBusy)}
          onMove={(event) => steps.find((step) => step.event === event)?.run()}
          follows={[]}
        />
      }
    >
      {steps.map(({ event, call, run }) => (
        <CommandTrouble key={event} problem={call.problem} process="agreement" event={event} onRetry={run} />
      ))}
      <AppealOutcomes appealed={agreement.appealed} />
      <Sections {...props} />
    </Page>
  );
}

/** The commands on an agreement, by the event that each is the button of. */
function useSteps(ids: Pick<Found, 'taxpayerId' | 'agreementId'>) {
  const putting = useCommand(putInEffectContract, { onDone: focusStateLine });
  const asking = useCommand(requestActiveCodeContract, { onDone: focusStateLine });
  return [
    { event: 'put-in-effect', call: putting, run: () => putting.run(ids) },
    { event: 'request-active-code', call: asking, run: () => asking.run(ids) },
  ];
}

function Sections({ agreement, law, account, deadlines, forms, letters }: AgreementPageProps) {
  const { tell } = useSpeech();
  const { requestId, terms, decisions, codes, paid, today } = agreement;
  const grant = decisions.find(({ rule }) => rule === 'grant');
  return (
    <>
      <PlanAndPaid requestId={requestId} terms={terms} paid={paid} law={law} />
      <section className="section stack" aria-labelledby="next-dates">
        <h2 id="next-dates">{tell('agreement.next-dates')}</h2>
        <NextPayments terms={terms} today={today} />
        {deadlines}
      </section>
      <section className="section stack" aria-labelledby="terms">
        <h2 id="terms">{tell('terms.title')}</h2>
        <TermsList terms={terms} grant={grant} />
        <Writing agreement={agreement} />
        <p>
          <Link to={`/requests/${requestId}`}>{tell('agreement.request')}</Link>
        </p>
      </section>
      {forms}
      {letters}
      {codes.length > 0 && <AgreementCodes codes={codes} />}
      {account}
      {grant && (
        <section className="section stack" aria-labelledby="why-agreed">
          <h2 id="why-agreed">{tell('agreement.why')}</h2>
          <DecisionCard decision={grant} size="full" heading="h3" />
        </section>
      )}
    </>
  );
}

/** Where it stands and what comes next, in one sentence. */
function stateOf({ state, fromDay, written, terms }: Found, speech: Speaker): string {
  const key = written ? 'agreement.state' : `agreement.state-${state}`;
  return speech.tell(key, {
    since: formatDay(written?.onDay ?? fromDay, speech),
    payment: formatCents(computeFirstPaymentCents(terms.paymentCents, terms.feeCents)),
    day: formatDay(terms.firstPaymentDay, speech),
  });
}
