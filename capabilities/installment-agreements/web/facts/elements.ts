import { holdsTogether } from '#kernel/decision/decision.ts';
import type { Decision } from '#kernel/decision/decision.ts';
import type { Holds } from '#kernel/decision/finding.ts';
import type { ElementName } from '#ui/case/four-element-meter.tsx';

/** The findings of the pending decision that each element stands for. */
const testsOf: Readonly<Record<ElementName, readonly string[]>> = {
  who: ['taxpayer-made-request', 'taxpayer-identified'],
  liability: ['liability-identified'],
  payment: ['specific-payment-proposed'],
  filing: ['required-returns-filed'],
};

/**
 * Which of the four elements are there, as the pending decision found. Not known before there is a decision.
 */
export function elementsOf(pending: Decision | undefined): Readonly<Record<ElementName, Holds>> {
  const holds = (element: ElementName): Holds =>
    pending === undefined
      ? 'unknown'
      : holdsTogether(pending.findings.filter(({ test }) => testsOf[element].includes(test)));
  return {
    who: holds('who'),
    liability: holds('liability'),
    payment: holds('payment'),
    filing: holds('filing'),
  };
}
