import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { axeFaults } from '#ui/testing/axe-faults.ts';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import type { SupportRequestView } from '../api/support-request-view.contract.ts';
import { words as en } from '../words/en.ts';
import { words as es } from '../words/es.ts';
import { chartNames, sampleSupportRequest, stepsIn } from './sample-support-request.ts';
import { SupportRequestPage } from './support-request-page.tsx';

afterEach(() => vi.restoreAllMocks());

const show = (changed: Partial<SupportRequestView> = {}) =>
  draw(
    <SupportRequestPage
      view={{ ...sampleSupportRequest, ...changed }}
      today={day('2026-03-09')}
      warnings={null}
    />,
    { words: en, at: '/mediations/s1' },
  );

test('the first sentence says whose request it is, where it stands and since when; nothing on the page is inaccessible', async () => {
  const { container } = show();
  expect(screen.getByRole('status').textContent).toContain('R. Amari. Open. MI Mon, Mar 2, 2026');
  expect(await axeFaults(container)).toEqual([]);
});

test('the next step is named with whose it is and by when; the button of that step comes first', () => {
  show();
  const next = screen.getByRole('region', { name: /^Next step/ });
  expect(next.textContent).toContain('Record the eligibility discussion');
  expect(within(next).getByText('This is yours to do now.')).toBeDefined();
  expect(next.textContent).toContain('Mon, Mar 16, 2026');
  const bar = screen.getByRole('region', { name: 'What can be done next' });
  expect(within(bar).getAllByRole('button')[0]?.textContent).toBe('Record the eligibility discussion');
});

test('a step of somebody else is waited for by name, with what stands in its way and its cure', () => {
  const blockedBy = [
    {
      test: 'area-director-concurs',
      holds: false,
      law: { cite: 'AP-08-1125-0028 § 8.26.9.2.3.3(1)b' },
      cure: { act: 'leave-to-owner' },
    },
  ] as unknown as NonNullable<SupportRequestView['next']>['blockedBy'];
  show({
    moves: [],
    next: {
      process: 'support-request',
      event: 'sign-denial-letter',
      who: [{ role: 'appeals-team-manager', name: 'G. Whitlock' }],
      law: { cite: 'chart' },
      blockedBy,
    },
  });
  const next = screen.getByRole('region', { name: /^Next step/ });
  expect(within(next).getByText('Waits for G. Whitlock, Appeals team manager.')).toBeDefined();
  expect(within(next).getByText('AP-08-1125-0028 § 8.26.9.2.3.3(1)b')).toBeDefined();
});

test('the charts stand there whole, each step under a name of its own in both languages', () => {
  for (const name of chartNames) {
    expect(en[`mediation-step.${name}`]).toBeTypeOf('string');
    expect(es[`mediation-step.${name}`]).toBeTypeOf('string');
  }
  show();
  const rail = screen.getByRole('list', { name: 'The memorandum’s charts' });
  expect(
    within(rail)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)[0],
  ).toMatch(/Now$/);
  expect(screen.getByText('4. Discuss eligibility')).toBeDefined();
  expect(screen.getByText(/^3\. Enter MI/).closest('li')?.textContent).toContain('Done Mon, Mar 2, 2026');
});

test('the e-mail to the program has its last day in the charts while it waits, and its day once it is out', () => {
  const opened = { ...stepsIn('open'), state: 'open' as const };
  const mailing = { deadlineId: 'd2', kind: 'mail-program', dueDay: '2026-03-05', steps: [] };
  const clocks = [...sampleSupportRequest.clocks, mailing] as unknown as SupportRequestView['clocks'];
  const step = () => screen.getByText(/^2\. E-mail it to the program/).closest('li')?.textContent;
  const { unmount } = show({ ...opened, clocks });
  expect(step()).toMatch(/Thu, Mar 5, 2026/);
  const next = screen.getByRole('region', { name: /^Next step/ });
  expect(next.textContent).not.toContain('Mar 5');
  unmount();
  const steps = opened.steps.map((one) =>
    one.event === 'mail-request' ? { ...one, standing: 'done' as const, doneDay: day('2026-03-04') } : one,
  );
  show({ ...opened, steps, clocks: [{ ...mailing, closedBecause: 'met' }] as unknown as typeof clocks });
  expect(step()).toContain('Done Wed, Mar 4, 2026');
  expect(step()).not.toContain('Mar 5');
});

