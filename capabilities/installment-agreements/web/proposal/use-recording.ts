import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Instant } from '#kernel/calendar/day.ts';
import { useCommand } from '#ui/api/hooks.ts';
import type { FieldError } from '#ui/form/form.tsx';
import { useUnreadable } from '#ui/form/unreadable.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { receiveProposalContract } from '../../api/receive-proposal.contract.ts';
import { type Attached, documentOf } from './attached.ts';
import { type Draft, dropDraft } from './draft.ts';
import { receivedErrors } from './received-errors.ts';
import type { useDraft } from './use-draft.ts';

/** Sends a proposal once everything in it can be read, and goes to the request that came of it. */
export function useRecording(taxpayerId: string, proposal: ReturnType<typeof useDraft>, now: Instant) {
  const speech = useSpeech();
  const go = useNavigate();
  const unreadable = useUnreadable();
  const [attached, setAttached] = useState<Attached>();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const command = useCommand(receiveProposalContract, {
    onDone: ({ requestId }) => {
      dropDraft(taxpayerId);
      void go(`/requests/${requestId}`, { state: { focus: 'state' } });
    },
  });
  const isReadable = () => {
    const own = receivedErrors(proposal.draft, attached, now, speech);
    const found = [...own, ...unreadable.all.filter(({ name }) => !own.some((one) => one.name === name))];
    setErrors(found);
    return found.length === 0;
  };
  const submit = () => {
    if (!isReadable() || proposal.base === undefined) return;
    command.run({
      ...proposal.base,
      ...documentOf(proposal.draft.channel, attached),
      ...itemOf(proposal.draft),
    });
  };
  const hasErrors = errors.length > 0 || command.problem?.problem.fields !== undefined;
  return { unreadable, errors, hasErrors, isReadable, submit, command, attached, setAttached };
}

/** What came in and brings the proposal is put to the request in the same act. */
function itemOf({ inboundItemId }: Draft) {
  return inboundItemId === undefined ? {} : { inboundItemId };
}
