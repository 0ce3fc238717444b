import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Instant } from '#kernel/calendar/day.ts';
import { type AnswerOf, call, type InputOf } from '#ui/api/call.ts';
import type { CallProblem } from '#ui/api/problem.ts';
import type { GivenFacts } from '../../rules/facts/given-facts.ts';
import type { Draft } from './draft.ts';
import { previewProposalContract } from '../../api/preview-proposal.contract.ts';

export type Preview = AnswerOf<typeof previewProposalContract>;
export type PreviewInput = InputOf<typeof previewProposalContract>;

const restMs = 300;

/**
 * A proposal as a question: the facts are those that the contract reads, under readonly types. A reason that
 * is not typed yet is none.
 */
export function previewInput(
  taxpayerId: string,
  draft: Draft,
  moments: { readonly receivedAt: Instant; readonly identifiedAt?: Instant },
): PreviewInput {
  const { channel, channelText, moduleIds, leftOut, withTaxpayerIds, given } = draft;
  const words = channelText.trim();
  return {
    taxpayerId,
    ...moments,
    channel,
    ...(channel === 'other' && words !== '' && { channelText: words }),
    moduleIds: [...moduleIds],
    leftOut: leftOut.filter(({ because }) => because.trim() !== ''),
    withTaxpayerIds: [...withTaxpayerIds],
    given: given as unknown as PreviewInput['given'],
  };
}

/** The same question with other facts. */
export function withGiven(input: PreviewInput, given: GivenFacts): PreviewInput {
  return { ...input, given: given as unknown as PreviewInput['given'] };
}

/**
 * What a proposal would come to, asked once typing rests; the answer before stays until the next one is
 * there.
 */
export function usePreview(input: PreviewInput | undefined): UseQueryResult<Preview, CallProblem> {
  const rested = useRested(input);
  return useQuery<Preview, CallProblem>({
    queryKey: [previewProposalContract.operation, rested],
    queryFn: ({ signal }) => call(previewProposalContract, rested as PreviewInput, signal),
    enabled: rested !== undefined,
    placeholderData: keepPreviousData,
  });
}

/** A value once it has not changed for a moment. The first one is not waited for. */
function useRested<Value>(value: Value): Value | undefined {
  const text: string | undefined = JSON.stringify(value);
  const [rested, setRested] = useState(text);
  const isFirst = rested === undefined;
  // Values that are written the same are the same.
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), isFirst ? 0 : restMs);
    return () => clearTimeout(timer);
  }, [text, isFirst]);
  return useMemo(() => (rested === undefined ? undefined : (JSON.parse(rested) as Value)), [rested]);
}
