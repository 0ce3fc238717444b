import type { Cure } from '#kernel/decision/finding.ts';
import { explainFinding } from '#kernel/decision/explain.ts';
import { liveSentence } from './result-words.ts';
import type { Instant } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { BalanceChart } from '#ui/chart/balance-chart.tsx';
import { outcomeOf } from '#ui/findings/decision-card.tsx';
import { FindingList } from '#ui/findings/finding-list.tsx';
import { WhyButton } from '#ui/findings/why-button.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { Icon } from '#ui/text/icon.tsx';
import { Money } from '#ui/text/money.tsx';
import type { GivenFacts } from '../../rules/facts/given-facts.ts';
import { computeMonthlyPaymentCents } from '../../rules/compute-monthly-payment.ts';
import { endsOf, planOf } from '../plan-of.ts';
import { chosenType, nearestChange, qualifiesKey, type TypeView } from '../types-of.ts';
import type { Preview } from './use-preview.ts';
import { curesTriedOn } from './try-cure.ts';

export type LiveResultProps = {
  readonly preview: Preview;
  readonly given: GivenFacts;
  readonly receivedAt: Instant;
  readonly law: Law;
  readonly onTry: (cure: Cure) => void;
};

/**
 * What the proposal would be right now: pending or why not, what is barred, which type, what it costs, how it
 * goes.
 */
export function LiveResult({ preview, given, receivedAt, law, onTry }: LiveResultProps) {
  const speech = useSpeech();
  const { determination, pendingCode, outlook } = preview;
  const { pending } = determination;
  const isOpen = pending.findings.some(({ holds }) => holds !== true);
  const plan = planOf(outlook.schedule, computeMonthlyPaymentCents(given.request.payment), law);
  return (
    <div className="stack">
      <p className={isPendingNow(preview) ? 'live__answer live__answer--protected' : 'live__answer'}>
        {isPendingNow(preview) && <Icon name="protected" />}
        {liveSentence(preview, receivedAt, speech)}
      </p>
      {isPendingNow(preview) && (
        <ul className="plain-list">
          <li>{speech.tell('live.levy-barred', { count: String(covered(preview)) }, covered(preview))}</li>
          <li>{outcomeOf(pendingCode, speech)}</li>
        </ul>
      )}
      {isOpen && (
        <FindingList findings={pending.findings} grounds={pending} tryCure={curesTriedOn(given, onTry)} />
      )}
      <TypeItCanBe preview={preview} given={given} onTry={onTry} />
      <Fee preview={preview} />
      {plan && <BalanceChart plan={plan} ends={endsOf(outlook.schedule, speech)} size="small" />}
    </div>
  );
}

/** The decision says so; a page only shows it. */
export function isPendingNow({ determination }: Preview): boolean {
  return determination.pending.outcome === 'pending';
}

function covered({ outlook }: Preview): number {
  return outlook.modules.filter(({ included }) => included).length;
}

function TypeItCanBe(props: Pick<LiveResultProps, 'preview' | 'given' | 'onTry'>) {
  const speech = useSpeech();
  const { preview, given, onTry } = props;
  const { determination } = preview;
  const chosen = chosenType(determination);
  const tryCure = curesTriedOn(given, onTry);
  const nearest = chosen ? undefined : nearestChange(determination, (cure) => tryCure.can?.(cure) !== false);
  const others = determination.types.filter(({ id }) => id !== chosen?.id);
  return (
    <div className="stack stack--tight">
      <h3>{speech.tell('live.type')}</h3>
      {chosen ? <TypeLine type={chosen} /> : <p>{speech.tell('live.no-type')}</p>}
      {nearest && (
        <p className="nearest">
          {speech.tell('live.nearest', { type: speech.tell(`value.agreementType.${nearest.type.id}`) })}{' '}
          {explainFinding(nearest.finding, speech.words, speech).sentence}{' '}
          <button type="button" className="try-button" onClick={() => tryCure(nearest.cure)}>
            {speech.tell('live.try-nearest')}
          </button>{' '}
          <WhyButton
            subject={{ kind: 'finding', finding: nearest.finding, grounds: determination.pending }}
            about={speech.tell('live.nearest-about')}
          />
        </p>
      )}
      <details>
        <summary>{speech.tell('live.others', { count: String(others.length) }, others.length)}</summary>
        <ul className="plain-list">
          {others.map((type) => (
            <li key={type.id}>
              <TypeLine type={type} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** A type in a line: its name, whether it fits, and the lowest payment. */
function TypeLine({ type }: { readonly type: TypeView }) {
  const { tell } = useSpeech();
  const { id, minimumPaymentCents: least } = type;
  return (
    <p>
      <strong>{tell(`value.agreementType.${id}`)}</strong>: {tell(`qualifies.${qualifiesKey(type)}`)}
      {least !== 'none' && (
        <>
          {' · '}
          {tell('live.lowest')} <Money cents={least} />
        </>
      )}
    </p>
  );
}

function Fee({ preview }: { readonly preview: Preview }) {
  const { tell } = useSpeech();
  const { feeCents, feeFindings, pending } = preview.determination;
  const [finding] = feeFindings;
  return (
    <p>
      {tell('terms.fee')}: <Money cents={feeCents} />{' '}
      {feeCents !== 'unknown' && finding && (
        <WhyButton
          about={tell('terms.fee')}
          subject={{
            kind: 'figure',
            name: 'fee',
            about: tell('terms.fee'),
            figure: feeCents,
            findings: feeFindings,
            law: finding.law,
            grounds: pending,
          }}
        />
      )}
    </p>
  );
}
