import { useState } from 'react';
import { type CommandCall, useCommand } from '#ui/api/hooks.ts';
import type { CallProblem } from '#ui/api/problem.ts';
import { focusStateLine } from '#ui/page/page.tsx';
import { approveContract } from '../../api/approve.contract.ts';
import { explainLateCodeContract } from '../../api/explain-late-code.contract.ts';
import { recordAgreementContract } from '../../api/record-agreement.contract.ts';
import { requestPendingCodeContract } from '../../api/request-pending-code.contract.ts';
import type { RequestView } from '../../api/request-view.contract.ts';
import { sendBackContract } from '../../api/send-back.contract.ts';
import { sendForApprovalContract } from '../../api/send-for-approval.contract.ts';
import { tellOfDelayContract } from '../../api/tell-of-delay.contract.ts';
import { voidApprovalContract } from '../../api/void-approval.contract.ts';
import { withdrawRequestContract } from '../../api/withdraw-request.contract.ts';
import type { PointNamed } from '../../rules/sent-back-points.ts';

/** What a step asks for beside the request itself. */
export type StepInput = {
  readonly because?: string;
  readonly points?: readonly PointNamed[];
  readonly version?: number;
  readonly toldAt?: string;
  readonly channel?: string;
  readonly told?: string;
};

export type RequestSteps = {
  readonly run: (event: string, input?: StepInput) => void;
  readonly retry: () => void;
  readonly isBusy: boolean;
  readonly problem: CallProblem | undefined;
  /** The step that was tried last. */
  readonly event: string;
  /** What came of the last one is read, and another one begins. */
  readonly forget: () => void;
};

/**
 * The commands on a request, by the event that each is the button of. After one the state line has the focus.
 */
export function useRequestSteps(
  { taxpayerId, requestId }: Pick<RequestView, 'taxpayerId' | 'requestId'>,
  onDone: () => void = focusStateLine,
): RequestSteps {
  const [last, setLast] = useState<{ readonly event: string; readonly input: StepInput }>();
  const done = { onDone };
  // Every command takes the ids of its request and what its step asks for; the dialogs see to the latter.
  const commands: Readonly<Record<string, CommandCall<never>>> = {
    'request-pending-code': useCommand(requestPendingCodeContract, done),
    'record-agreement': useCommand(recordAgreementContract, done),
    'send-for-approval': useCommand(sendForApprovalContract, done),
    approve: useCommand(approveContract, done),
    'send-back': useCommand(sendBackContract, done),
    'explain-late-code': useCommand(explainLateCodeContract, done),
    'tell-of-delay': useCommand(tellOfDelayContract, done),
    'void-approval': useCommand(voidApprovalContract, done),
    'withdraw-request': useCommand(withdrawRequestContract, done),
  };
  const forget = () => {
    for (const command of Object.values(commands)) command.forget();
  };
  const run = (event: string, input: StepInput = {}) => {
    forget();
    setLast({ event, input });
    commands[event]?.run({ taxpayerId, requestId, ...input } as never);
  };
  const current = last && commands[last.event];
  return {
    run,
    retry: () => last && run(last.event, last.input),
    isBusy: Object.values(commands).some(({ isBusy }) => isBusy),
    problem: current?.problem,
    event: last?.event ?? '',
    forget,
  };
}
