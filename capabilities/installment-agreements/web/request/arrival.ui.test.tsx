import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { words as casework } from '#capabilities/casework/words/en.ts';
import { words as taxpayers } from '#capabilities/taxpayers/words/en.ts';
import { instant } from '#kernel/calendar/day.ts';
import { useSpeech } from '#ui/speech.tsx';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers, type StubCall } from '#ui/testing/stub-answers.ts';
import type { RequestView } from '../../api/request-view.contract.ts';
import { words } from '../../words/en.ts';
import { errorOf, otherModuleId, previewOf, taxpayerId } from '../proposal/testing.tsx';
import { ActionBar } from '#ui/page/action-bar.tsx';
import { nothingGiven } from '../facts/given.ts';
import { KnownSection } from './known-section.tsx';
import { leadsBack } from './order-of-work.ts';
import { sampleRequest, sampleWorkbench } from './sample-workbench.ts';
import { stateSentence } from './state-sentence.ts';
import { SupplyForm } from './supply-form.tsx';
import type { Workbench } from './workbench.ts';

const now = instant('2023-04-03T13:12:00.000Z');
const receivedAt = instant('2023-04-02T13:12:00.000Z');
const request: RequestView = {
  ...sampleRequest,
  state: 'received',
  levyBarred: false,
  channel: 'e-mail',
  receivedAt,
  identifiedAt: instant('2023-04-03T12:00:00.000Z'),
  receivedBy: { personId: 'p', name: 'M. Reyes' },
  answerBy: ['mail', 'fax', 'phone'],
  moduleIds: [taxpayerId, otherModuleId],
  leftOut: [],
  withTaxpayerIds: [],
  moves: [{ event: 'supply-facts', allowed: true }],
};
const path = `/api/installment-agreements/requests/${request.requestId}/supply-facts`;
const workbench = { ...sampleWorkbench(), ...previewOf('needs-facts', []) } as unknown as Workbench;
const drawn = (part: ReactNode) => draw(part, { words: { ...words, ...casework, ...taxpayers } });

let calls: readonly StubCall[];
const sent = () => calls.find(({ path: asked }) => asked === path)?.body;
beforeEach(() => {
  calls = stubAnswers({ [`POST ${path}`]: { ...request } });
});
afterEach(() => vi.restoreAllMocks());

test('a request tells how and when it came, who took it, and that an e-mail is answered another way', () => {
  drawn(<KnownSection request={request} workbench={workbench} takenAlong={[]} />);
  const row = screen.getByText('How it came').parentElement?.textContent;
  expect(row).toMatch(
    /E-mail, Sun, Apr 2, 2023, 9:12.a\.m\..*taken by M\. Reyes.*Identified here: Mon, Apr 3/,
  );
  const answers = screen.getByText('It may be answered by').parentElement?.textContent;
  expect(answers).toContain('Mail, Fax, and Phone');
  expect(answers).not.toContain('E-mail');
});

test('what was proposed is counted among what is known', () => {
  const given = { ...nothingGiven, request: { ...nothingGiven.request, liability: 'not-named' as const } };
  drawn(<KnownSection request={request} workbench={{ ...workbench, given }} takenAlong={[]} />);
  expect(screen.getByText('1 fact is known.')).toBeDefined();
});

test('taking back an approval is offered, and is not the step that the page leads to', () => {
  const onMove = () => undefined;
  const moves = [{ event: 'void-approval', allowed: true }];
  drawn(<ActionBar process="agreement-request" moves={moves} onMove={onMove} isMinor={leadsBack} />);
  const button = screen.getByRole('button', { name: 'Take back from approval' });
  expect(button.className).toContain('usa-button--outline');
});

test('what nobody named another way is told in its own words', () => {
  const other = { ...request, channel: 'other' as const, channelText: 'a note left at the counter' };
  drawn(<KnownSection request={other} workbench={workbench} takenAlong={[]} />);
  expect(screen.getByText('How it came').parentElement?.textContent).toContain(
    'Other: a note left at the counter',
  );
});

