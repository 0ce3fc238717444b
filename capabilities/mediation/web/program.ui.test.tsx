import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import type { SupportRequestView } from '../api/support-request-view.contract.ts';
import { mediationIssues } from '../parameters/mediation-issues.ts';
import type { MediatedWork } from '../parameters/works.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { computeAuthority } from '../rules/compute-authority.ts';
import { decideEligibility, proposedGrounds } from '../rules/decide-eligibility.ts';
import { nothingKnown } from '../rules/eligibility-facts.ts';
import { words as en } from '../words/en.ts';
import { words as es } from '../words/es.ts';
import { GuidePage } from './guide-page.tsx';
import { OwnFollowUp } from './own-follow-up.tsx';
import { ProgramContact } from './program-contact.tsx';
import { ReferenceListsPage } from './reference-lists-page.tsx';
import { StepDialog } from './step/step-dialog.tsx';
import { AuthoritiesSection, EligibilitySection } from './support-request/eligibility-section.tsx';

afterEach(() => vi.restoreAllMocks());

const receivedDay = day('2026-03-02');
const notes = { ...nothingKnown, docketNumber: '10233-25' };

/** What these parts read of a support request: a docketed one, in the pilot. */
function viewOf(work: MediatedWork): SupportRequestView {
  const facts = { ...notes, work, receivedDay, excludedThen: [] };
  const decision = decideEligibility(facts, law);
  const inPilot = { onDay: day('2026-03-09'), receivedDay, inPilot: true } as const;
  const review = {
    issues: [],
    eligibility: { notes, decision, grounds: proposedGrounds(decision.findings), excludedThen: [] },
    authorities: (['eligibility', 'appeals-team'] as const).map((topic) =>
      computeAuthority(topic, inPilot, law),
    ),
    choices: {
      executives: [],
      issueKinds: mediationIssues[work],
      grounds: [{ ground: 'own-reason', label: 'A reason of ours' }],
    },
  };
  const links = [{ label: 'ACMS information', detail: 'https://appeals.example/acms' }];
  return {
    work,
    review,
    joint: {},
    linkedIds: [],
    papers: [],
    helpLinks: links,
  } as unknown as SupportRequestView;
}

const showStep = (event: string, work: MediatedWork) =>
  draw(
    <StepDialog event={event} scene={{ view: viewOf(work), mediators: [] }} onClose={vi.fn<() => void>()} />,
    {
      words: en,
    },
  );

test('[PAMX-006] [PAM-006] eligibility shows the ground that it proposes with how sure its source is, and both documents of a pilot case', () => {
  draw(<EligibilitySection view={viewOf('offer-in-compromise')} />, { words: en });
  const section = screen.getByRole('region', { name: 'Eligibility' });
  expect(within(section).getByText(/It denies nothing/)).toBeDefined();
  expect(within(section).getByText('The issue is docketed: 10233-25.')).toBeDefined();
  const [ground] = within(section).getAllByRole('listitem').slice(-1);
  expect(ground?.textContent).toContain('not read in its own text');
  draw(<AuthoritiesSection view={viewOf('offer-in-compromise')} />, { words: en });
  expect(screen.getByText('IRM 8.26.9.2.1')).toBeDefined();
  const pilot = screen.getByRole('row', { name: /Who represents Appeals/ });
  expect(pilot.textContent).toContain('AP-08-0925-0017');
  expect(pilot.textContent).toContain('In place of AP-08-1125-0028 § 8.26.9.2.3.2(4)');
});

test.each([
  [
    'offer-in-compromise',
    'Value of assets, also those that a third party holds',
    'Whether the failure was willful',
  ],
  [
    'trust-fund-recovery-penalty',
    'Whether the failure was willful',
    'Value of assets, also those that a third party holds',
  ],
] as const)('[PAMX-015] [PAMX-016] an issue of a case of %s offers its own kinds', (work, own, other) => {
  showStep('perfect-request', work);
  const names = screen.getByRole('dialog').textContent;
  expect(names).toContain(own);
  expect(names).toContain('Another question of fact or law');
  expect(names).not.toContain(other);
  expect(screen.getByText('Remembered from the manual of 2020, not read in its own text')).toBeDefined();
});

test('a ground that the program office added is offered by its own name', () => {
  showStep('propose-denial', 'offer-in-compromise');
  expect(screen.getByRole('dialog').textContent).toContain('A reason of ours');
});

