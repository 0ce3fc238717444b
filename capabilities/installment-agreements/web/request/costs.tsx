import { outcomeOf } from '#ui/findings/decision-card.tsx';
import { irm } from '#kernel/law/source.ts';
import { WhyButton } from '#ui/findings/why-button.tsx';
import type { WhySubject } from '#ui/findings/why-subject.ts';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type SummaryItem, SummaryList } from '#ui/table/summary-list.tsx';
import { Money } from '#ui/text/money.tsx';
import { OriginatorCode } from '../originator-code.tsx';
import type { Workbench } from './workbench.ts';

/** Fee, codes and who approves. */
export function Costs({ workbench }: { readonly workbench: Workbench }) {
  const speech = useSpeech();
  const { tell } = speech;
  const { originatorCode, type } = workbench.determination;
  return (
    <SummaryList
      items={[
        feeItem(workbench, speech),
        { key: 'locator', term: tell('terms.locator'), value: <Locator workbench={workbench} /> },
        {
          key: 'originator',
          term: tell('terms.originator'),
          value:
            type === 'none' ? (
              codeText(originatorCode, speech)
            ) : (
              <OriginatorCode code={originatorCode} type={type} />
            ),
        },
        approvalItem(workbench, speech),
      ]}
    />
  );
}

function feeItem({ determination }: Workbench, { tell }: Speaker): SummaryItem {
  const { feeCents, feeFindings, pending } = determination;
  const [finding] = feeFindings;
  const about = tell('terms.fee');
  return {
    key: 'fee',
    term: about,
    value: (
      <>
        <Money cents={feeCents} />{' '}
        {feeCents !== 'unknown' && finding && (
          <WhyButton
            about={about}
            subject={{
              kind: 'figure',
              name: 'fee',
              about,
              figure: feeCents,
              findings: feeFindings,
              law: finding.law,
              grounds: pending,
            }}
          />
        )}
      </>
    ),
  };
}

function approvalItem({ determination }: Workbench, speech: Speaker): SummaryItem {
  const { approval } = determination;
  const about = speech.tell('terms.approval');
  if (approval === 'none') return { key: 'approval', term: about, value: codeText(approval, speech) };
  const [finding] = approval.findings;
  return {
    key: 'approval',
    term: about,
    value: (
      <>
        {outcomeOf(approval, speech)}{' '}
        {finding && <WhyButton about={about} subject={{ kind: 'finding', finding, grounds: approval }} />}
      </>
    ),
  };
}

/** The number that the case gives, with the test it stands by, or how it is made before terms are set. */
function Locator({ workbench: { determination, termsDecision } }: { readonly workbench: Workbench }) {
  const speech = useSpeech();
  const about = speech.tell('terms.locator');
  const { locatorNumber } = determination;
  const answer = codeText(locatorNumber, speech);
  const finding = locatorTests.flatMap((name) =>
    termsDecision.findings.filter(({ test }) => test === name),
  )[0];
  const steps = ['locator.of-case', 'locator.before-terms'].map((key) => speech.tell(key));
  const subject: WhySubject = finding
    ? { kind: 'finding', finding, grounds: termsDecision }
    : { kind: 'reasons', name: 'locator-number', about, answer, steps, law: irm('Exhibit 5.14.1-2') };
  return (
    <>
      {answer} {locatorNumber !== 'none' && <WhyButton about={about} subject={subject} />}
    </>
  );
}

/** How the number is made says more than that there is one. */
const locatorTests = ['locator-number-as-computed', 'locator-number-given'];

/** A code stands once there is a type. */
function codeText(code: string, { tell }: Speaker): string {
  if (code === 'none') return tell('terms.once-type');
  return code === 'unknown' ? tell('unknown') : code;
}
