import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { ConferenceBody } from '../process/appeal-record.ts';
import { appealTable } from '../process/appeal.ts';
import { appealKind } from '../store/appeal-store.ts';
import { insertCaseAction } from '../store/case-action-store.ts';
import { appealView } from './appeal-view.ts';
import { holdConferenceContract } from './hold-conference.contract.ts';
import { findOwnAppeal } from './find-own-appeal.ts';

/** A conference that took place, with the time that it took. */
export const holdConference = commandOperation(holdConferenceContract, async (scene) => {
  const { input, eyes, tx, actor, law } = scene;
  const before = await findOwnAppeal(eyes, input);
  const found = before.conferences.find(({ conferenceId }) => conferenceId === input.conferenceId);
  if (found?.standing !== 'scheduled')
    return refuse({ code: 'conference-must-be-set', field: 'conferenceId' });
  if (found.startsAt > tx.now) return refuse({ code: 'conference-must-have-begun', field: 'conferenceId' });
  const { state } = before;
  const step = move(appealTable, { state, event: 'hold-conference', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const body: ConferenceBody = { conference: { ...found, standing: 'held' } };
  const appeal = await record(tx, { kind: appealKind, before, step, body });
  const { taxpayerId, appealId } = appeal;
  await insertCaseAction(tx, {
    taxpayerId,
    appealId,
    code: 'conference',
    onDay: tx.dayOf(found.startsAt),
    minutes: input.minutes,
    told: input.told,
  });
  return await appealView(eyes, appeal, actor, law);
});
