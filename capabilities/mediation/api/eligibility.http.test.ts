import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { acknowledged } from '#capabilities/appeals/testing.ts';
import { discussed, entered, entryOf, house1, named, people, reason1, requested } from '../testing.ts';
import { changeReferenceListContract } from './change-reference-list.contract.ts';
import { decideOnListChangeContract } from './decide-on-list-change.contract.ts';
import { enterMediationInContract } from './enter-mediation-in.contract.ts';
import { findMediationRequestContract } from './find-mediation-request.contract.ts';
import { findSupportRequestContract } from './find-support-request.contract.ts';
import { listReferenceListsContract } from './list-reference-lists.contract.ts';
import { noteEligibilityContract } from './note-eligibility.contract.ts';
import { proposeDenialContract } from './propose-denial.contract.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('pglite', '2026-07-20T14:00:00.000Z');
});
afterAll(() => house.close());

const cannabis = {
  list: 'excluded-issues',
  entry: 'cannabis-income',
  act: 'add',
  label: 'Income from cannabis',
  labelSpanish: 'Ingresos del cannabis',
  detail: 'Notice 2026-40',
  because: 'Excluded by later guidance',
} as const;

test('[PAMX-001] [PAMX-006] [PAMX-012] [PAMX-014] what bears on eligibility is noted, proposes grounds and asks; it denies nothing', async () => {
  const own = named(await entered(house));
  const manager = await house.signIn(people.manager);
  const counted = { settlementTalksHeld: true, issuesInAll: 6, issuesUnresolved: 3, issuesToMediate: 1 };
  expect(
    await manager.refused(noteEligibilityContract, { ...own, ...counted, issuesUnresolved: 7 }),
  ).toMatchObject({ code: 'issues-must-not-exceed-all', fields: [{ field: 'issuesInAll' }] });
  const known = { docketNumber: 'none', designated: false, actFactor: 'none', fastTrackEarlier: true };
  const asked = await manager.must(noteEligibilityContract, { ...own, ...counted, ...known });
  expect(asked.review?.eligibility).toMatchObject({
    decision: { outcome: 'explanation-asked', law: { edition: 'irm-8.26.9-2020-09-23' } },
    grounds: [],
  });
  const because = { ...own, otherIssuesBecause: 'They wait for a ruling on another year.' };
  const explained = await manager.must(noteEligibilityContract, because);
  expect(explained.review?.eligibility.decision.outcome).toBe('no-ground-seen');
  const analyst = await house.signIn(people.analyst);
  const told = { docketNumber: '10233-25', actFactor: 'A precedent is needed' };
  const docketed = await analyst.must(noteEligibilityContract, { ...own, ...told });
  expect(docketed).toMatchObject({ state: 'open', review: { eligibility: { notes: told } } });
  expect(docketed.review?.eligibility.grounds).toMatchObject([
    { ground: 'docketed-or-designated', source: { confidence: 'recalled' } },
    { ground: 'dispute-resolution-act' },
  ]);
  expect(docketed.review?.denial).toBeUndefined();
  await discussed(house, own);
});

test('[PAM-006] [PAM-007] the page names under which document each rule stands, and both where the pilot’s takes its place', async () => {
  const own = named(await entered(house));
  const manager = await house.signIn(people.manager);
  const topicOf = (
    view: { review?: { authorities: readonly { topic: string }[] } | undefined },
    name: string,
  ) => view.review?.authorities.find(({ topic }) => topic === name);
  const usual = await manager.must(findSupportRequestContract, { supportRequestId: own.supportRequestId });
  expect(topicOf(usual, 'eligibility')).toMatchObject({ document: 'irm-8.26.9-2020-09-23' });
  expect(topicOf(usual, 'denial')).toMatchObject({ document: 'ap-08-1125-0028' });
  const pilot = await manager.must(noteEligibilityContract, { ...own, inPilot: true });
  expect(topicOf(pilot, 'appeals-team')).toMatchObject({
    document: 'ap-08-0925-0017',
    inPlaceOf: { document: 'ap-08-1125-0028' },
  });
});

test('[PAMX-013] an issue that the program office adds from August 1 does not touch a request that came before', async () => {
  const pmo = await house.signIn(people.program);
  expect((await pmo.refused(changeReferenceListContract, { ...cannabis, fromDay: '2026-07-19' })).code).toBe(
    'from-day-must-not-be-past',
  );
  await pmo.must(changeReferenceListContract, { ...cannabis, fromDay: '2026-08-01' });
  const before = named(await entered(house));
  house.moveTo('2026-08-03T14:00:00.000Z');
  const after = named(await entered(house));
  const manager = await house.signIn(people.manager);
  const about = { excludedIssues: ['cannabis-income'] };
  expect((await manager.refused(noteEligibilityContract, { ...before, ...about })).code).toBe(
    'excluded-issue-must-be-on-the-list',
  );
  const touched = await manager.must(noteEligibilityContract, { ...after, ...about });
  expect(touched.review?.eligibility).toMatchObject({
    excludedThen: [{ entry: 'cannabis-income', detail: 'Notice 2026-40' }],
    grounds: [{ ground: 'other-listed-issue' }],
  });
});

