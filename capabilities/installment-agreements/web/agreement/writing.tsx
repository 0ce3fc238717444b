import type { AnswerOf } from '#ui/api/call.ts';
import { FindingList } from '#ui/findings/finding-list.tsx';
import { WhyButton } from '#ui/findings/why-button.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { type SummaryItem, SummaryList } from '#ui/table/summary-list.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import { irm } from '#kernel/law/source.ts';
import type { findAgreementContract } from '../../api/find-agreement.contract.ts';

/**
 * By what the agreement is in writing, or what is still wanting for it; and what stands beside its locator
 * number.
 */
export function Writing({ agreement }: { readonly agreement: AnswerOf<typeof findAgreementContract> }) {
  const { tell } = useSpeech();
  const { written, writing, locator } = agreement;
  const conditions =
    locator.onForm.length > 0 ? locator.onForm.join(', ') : tell('agreement.additional-none');
  const items: SummaryItem[] = [
    { key: 'additional', term: tell('agreement.additional'), value: conditions },
    { key: 'written', term: tell('agreement.written'), value: <WrittenSince written={written} /> },
  ];
  return (
    <>
      <SummaryList items={items} />
      {written === undefined && writing && (
        <>
          <p>{tell('agreement.one-is-enough')}</p>
          <FindingList findings={writing.findings} grounds={writing} />
        </>
      )}
    </>
  );
}

function WrittenSince({ written }: Pick<AnswerOf<typeof findAgreementContract>, 'written'>) {
  const { tell } = useSpeech();
  if (written === undefined) return <>{tell('agreement.not-written')}</>;
  const about = tell('agreement.written');
  return (
    <>
      <DayText day={written.onDay} /> <span>{tell(`agreement.written.${written.kind}`)}</span>{' '}
      <WhyButton
        about={about}
        subject={{ kind: 'figure', name: 'written', about, figure: written.onDay, law: irm('5.14.1.4.4(8)') }}
      />
    </>
  );
}
