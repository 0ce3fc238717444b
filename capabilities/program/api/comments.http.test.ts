import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { listCommentsContract } from './list-comments.contract.ts';
import { listPublicGuidanceContract } from './list-public-guidance.contract.ts';
import { logCommentContract } from './log-comment.contract.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('pglite', '2026-03-04T14:00:00.000Z');
});
afterAll(() => house.close());

test('[PAMX-043] a comment of the public is logged with its day and its pilot, by the program office alone', async () => {
  const pmo = await house.signIn('B. Castellan');
  const comment = {
    pilot: 'announcement-2025-06',
    receivedDay: '2026-03-02',
    channel: 'e-mail',
    fromWhom: 'A tax clinic',
    told: 'The reasons in denial letters help.',
  } as const;
  const logged = await pmo.must(logCommentContract, comment);
  expect(logged).toMatchObject({ ...comment, loggedByName: 'B. Castellan' });
  expect((await pmo.refused(logCommentContract, { ...comment, receivedDay: '2026-03-05' })).code).toBe(
    'comment-must-not-be-of-a-later-day',
  );
  const early = { ...comment, pilot: 'ap-08-0925-0017', receivedDay: '2025-09-30' } as const;
  expect((await pmo.refused(logCommentContract, early)).code).toBe('comment-must-not-come-before-pilot');
  const analyst = await house.signIn('H. Imai');
  expect((await analyst.send(logCommentContract, comment)).status).toBe(403);
  const { comments, mayLog } = await analyst.must(listCommentsContract, {});
  expect([comments.map(({ commentId }) => commentId), mayLog]).toEqual([[logged.commentId], false]);
  expect((await (await house.signIn('G. Whitlock')).send(listCommentsContract, {})).status).toBe(403);
});

test('[PAM-016] a taxpayer is told of the memorandum as a public document, and of nothing that is not public', async () => {
  const taxpayer = await house.signIn('R. Amari');
  const { documents } = await taxpayer.must(listPublicGuidanceContract, {});
  expect(documents[0]).toMatchObject({
    documentId: 'ap-08-1125-0028',
    controlNumber: 'AP-08-1125-0028',
    publishedAt: 'www.irs.gov',
  });
  expect(documents.map(({ documentId }) => documentId)).not.toContain('ap-08-0925-0017');
});
