import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import { words } from '../words/en.ts';
import { AppealsPage } from './appeals-page.tsx';
import { RecordPanel } from './record-panel.tsx';

afterEach(() => vi.restoreAllMocks());

const row = {
  appealId: 'a1',
  taxpayerId: 't1',
  taxpayerName: 'R. Amari',
  kind: 'offer-in-compromise',
  state: 'acknowledged',
  timeliness: 'timely',
  receivedDay: '2026-02-02',
  inMediation: false,
  exceptions: ['publication-not-recorded'],
};
const other = { ...row, appealId: 'a2', taxpayerName: 'K. Doyle', inMediation: true, exceptions: [] };
const listPath = 'GET /api/appeals/desk';

test('[PAM-025] the list of exceptions has the appeal whose record does not say that the publication went out', async () => {
  stubAnswers({ [listPath]: { appeals: [row, other] } });
  draw(<AppealsPage today={day('2026-02-10')} />, { words, at: '/appeals' });
  expect(await screen.findByText('2 appeals are open. In mediation: 1.')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: /^Exceptions/ }));
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['R. Amari']);
  expect(screen.getByText('The record does not say that Publication 4167 went out')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: /^In mediation/ }));
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['K. Doyle']);
});

test('[PAM-009] a case is looked for by its number in the old system', async () => {
  const calls = stubAnswers({ [listPath]: { appeals: [] } });
  draw(<AppealsPage today={day('2026-02-10')} />, { words, at: '/appeals' });
  await userEvent.type(screen.getByRole('textbox', { name: /^Number in the old system/ }), '2024-1234567');
  await userEvent.click(screen.getByRole('button', { name: 'Find' }));
  expect(await screen.findByText('No appeal that you may see has this number.')).toBeDefined();
  expect(calls.at(-1)?.search).toBe('?legacyNumber=2024-1234567');
});

const action = {
  actionId: 'x1',
  code: 'contact',
  onDay: '2026-02-03',
  recordedAt: '2026-02-05T14:00:00.000Z',
  person: { personId: 'p1', name: 'E. Sandoval', role: 'appeals-technical-employee' },
  minutes: 20,
  told: 'Called',
  documentIds: [],
  imported: false,
};

test('[PAM-170] a corrected row stands beside its correction; a line is added by keyboard', async () => {
  const corrected = { ...action, correctedBy: 'x2' };
  const correction = { ...action, actionId: 'x2', correctsId: 'x1', told: 'Called on Monday' };
  const calls = stubAnswers({
    'GET /api/appeals/a1/case-actions': { taxpayerId: 't1', actions: [corrected, correction] },
    'POST /api/appeals/a1/enter-case-action': { taxpayerId: 't1', actions: [corrected, correction] },
  });
  draw(
    <RecordPanel
      taxpayerId="t1"
      appealId="a1"
      today={day('2026-02-10')}
      isOpen
      time={[{ code: 'contact', minutes: 20 }]}
    />,
    { words },
  );
  const table = await screen.findByRole('table');
  expect(within(table).getByText('Corrected by a later row')).toBeDefined();
  expect(within(table).getByText('Corrects an earlier row')).toBeDefined();
  expect(within(table).getAllByRole('button', { name: 'Correct' })).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Add to the record' }));
  expect(screen.getAllByText('Say what was done.').length).toBeGreaterThan(0);
  await userEvent.type(screen.getByRole('textbox', { name: 'What was done' }), 'Read the offer{Tab}{Enter}');
  await vi.waitFor(() =>
    expect(calls.at(-1)?.body ?? calls.find(({ method }) => method === 'POST')?.body).toBeDefined(),
  );
  expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
    code: 'contact',
    onDay: '2026-02-10',
    told: 'Read the offer',
  });
});