test('of a denial the chain shows who agreed and which executive is asked, with its evidence', async () => {
  const asked = 'director-examination-appeals';
  const denial = {
    mailedDay: '2026-03-04',
    letter: 'letter-5557',
    draft: 1,
    versions: [],
    reasons: [{ ground: 'no-good-faith', issue: 'house', told: 'Two requests were not answered.' }],
    areaDirector: {
      onDay: '2026-03-06',
      role: 'area-director',
      position: 'unknown',
      evidence: 'own-entry',
      name: 'L. Park',
    },
    sharedWith: [],
  } as unknown as NonNullable<NonNullable<SupportRequestView['review']>['denial']>;
  const { review } = sampleSupportRequest;
  if (review === undefined) throw new Error('the sample has a review');
  const sent = { onDay: '2026-03-07', byRole: 'appeals-team-manager', documents: [], position: asked };
  const { container } = show({
    state: 'with-executive',
    ...stepsIn('with-executive'),
    review: { ...review, denial: { ...denial, sent } as unknown as typeof denial },
  });
  const chain = screen.getByRole('region', { name: 'Concurrence in the denial' });
  expect(within(chain).getByText('Director, Examination Appeals').closest('li')?.textContent).toMatch(
    /Asked$/,
  );
  expect(within(chain).getByText('L. Park').closest('li')?.textContent).toMatch(/Agree/);
  expect(within(chain).getByText('Asked')).toBeDefined();
  expect(within(chain).queryByText(/Accepts the request instead/)).toBeNull();
  expect(screen.queryByRole('region', { name: 'Call and session' })).toBeNull();
  expect(await axeFaults(container)).toEqual([]);
});

test('a step asks for what it needs, keeps it when it is refused, and says why', async () => {
  const body = { status: 409, code: 'everybody-must-attend-or-have-a-reason', title: 'Say why.' };
  const calls = stubAnswers({
    'POST /api/mediation/support-requests/s1/hold-discussion': { status: 409, body },
  });
  show();
  const bar = screen.getByRole('region', { name: 'What can be done next' });
  await userEvent.click(within(bar).getByRole('button', { name: 'Record the eligibility discussion' }));
  const dialog = screen.getByRole('dialog');
  expect(await axeFaults(dialog)).toEqual([]);
  await userEvent.click(within(dialog).getByRole('checkbox', { name: 'Appeals team manager' }));
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Concurs' }));
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Still open' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Record the eligibility discussion' }));
  await vi.waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true));
  expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
    taxpayerId: 't1',
    attended: ['appeals-team-manager'],
    recommends: 'open',
  });
  expect(await within(dialog).findByText(/Name everybody who attended/)).toBeDefined();
  expect(
    within(dialog).getByRole<HTMLInputElement>('checkbox', { name: 'Appeals team manager' }).checked,
  ).toBe(true);
});

test('behind the wall the caution stands on top and nothing leads to the appeal', () => {
  const { appealId: _appeal, taxpayerName: _name, review: _review, ...outside } = sampleSupportRequest;
  draw(
    <SupportRequestPage
      view={{ ...outside, caution: { cite: 'AP-08-1125-0028 § 8.26.9.2.3.4.7(2)' } }}
      today={day('2026-03-09')}
      warnings={null}
    />,
    { words: en, at: '/mediations/s1' },
  );
  expect(screen.getByText('AP-08-1125-0028 § 8.26.9.2.3.4.7(2)')).toBeDefined();
  expect(screen.queryByRole('link', { name: 'Open the appeal' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Open the written request' })).toBeNull();
});