test('for whom else it is asked is told, and a module of another stands under that name', () => {
  const [own, other] = workbench.outlook.modules;
  if (own === undefined || other === undefined) throw new Error('the sample has two modules');
  const spouse = { taxpayerId: 's', name: 'L. Holt', maskedTin: '***-**-0178', relation: 'spouse' };
  const modules = [own, { ...other, taxpayerId: 's' }];
  const both = { ...workbench, outlook: { ...workbench.outlook, modules } };
  drawn(<KnownSection request={request} workbench={both} takenAlong={[spouse]} />);
  expect(screen.getByText('L. Holt, ***-**-0178 · Spouse')).toBeDefined();
  expect(screen.getByText('30 202112 of L. Holt')).toBeDefined();
  expect(screen.getByText('30 202012')).toBeDefined();
});

test('where it is not known whether it is pending, levy is not told to be free', () => {
  const Sentence = ({ of }: { readonly of: RequestView }) => <p>{stateSentence(of, useSpeech())}</p>;
  drawn(<Sentence of={request} />);
  expect(screen.getByText(/no levy until it is\.$/)).toBeDefined();
  drawn(<Sentence of={{ ...request, state: 'perfecting' }} />);
  expect(screen.getByText(/This request does not bar levy\.$/)).toBeDefined();
});

test('a letter that brings what was missing is kept with its channel, and what was found out brings nothing', async () => {
  drawn(<SupplyForm request={request} workbench={workbench} now={now} who="R. Amari" />);
  const channel = screen.getByLabelText<HTMLSelectElement>('How it came');
  expect(channel.value).toBe('found-out');
  expect(screen.queryByLabelText(/^What came in/)).toBeNull();
  fireEvent.change(channel, { target: { value: 'mail' } });
  const file = new File(['I can pay $350'], 'letter.txt', { type: 'text/plain' });
  fireEvent.change(screen.getByLabelText(/^What came in/), { target: { files: [file] } });
  await screen.findByText('I can pay $350');
  fireEvent.click(screen.getByRole('button', { name: 'Add facts' }));
  await waitFor(() =>
    expect(sent()).toMatchObject({ channel: 'mail', document: { mediaType: 'text/plain' } }),
  );
});

test('what was attached does not go along where the way in which it came brings nothing', async () => {
  drawn(<SupplyForm request={request} workbench={workbench} now={now} who="R. Amari" />);
  const channel = screen.getByLabelText('How it came');
  fireEvent.change(channel, { target: { value: 'e-mail' } });
  fireEvent.change(screen.getByRole('textbox', { name: 'Text of the e-mail' }), { target: { value: 'Yes' } });
  fireEvent.change(channel, { target: { value: 'phone' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add facts' }));
  await waitFor(() => expect(sent()).toMatchObject({ channel: 'phone' }));
  expect(sent()).not.toHaveProperty('document');
});

test('what is typed here is there again for whoever goes on and comes back', async () => {
  const { router } = draw(
    <Routes>
      <Route
        path="/requests/r1"
        element={<SupplyForm request={request} workbench={workbench} now={now} who="R. Amari" />}
      />
      <Route path="/elsewhere" element={<p>Elsewhere</p>} />
    </Routes>,
    { words: { ...words, ...casework }, at: '/requests/r1' },
  );
  fireEvent.change(screen.getByLabelText('How it came'), { target: { value: 'fax' } });
  fireEvent.change(screen.getByRole('textbox', { name: 'Amount' }), { target: { value: '350' } });
  await act(() => router.navigate('/elsewhere'));
  await screen.findByText('Elsewhere');
  await act(() => router.navigate(-1));
  const channel = await screen.findByLabelText<HTMLSelectElement>('How it came');
  expect(channel.value).toBe('fax');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Amount' }).value).toBe('350.00');
});

test.each([
  { field: 'Time it arrived', value: 'noonish', says: /Enter a time/ },
  { field: 'Time it arrived', value: '11:59 p.m.', says: /not in the future/, at: 'Day it arrived' },
])('$value is told at its field, and nothing is sent', async ({ field, value, says, at = field }) => {
  drawn(<SupplyForm request={request} workbench={workbench} now={now} who="R. Amari" />);
  fireEvent.change(screen.getByLabelText(field), { target: { value } });
  fireEvent.click(screen.getByRole('button', { name: 'Add facts' }));
  await waitFor(() => expect(errorOf(screen.getByLabelText(at))).toMatch(says));
  expect(sent()).toBeUndefined();
});
