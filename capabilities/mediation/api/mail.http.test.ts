import { afterAll, beforeAll, expect, test } from 'vitest';
import { acknowledged } from '#capabilities/appeals/testing.ts';
import type { MailMessage } from '#platform/mail/mail.ts';
import { drainEffects } from '#platform/jobs/effect-worker.ts';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { programMailbox } from '../parameters/program-mailbox.ts';
import { people, requested } from '../testing.ts';
import { mailRequestContract } from './mail-request.contract.ts';
import { mediationPerformers } from './performers.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('pglite', '2026-03-02T14:00:00.000Z');
});
afterAll(() => house.close());

/** What leaves for a request, as a mail server is handed it. */
async function leaving(statements: {
  readonly premature: boolean;
  readonly perfecting: boolean;
}): Promise<readonly MailMessage[]> {
  const appeal = await acknowledged(house);
  const { taxpayerId, requestId } = await requested(house, appeal);
  await house.settle();
  await (
    await house.signIn(people.employee)
  ).must(mailRequestContract, { taxpayerId, requestId, ...statements });
  const sent: MailMessage[] = [];
  const send = (message: MailMessage) => {
    sent.push(message);
    return Promise.resolve({ kind: 'accepted', reply: '250 OK', turnedAway: [] } as const);
  };
  const { runtime } = house;
  const tools = { ...runtime.tools, mail: { send, close: () => undefined } };
  const { failures } = await drainEffects({ ...runtime, tools }, mediationPerformers);
  expect(failures).toEqual([]);
  return sent.filter(({ to }) => to.includes(programMailbox.address));
}

test.each([
  ['premature', 'The request is premature: settlement discussions are still ongoing.'],
  ['perfecting', 'We are working with the taxpayer to perfect the request.'],
])('[PAM-043] [PAM-049] a %s request goes to the mailbox whole, and says so', async (which, sentence) => {
  const [message, ...others] = await leaving({
    premature: which === 'premature',
    perfecting: which === 'perfecting',
  });
  expect(others).toEqual([]);
  expect(message).toMatchObject({ to: ['ap-adr-pmo@appeals.internal'], subject: 'Request for mediation' });
  expect(message?.text).toContain(sentence);
  const [attached] = message?.attachments ?? [];
  expect(new TextDecoder().decode(attached?.bytes)).toBe('I ask for mediation about the value of my house.');
  expect(message?.text).not.toContain('Amari');
});
