import { afterAll, beforeAll, expect, test } from 'vitest';
import { acknowledged, matterOf } from '#capabilities/appeals/testing.ts';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { concurred, discussed, entered, entryOf, named, people, reason1, requested } from '../testing.ts';
import { acceptAsAreaDirectorContract } from './accept-as-area-director.contract.ts';
import { askQuestionContract } from './ask-question.contract.ts';
import { closeAsDeniedContract } from './close-as-denied.contract.ts';
import { closeRequestContract } from './close-request.contract.ts';
import { dropDenialContract } from './drop-denial.contract.ts';
import { findMediationRequestContract } from './find-mediation-request.contract.ts';
import { listMailingsContract } from './list-mailings.contract.ts';
import { listMediationsContract } from './list-mediations.contract.ts';
import { listQuestionsContract } from './list-questions.contract.ts';
import { logRequestContract } from './log-request.contract.ts';
import { mailDenialCopyContract } from './mail-denial-copy.contract.ts';
import { mailDenialLetterContract } from './mail-denial-letter.contract.ts';
import { mailRequestContract } from './mail-request.contract.ts';
import { proposeDenialContract } from './propose-denial.contract.ts';
import { recommendDenialContract } from './recommend-denial.contract.ts';
import { signDenialLetterContract } from './sign-denial-letter.contract.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('pglite', '2026-03-04T14:00:00.000Z');
});
afterAll(() => house.close());

const hearing = {
  matters: [
    matterOf('levy-notice', '2026-02-20', 'Levy notice, 2021'),
    matterOf('offer-rejection', '2026-02-20', 'Offer of 2025-09-02'),
  ],
};
async function logged() {
  const appeal = await acknowledged(house, hearing);
  const { requestId, taxpayerId } = await requested(house, appeal);
  const employee = await house.signIn(people.employee);
  const { supportRequestId } = await employee.must(logRequestContract, entryOf(appeal, requestId));
  return { own: { taxpayerId, supportRequestId }, request: { taxpayerId, requestId } };
}

test('[PAM-062] [PAM-065] a logged request is denied by the whole way, sent twice to the analyst, and counted apart', async () => {
  const { own, request } = await logged();
  await concurred(house, own);
  const manager = await house.signIn(people.manager);
  await manager.must(signDenialLetterContract, own);
  await manager.must(mailDenialLetterContract, own);
  const closing = { ...own, reason: 'denied-with-concurrence' as const, closingDay: '2026-03-04' };
  expect(await manager.must(closeAsDeniedContract, closing)).toMatchObject({
    state: 'denied',
    entered: 'log-only',
  });
  await manager.must(mailRequestContract, { ...request, premature: false, perfecting: false });
  const refused = await manager.refused(closeRequestContract, request);
  expect(refused.findings).toMatchObject([{ test: 'denial-letter-sent-to-analyst' }]);
  await manager.must(mailDenialCopyContract, request);
  const closed = await manager.must(closeRequestContract, request);
  expect(closed.mailings.map(({ kind }) => kind).toSorted()).toEqual([
    'denial-copy',
    'request',
    'request-received',
  ]);
  const analyst = await house.signIn(people.analyst);
  const { figures } = await analyst.must(listMediationsContract, {});
  expect(figures).toMatchObject({ received: 1, withoutSupportRequest: 1, denied: 1, accepted: 0 });
});

test('[PAM-067] [PAM-171] while a denial is tentative the taxpayer reads under review; once mailed, the reasons of the letter', async () => {
  const { own, request } = await logged();
  const manager = await house.signIn(people.manager);
  await concurred(house, own);
  const taxpayer = await house.signIn(people.taxpayer);
  const standing = async () =>
    (await taxpayer.must(findMediationRequestContract, { requestId: request.requestId })).standings;
  expect(await standing()).toMatchObject([{ standing: 'under-review', reasons: [] }]);
  await manager.must(signDenialLetterContract, own);
  expect(await standing()).toMatchObject([{ standing: 'under-review', reasons: [] }]);
  await manager.must(mailDenialLetterContract, own);
  expect(await standing()).toMatchObject([{ standing: 'denied', reasons: [reason1.told] }]);
});

test('[PAM-069] [PAM-074] an area director who accepts ends the denial; a request within a hearing stays logged', async () => {
  const open = named(await entered(house));
  const manager = await house.signIn(people.manager);
  const director = await house.signIn(people.director);
  await discussed(house, open);
  for (const [own, state] of [
    [open, 'accepted'],
    [(await logged()).own, 'logged'],
  ] as const) {
    await manager.must(proposeDenialContract, { ...own, reasons: [reason1] });
    await manager.must(recommendDenialContract, {
      ...own,
      discussedDay: '2026-03-04',
      analystView: 'concurs',
      recommends: 'denial',
    });
    const after = await director.must(acceptAsAreaDirectorContract, { ...own, because: 'Worth a session' });
    expect(after.state).toBe(state);
    expect(after.review).not.toHaveProperty('denial');
    expect(after.moves.map(({ event }) => event)).not.toContain('sign-denial-letter');
    expect((await manager.send(signDenialLetterContract, own)).status).toBe(409);
  }
  const dropped = named(await entered(house));
  await discussed(house, dropped);
  await manager.must(proposeDenialContract, { ...dropped, reasons: [reason1] });
  await manager.must(dropDenialContract, dropped);
  const analyst = await house.signIn(people.analyst);
  const { figures, rows } = await analyst.must(listMediationsContract, {});
  expect(figures).toMatchObject({ nonConcurrencesOfAreaDirector: 2, nonConcurrencesOfExecutive: 0 });
  const row = rows.find(({ supportRequestId }) => supportRequestId === dropped.supportRequestId);
  expect(row).toMatchObject({ nonConcurredBy: [], minutes: 0 });
});

test('[PAM-015] [PAM-164] a question goes up the line first; an idea goes to the analyst and stands in the log', async () => {
  const own = named(await entered(house));
  const employee = await house.signIn(people.employee);
  await employee.must(askQuestionContract, {
    ...own,
    kind: 'question',
    told: 'May one of two issues be mediated?',
  });
  await employee.must(askQuestionContract, { ...own, kind: 'idea', told: 'A list of mediators by day.' });
  const analyst = await house.signIn(people.analyst);
  const { questions } = await analyst.must(listQuestionsContract, {});
  expect(questions.map(({ kind, sentTo }) => `${kind} ${sentTo}`).toSorted()).toEqual([
    'idea pam-analyst',
    'question appeals-team-manager',
  ]);
  await house.settle();
  const { mailings } = await analyst.must(listMailingsContract, {});
  const mailed = mailings.filter(({ subjectId }) => subjectId === own.supportRequestId);
  expect(mailed.map(({ outcome, recipients }) => `${outcome} ${recipients.join()}`).toSorted()).toEqual([
    'kept *AP ADR PMO',
    'kept appeals-team-manager',
  ]);
});
