import { letterTable } from '#capabilities/correspondence/index.ts';
import {
  findLetter,
  type LetterToRedraft,
  redraftLetter as redraft,
} from '#capabilities/correspondence/records.ts';
import { move } from '#kernel/process/move.ts';
import type { Tx } from '#platform/db/lens.ts';
import { commandOperation, NotFound } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import type { Tools } from '#platform/http/runtime.ts';
import { findRequest } from '../store/agreement-request-store.ts';
import { findAgreement } from '../store/agreement-store.ts';
import { confirmationToDraft } from './confirmation-letter.ts';
import { missingPartsToDraft } from './missing-parts-letter.ts';
import { redraftLetterContract } from './redraft-letter.contract.ts';

/** Drafts a blocked letter of an agreement or a request anew: what held it back may have been cured. */
export const redraftLetter = commandOperation(
  redraftLetterContract,
  async ({ input, eyes, tx, actor, tools }) => {
    const before = await findLetter(eyes, input.letterId);
    if (before === undefined || before.taxpayerId !== input.taxpayerId) throw new NotFound();
    const { state, letterId, taxpayerId } = before;
    const step = move(letterTable, { state, event: 'redraft-letter', role: actor.role });
    if (step.kind === 'refused') return refuse(step);
    const toDraft = await letterAgain(tx, tools, before);
    if (toDraft === undefined) return refuse({ code: 'letter-must-be-about-an-agreement-or-a-request' });
    const letter = await redraft(tx, tools, before, toDraft);
    return { letterId, taxpayerId, state: letter.state };
  },
);

type About = { readonly letterId: string; readonly subjectId: string };

async function letterAgain(
  tx: Tx,
  tools: Tools,
  { letterId, subjectId }: About,
): Promise<LetterToRedraft | undefined> {
  const agreement = await findAgreement(tx, subjectId);
  const request = await findRequest(tx, agreement?.requestId ?? subjectId);
  if (request === undefined) return undefined;
  return agreement
    ? await confirmationToDraft(tx, tools, agreement, request, letterId)
    : await missingPartsToDraft(tx, tools, request, letterId);
}
