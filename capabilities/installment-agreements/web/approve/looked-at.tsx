import type { Law } from '#kernel/law/law.ts';
import { BalanceChart } from '#ui/chart/balance-chart.tsx';
import { countOf, FindingList } from '#ui/findings/finding-list.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { RequestView } from '../../api/request-view.contract.ts';
import { LongerThanType } from '../plan-months.tsx';
import { endsOf, planOf } from '../plan-of.ts';
import type { Workbench } from '../request/workbench.ts';
import { TermsList } from '../terms-list.tsx';
import { lookedAtFirst } from './points.ts';

type LookedAtProps = { readonly request: RequestView; readonly workbench: Workbench; readonly law: Law };

/** What is signed: terms, then what is not plainly met, then the rest, then the picture. */
export function LookedAt(props: LookedAtProps) {
  const { tell } = useSpeech();
  const { request, workbench } = props;
  return (
    <>
      {request.terms && (
        <section className="section stack" aria-labelledby="terms">
          <h2 id="terms">{tell('terms.title')}</h2>
          <TermsList terms={request.terms} grant={workbench.grant} basis={workbench.outlook.schedule} />
        </section>
      )}
      <Exceptions workbench={workbench} />
      <Picture {...props} />
    </>
  );
}

function Exceptions({ workbench: { grant } }: Pick<LookedAtProps, 'workbench'>) {
  const { tell } = useSpeech();
  const { exceptions, plain } = lookedAtFirst(grant);
  // Those that do not apply lie in the same fold, which counts them apart.
  const met = countOf('met', plain);
  return (
    <section className="section stack" aria-labelledby="exceptions">
      <h2 id="exceptions">{tell('approve.exceptions', { count: String(exceptions.length) })}</h2>
      {exceptions.length > 0 ? (
        <FindingList findings={exceptions} grounds={grant} />
      ) : (
        <p className="quiet">{tell('approve.no-exceptions')}</p>
      )}
      <details>
        <summary>{tell('approve.plainly-met', { count: String(met) }, met)}</summary>
        <FindingList findings={plain} grounds={grant} />
      </details>
    </section>
  );
}

function Picture({ request: { terms }, workbench: { outlook, determination }, law }: LookedAtProps) {
  const speech = useSpeech();
  const plan = planOf(outlook.schedule, terms?.paymentCents, law);
  if (plan === undefined) return null;
  const type = determination.types.find(({ id }) => id === terms?.type);
  return (
    <section className="section stack" aria-labelledby="schedule">
      <h2 id="schedule">{speech.tell('request.section.payment')}</h2>
      <BalanceChart plan={plan} ends={endsOf(outlook.schedule, speech)} size="small" />
      <LongerThanType type={type} basis={outlook.schedule} paymentCents={plan.paymentCents} law={law} />
    </section>
  );
}
