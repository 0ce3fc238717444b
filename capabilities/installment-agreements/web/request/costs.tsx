import { outcomeOf } from '#ui/findings/decision-card.tsx';
import { WhyButton } from '#ui/findings/why-button.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type SummaryItem, SummaryList } from '#ui/table/summary-list.tsx';
import { Money } from '#ui/text/money.tsx';
import type { Workbench } from './workbench.ts';

/** Fee, codes and who approves. */
export function Costs({ workbench }: { readonly workbench: Workbench }) {
  const speech = useSpeech();
  const { tell } = speech;
  const { locatorNumber, originatorCode } = workbench.determination;
  return (
    <SummaryList
      items={[
        feeItem(workbench, speech),
        { key: 'locator', term: tell('terms.locator'), value: codeText(locatorNumber, speech) },
        { key: 'originator', term: tell('terms.originator'), value: codeText(originatorCode, speech) },
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

/** A code stands once there is a type. */
function codeText(code: string, { tell }: Speaker): string {
  return code === 'none' ? tell('terms.once-type') : code;
}
