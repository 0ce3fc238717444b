import type { Decision } from '#kernel/decision/decision.ts';
import type { Finding, Unknown } from '#kernel/decision/finding.ts';
import { formatCents, formatCount } from '#kernel/decision/format.ts';
import { type Citation, irm } from '#kernel/law/source.ts';
import { WhyButton } from '#ui/findings/why-button.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type SummaryItem, SummaryList } from '#ui/table/summary-list.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import { Money } from '#ui/text/money.tsx';
import type { ScheduleBasis } from '../rules/compute-tried-plan.ts';
import { OriginatorCode } from './originator-code.tsx';
import { WhyMonths } from './plan-months.tsx';
import type { RequestView } from '../api/request-view.contract.ts';

export type Terms = NonNullable<RequestView['terms']>;

/** The tests that each term was held against, and where the term stands if none was. */
const groundsOfTerm = {
  payment: {
    tests: ['pays-in-months-allowed', 'pays-share-each-month', 'pays-in-full-by-csed'],
    law: irm('5.14.1.4(1)'),
  },
  firstDay: {
    tests: [
      'first-payment-on-due-day',
      'first-payment-after-sending',
      'first-payment-as-projected',
      'first-debit-in-time',
    ],
    law: irm('5.14.1.4.4(4)'),
  },
  fee: { tests: ['fee-known'], law: irm('5.14.1.2(10)') },
} as const satisfies Record<string, { tests: readonly string[]; law: Citation }>;

type TermsListProps = {
  readonly terms: Terms;
  readonly grant: Decision | undefined;
  /** What its schedule rests on, where the page has it. */
  readonly basis?: Unknown<ScheduleBasis>;
};

/** The terms of an agreement, each amount and day with why it is so. */
export function TermsList(props: TermsListProps) {
  const speech = useSpeech();
  return <SummaryList items={termItems(props, speech)} />;
}

function termItems(props: TermsListProps, speech: Speaker): readonly SummaryItem[] {
  const { tell } = speech;
  const { terms, grant } = props;
  const { type, paymentCents, dueDayOfMonth, firstPaymentDay, termMonths, feeCents, feeTreatment } = terms;
  const why = (
    term: keyof typeof groundsOfTerm,
    figure: Terms['paymentCents'] | Terms['firstPaymentDay'],
  ) => <WhyTerm term={term} figure={figure} grant={grant} />;
  return [
    { key: 'type', term: tell('terms.type'), value: tell(`value.agreementType.${type}`) },
    {
      key: 'payment',
      term: tell('terms.payment'),
      value: (
        <>
          <Money cents={paymentCents} /> {tell('payment-every.month')} {why('payment', paymentCents)}
        </>
      ),
    },
    { key: 'due', term: tell('terms.due-day'), value: String(dueDayOfMonth) },
    {
      key: 'first',
      term: tell('terms.first-day'),
      value: (
        <>
          <DayText day={firstPaymentDay} /> {why('firstDay', firstPaymentDay)}
        </>
      ),
    },
    {
      key: 'months',
      term: tell('terms.months'),
      value: termMonths === 'unknown' ? tell('unknown') : <Months {...props} termMonths={termMonths} />,
    },
    {
      key: 'fee',
      term: tell('terms.fee'),
      value: (
        <>
          <Money cents={feeCents} /> {speech.find(`fee-treatment.${feeTreatment}`)} {why('fee', feeCents)}
        </>
      ),
    },
    { key: 'method', term: tell('terms.method'), value: methodText(terms, speech) },
    ...plannedItems(terms, speech),
    ...codeItems(terms, grant, speech),
  ];
}

function codeItems(
  { locatorNumber, originatorCode, type }: Terms,
  grant: Decision | undefined,
  { tell }: Speaker,
): readonly SummaryItem[] {
  const locator = <LocatorNumber number={locatorNumber} grant={grant} />;
  return [
    { key: 'locator', term: tell('terms.locator'), value: locator },
    {
      key: 'originator',
      term: tell('terms.originator'),
      value: <OriginatorCode code={originatorCode} type={type} />,
    },
  ];
}

function Months({ termMonths, grant, basis = 'unknown' }: TermsListProps & { readonly termMonths: number }) {
  const speech = useSpeech();
  const about = speech.tell('plan-months.about');
  return (
    <>
      {formatCount(termMonths, 'months', speech)}{' '}
      {grant && (
        <WhyMonths
          name="term"
          about={about}
          termMonths={termMonths}
          findings={grant.findings}
          basis={basis}
        />
      )}
    </>
  );
}

/** The number, with the test of the grant that it stands by. */
function LocatorNumber({ number, grant }: { readonly number: string; readonly grant: Decision | undefined }) {
  const { tell } = useSpeech();
  const finding = grant?.findings.find(({ test }) => test === 'locator-number-given');
  return (
    <>
      {number}{' '}
      {finding && (
        <WhyButton about={tell('terms.locator')} subject={{ kind: 'finding', finding, grounds: grant }} />
      )}
    </>
  );
}

function methodText({ method, methodDescription }: Terms, { tell }: Speaker): string {
  return methodDescription ?? tell(`terms-form.method.${method}`);
}

/** What is planned beside the same payment each month; nothing where there is nothing. */
function plannedItems(
  { paymentChanges, lumpSums, reviewDay }: Terms,
  speech: Speaker,
): readonly SummaryItem[] {
  const { tell } = speech;
  const lines = [
    ...paymentChanges.map(({ fromMonth, amountCents, because }) =>
      tell('terms.change-from', { month: String(fromMonth), amount: formatCents(amountCents), because }),
    ),
    ...lumpSums.map(({ inMonth, amountCents, because }) =>
      tell('terms.lump-sum-in', { month: String(inMonth), amount: formatCents(amountCents), because }),
    ),
  ];
  const changes = lines.map((line) => <div key={line}>{line}</div>);
  return [
    ...(lines.length > 0 ? [{ key: 'changes', term: tell('terms.changes'), value: changes }] : []),
    ...(reviewDay === 'none'
      ? []
      : [{ key: 'review', term: tell('terms.review-day'), value: <DayText day={reviewDay} /> }]),
  ];
}

function WhyTerm(props: {
  readonly term: keyof typeof groundsOfTerm;
  readonly figure: Terms['paymentCents'] | Terms['firstPaymentDay'];
  readonly grant: Decision | undefined;
}) {
  const { tell } = useSpeech();
  const { term, figure, grant } = props;
  const { tests, law } = groundsOfTerm[term];
  const names: readonly string[] = tests;
  const findings = grant?.findings.filter(({ test }: Finding) => names.includes(test)) ?? [];
  const about = tell(`terms.about.${term}`);
  return (
    <WhyButton
      about={about}
      subject={{
        kind: 'figure',
        name: `term-${term}`,
        about,
        figure,
        findings,
        law: findings[0]?.law ?? law,
        ...(grant && { grounds: grant }),
      }}
    />
  );
}
