import { withFacts } from '#kernel/decision/decision.ts';
import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { NoteDisclosuresBody } from '../process/agreement-request-record.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { decideDisclosure, type DisclosureNoteFacts } from '../rules/disclosures/decide-disclosure.ts';
import { agreementRequestKind } from '../store/agreement-request-store.ts';
import { findOwnRequest } from './find-own-request.ts';
import { noteDisclosuresContract } from './note-disclosures.contract.ts';
import { requestView } from './request-view.ts';

/** Notes what was told, with the figures of that day in the decision (IRM 5.14.1.2(12)). */
export const noteDisclosures = commandOperation(
  noteDisclosuresContract,
  async ({ input, eyes, tx, actor, law }) => {
    const before = await findOwnRequest(eyes, input);
    const { toldAt, channel, items } = input;
    if (toldAt > tx.now) return refuse({ code: 'told-at-must-not-be-in-the-future', field: 'toldAt' });
    const told = items.filter(({ leftOutBecause }) => leftOutBecause === undefined).map(({ item }) => item);
    const facts: DisclosureNoteFacts = { onDay: tx.today, toldDay: tx.dayOf(toldAt), items: told };
    const step = move(agreementRequestTable, {
      state: before.state,
      event: 'note-disclosures',
      role: actor.role,
      decisions: { disclosure: withFacts(decideDisclosure(facts, law), facts) },
    });
    if (step.kind === 'refused') return refuse(step);
    const body: NoteDisclosuresBody = {
      covers: items.map(({ item }) => item),
      told: items.map(({ item, leftOutBecause, answer }) => ({
        item,
        at: toldAt,
        channel,
        ...(leftOutBecause !== undefined && { leftOutBecause }),
        ...(answer !== undefined && { answer }),
      })),
    };
    const request = await record(tx, { kind: agreementRequestKind, before, step, body, occurredAt: toldAt });
    return await requestView(eyes, request, actor, law);
  },
);