test('[PAM-014] the help of a step lists its paragraph, the user guide and what the program office links to', async () => {
  showStep('hold-discussion', 'offer-in-compromise');
  await userEvent.click(screen.getByText('Help with this step'));
  expect(screen.getByText('AP-08-1125-0028 § 8.26.9.2.3.2(4)')).toBeDefined();
  const guide = screen.getByRole('link', { name: 'User guide' });
  expect(guide.getAttribute('href')).toBe('/mediations/guide#step-hold-discussion');
  expect(screen.getByRole('link', { name: 'ACMS information' }).getAttribute('href')).toBe(
    'https://appeals.example/acms',
  );
});

test('[PAM-014] the user guide has a place for every step, each with its paragraphs', () => {
  stubAnswers({});
  draw(<GuidePage />, { words: en, at: '/mediations/guide#step-hold-discussion' });
  const step = document.getElementById('step-hold-discussion');
  expect(step?.textContent).toContain('AP-08-1125-0028 § 8.26.9.2.3.2(4)');
  expect(document.getElementById('step-note-eligibility')).not.toBeNull();
});

const lists = {
  today: '2026-03-09',
  denialReasons: [
    { ground: 'other', needs: 'facts', source: { cite: 'AP-08-1125-0028', confidence: 'read' } },
  ],
  excludedIssues: [],
  helpLinks: [],
  changes: [
    {
      changeId: 'c1',
      list: 'denial-reasons',
      entry: 'duplicate-request',
      act: 'add',
      label: 'Same request again',
      detail: 'AP-08-1125-0028',
      fromDay: '2026-04-01',
      because: 'Three of last year',
      standing: 'proposed',
      byName: 'H. Imai',
      byRole: 'pam-analyst',
      changedAt: '2026-03-09T14:00:00.000Z',
    },
  ],
};

test.each([
  ['change', 'Change a list', true],
  ['propose', 'Propose a change', false],
  ['read', undefined, false],
] as const)('[PAM-010] who may %s the lists sees what that allows', async (may, heading, decides) => {
  stubAnswers({ 'GET /api/mediation/reference-lists': { ...lists, may } });
  draw(<ReferenceListsPage />, { words: en });
  expect(await screen.findByText('Three of last year')).toBeDefined();
  expect(screen.queryAllByRole('heading', { name: heading ?? /Change a list|Propose/ }).length).toBe(
    heading === undefined ? 0 : 1,
  );
  expect(screen.queryByRole('button', { name: 'Decide on the proposal' }) !== null).toBe(decides);
});

test.each([
  ['en', en, 'Write to the program'],
  ['es', es, 'Escriba al programa'],
] as const)(
  '[PAMX-050] a taxpayer reads the public address of the program and never the mailbox of employees, in %s',
  (language, words, title) => {
    draw(<ProgramContact />, { words, language, audience: 'taxpayer' });
    const contact = screen.getByRole('region', { name: title });
    expect(within(contact).getByRole('link').textContent).toBe('ap.adr.programs@irs.gov');
    expect(document.body.textContent).not.toContain('AP ADR PMO');
    expect(document.body.innerHTML).not.toContain('appeals.internal');
  },
);

test('[PAMX-040] after a denial the taxpayer asks for a conference; there is no appeal to press', async () => {
  const request = {
    requestId: 'q1',
    taxpayerId: 't1',
    state: 'received',
    receivedDay: '2026-03-02',
    standings: [
      { supportRequestId: 's1', appealId: 'a1', standing: 'denied', reasons: ['The appraisal never came.'] },
    ],
    moves: [{ event: 'ask-for-conference', allowed: true }],
  };
  const calls = stubAnswers({
    'GET /api/mediation/taxpayers/t1/requests': { requests: [request] },
    'POST /api/mediation/requests/q1/ask-for-conference': request,
  });
  draw(<OwnFollowUp taxpayerId="t1" />, { words: en, audience: 'taxpayer' });
  await userEvent.click(await screen.findByRole('button', { name: 'Ask for a conference' }));
  expect(screen.queryByRole('button', { name: /appeal/i })).toBeNull();
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.type(dialog.getByLabelText('What you want to talk about'), 'Why?');
  await userEvent.click(dialog.getByRole('button', { name: 'Ask for a conference' }));
  const sent = calls.find(({ method }) => method === 'POST');
  expect(sent?.body).toMatchObject({ taxpayerId: 't1', supportRequestId: 's1', told: 'Why?' });
});