test('an entry of a list is named in English and in Spanish, and neither is left out', async () => {
  const pmo = await house.signIn(people.program);
  const fromDay = house.runtime.clock.now().slice(0, 10);
  const boat = { ...cannabis, entry: 'boats', label: 'Boats', labelSpanish: 'Embarcaciones', fromDay };
  for (const [left, told] of [
    ['label', { ...boat, label: '' }],
    ['labelSpanish', { ...boat, labelSpanish: '' }],
  ] as const)
    expect((await pmo.refused(changeReferenceListContract, told)).fields).toMatchObject([{ field: left }]);
  await pmo.must(changeReferenceListContract, boat);
  const { excludedIssues } = await pmo.must(listReferenceListsContract, {});
  expect(excludedIssues).toContainEqual(
    expect.objectContaining({ entry: 'boats', label: 'Boats', labelSpanish: 'Embarcaciones' }),
  );
});

test('[PAM-010] the program office keeps the denial reasons with who and when; Appeals Policy proposes, the field is refused', async () => {
  const duplicate = {
    list: 'denial-reasons',
    entry: 'duplicate-request',
    act: 'add',
    label: 'Same request again',
    labelSpanish: 'La misma solicitud otra vez',
    detail: 'AP-08-1125-0028 § 8.26.9.2.3.3(1)',
    fromDay: house.runtime.clock.now().slice(0, 10),
    because: 'Three of last year',
  } as const;
  const manager = await house.signIn(people.manager);
  for (const field of [manager, await house.signIn(people.employee), await house.signIn(people.mediator)])
    expect((await field.send(changeReferenceListContract, duplicate)).status).toBe(403);
  expect((await manager.must(listReferenceListsContract, {})).may).toBe('read');
  const analyst = await house.signIn(people.analyst);
  const proposal = await analyst.must(changeReferenceListContract, duplicate);
  expect(proposal).toMatchObject({ standing: 'proposed', byRole: 'pam-analyst' });
  const own = named(await entered(house));
  await discussed(house, own);
  const reasons = [{ ...reason1, ground: 'duplicate-request' }];
  expect(await manager.refused(proposeDenialContract, { ...own, reasons })).toMatchObject({
    code: 'ground-must-be-on-the-list',
    fields: [{ field: 'reasons.0.ground' }],
  });
  const deciding = { changeId: proposal.changeId, isAccepted: true, because: 'Agreed' };
  expect((await analyst.send(decideOnListChangeContract, deciding)).status).toBe(403);
  const pmo = await house.signIn(people.program);
  expect(await pmo.must(decideOnListChangeContract, deciding)).toMatchObject({
    standing: 'accepted',
    byName: people.analyst,
    decidedByName: people.program,
  });
  const ended = { ...duplicate, entry: 'frivolous', act: 'end' } as const;
  await pmo.must(changeReferenceListContract, ended);
  const lists = await manager.must(listReferenceListsContract, {});
  const grounds = lists.denialReasons.map(({ ground }) => ground);
  expect(grounds).toContain('duplicate-request');
  expect(grounds).not.toContain('frivolous');
  expect(lists.changes.find(({ entry }) => entry === 'frivolous')).toMatchObject({
    byName: people.program,
    changedAt: expect.stringContaining(duplicate.fromDay),
  });
  expect((await manager.must(proposeDenialContract, { ...own, reasons })).state).toBe('tentatively-denied');
});

test('[PAMX-015] the kinds of issue of an offer are offered with how sure they are; another appeal’s kind is refused', async () => {
  const appeal = await acknowledged(house);
  const { requestId } = await requested(house, appeal);
  const employee = await house.signIn(people.employee);
  const { issueKinds } = await employee.must(findMediationRequestContract, { requestId });
  expect(issueKinds).toMatchObject([{ appealId: appeal.appealId, source: { confidence: 'recalled' } }]);
  expect(issueKinds[0]?.kinds).toContain('asset-value');
  expect(issueKinds[0]?.kinds).toContain('other-factual-or-legal');
  const entry = entryOf(appeal, requestId);
  const strange = { ...entry, issues: [{ ...house1, kind: 'willfulness' }] };
  expect((await employee.refused(enterMediationInContract, strange)).code).toBe(
    'issue-kind-must-fit-the-appeal',
  );
  const chosen = { ...entry, issues: [{ ...house1, kind: 'asset-value' }] };
  const view = await employee.must(enterMediationInContract, chosen);
  expect(view.review).toMatchObject({
    issues: [{ kind: 'asset-value' }],
    choices: { issueKinds: { kinds: issueKinds[0]?.kinds } },
  });
});
