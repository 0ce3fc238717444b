import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { day, instant } from '#kernel/calendar/day.ts';
import { cents } from '#kernel/money/cents.ts';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import type { AppealView } from '../api/appeal-view.contract.ts';
import { words } from '../words/en.ts';
import { AppealPage } from './appeal-page.tsx';
import { sampleAppeal } from './sample-appeal.ts';

afterEach(() => vi.restoreAllMocks());

const show = (changed: Partial<AppealView> = {}) =>
  draw(
    <AppealPage
      appeal={{ ...sampleAppeal, ...changed }}
      others={[{ appealId: 'a2', text: 'Due process hearing' }]}
      today={day('2026-02-10')}
      banner={null}
      history={null}
      letters={null}
      record={null}
    />,
    { words, at: '/appeals/a1' },
  );

test('the first sentence tells where the appeal is, who has it, and that it cannot be closed yet', () => {
  show();
  expect(screen.getByRole('status').textContent).toBe(
    'Acknowledged. Received Mon, Feb 2, 2026. E. Sandoval of Appeals Team 4 has it. It cannot be closed yet.',
  );
});

test('what bars the closing is told with its paragraph and its cure, from the first day on', () => {
  show();
  const closing = screen.getByRole('region', { name: 'Closing' });
  expect(within(closing).getByText('A support request for mediation is still open.')).toBeDefined();
  expect(within(closing).getByText('AP-08-1125-0028 § 8.26.9.2.3.3(1)e')).toBeDefined();
  expect(within(closing).getByText(/Close the support request/)).toBeDefined();
  expect(within(closing).getByText(/in mediation/)).toBeDefined();
  expect(within(closing).getByText(/Publication 4167 went out/)).toBeDefined();
});

test('[PAMX-056] a period that ends in 100 days stands there with a warning and its Why?', async () => {
  show();
  const dates = screen.getByRole('region', { name: 'Days that run' });
  expect(dates.textContent).toContain('100 days left');
  await userEvent.click(within(dates).getByRole('button', { name: /^Why\?.*recovery penalty/ }));
  expect(screen.getByText('26 U.S.C. § 6672(b)(3)')).toBeDefined();
});

test('a step asks for what it needs, says what is missing, and sends it', async () => {
  const calls = stubAnswers({ 'POST /api/appeals/a1/schedule-conference': sampleAppeal });
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Set conference' }));
  const dialog = screen.getByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Set conference' }));
  expect(within(dialog).getAllByText('Enter the time.').length).toBeGreaterThan(0);
  expect(within(dialog).getAllByText('Choose one.').length).toBeGreaterThan(0);
  expect(calls).toEqual([]);
  await userEvent.selectOptions(within(dialog).getByLabelText(/^How/), 'In person');
  await userEvent.type(within(dialog).getByLabelText(/^Day/), '02/17/2026');
  await userEvent.type(within(dialog).getByLabelText(/^Time/), '9:30 a.m.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Set conference' }));
  await vi.waitFor(() =>
    expect(calls.at(-1)?.body).toMatchObject({
      taxpayerId: 't1',
      form: 'in-person',
      startsAt: '2026-02-17T14:30:00.000Z',
    }),
  );
});

test('an acknowledgement that is held back is drafted anew from the page, with nothing to enter', async () => {
  const calls = stubAnswers({ 'POST /api/appeals/a1/redraft-acknowledgement': sampleAppeal });
  show({ moves: [{ event: 'redraft-acknowledgement', allowed: true }] });
  const named = 'Draft the acknowledgement anew';
  await userEvent.click(screen.getByRole('button', { name: named }));
  const dialog = screen.getByRole('dialog');
  expect(within(dialog).queryByRole('textbox')).toBeNull();
  await userEvent.click(within(dialog).getByRole('button', { name: named }));
  await vi.waitFor(() => expect(calls.at(-1)?.body).toMatchObject({ taxpayerId: 't1' }));
});

test('a matter is put in other words, with the reason; without one nothing is sent', async () => {
  const calls = stubAnswers({ 'POST /api/appeals/a1/reword-matter': sampleAppeal });
  show({ moves: [{ event: 'reword-matter', allowed: true }] });
  await userEvent.click(screen.getByRole('button', { name: 'Reword what is appealed' }));
  const dialog = within(screen.getByRole('dialog'));
  const send = dialog.getByRole('button', { name: 'Reword what is appealed' });
  const [matter] = sampleAppeal.matters;
  await userEvent.selectOptions(dialog.getByLabelText('Matter'), matter?.described ?? '');
  await userEvent.type(dialog.getByLabelText(/^New wording/), 'Offer of September 2');
  await userEvent.click(send);
  expect(calls).toEqual([]);
  await userEvent.type(dialog.getByLabelText(/reason|why/i), 'A sign that no letter prints.');
  await userEvent.click(send);
  await vi.waitFor(() =>
    expect(calls.at(-1)?.body).toMatchObject({
      matterId: matter?.matterId,
      described: 'Offer of September 2',
      because: 'A sign that no letter prints.',
    }),
  );
});

test('taxes and periods are named for each matter; what cannot be read is said and nothing is sent', async () => {
  const calls = stubAnswers({ 'POST /api/appeals/a1/name-periods': sampleAppeal });
  show({ moves: [{ event: 'name-periods', allowed: true }] });
  await userEvent.click(screen.getByRole('button', { name: 'Name taxes and periods' }));
  const dialog = screen.getByRole('dialog');
  const field = within(dialog).getByLabelText(/^Taxes and periods: Offer of 2025-09-02/);
  const send = within(dialog).getByRole('button', { name: 'Name taxes and periods' });
  await userEvent.type(field, '30 2021');
  await userEvent.click(send);
  expect(within(dialog).getAllByText(/Enter MFT and period/).length).toBeGreaterThan(0);
  expect(calls).toEqual([]);
  await userEvent.clear(field);
  await userEvent.type(field, '30 202112, 30 202212');
  await userEvent.click(send);
  await vi.waitFor(() =>
    expect(calls.at(-1)?.body).toMatchObject({
      matters: [
        {
          matterId: 'm1',
          periods: [
            { mft: '30', period: '202112' },
            { mft: '30', period: '202212' },
          ],
        },
      ],
    }),
  );
});

test('a refused step stays open and says why', async () => {
  const body = {
    status: 409,
    code: 'related-appeal-must-be-of-this-taxpayer',
    title: 'Name another appeal of the same taxpayer.',
  };
  stubAnswers({ 'POST /api/appeals/a1/relate-appeal': { status: 409, body } });
  show({ moves: [{ event: 'relate-appeal', allowed: true }] });
  await userEvent.click(screen.getByRole('button', { name: 'Work together with another appeal' }));
  const dialog = screen.getByRole('dialog');
  expect(within(dialog).getByRole('option', { name: 'Due process hearing' })).toBeDefined();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Work together with another appeal' }));
  expect(await within(dialog).findByText(/Name another appeal of the same taxpayer/)).toBeDefined();
});

test('[PAM-152] at the table the amended offer is kept with its amount and its moment, and stands on the appeal', async () => {
  const calls = stubAnswers({ 'POST /api/appeals/a1/sign-amended-offer': sampleAppeal });
  show({ moves: [{ event: 'sign-amended-offer', allowed: true }] });
  expect(screen.queryByRole('region', { name: 'Amended offers' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Keep a signed amended offer' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.type(dialog.getByLabelText('Amount on which both sides agreed'), '18,500');
  await userEvent.type(dialog.getByLabelText('Signed by'), 'R. Amari');
  await userEvent.type(dialog.getByLabelText('Signed'), '05/12/2026');
  await userEvent.type(dialog.getByLabelText('Signed: time'), '2:40 p.m.');
  await userEvent.click(dialog.getByRole('radio', { name: 'at the mediation session' }));
  const form = new File(['%PDF-1.7'], 'form-656.pdf', { type: 'application/pdf' });
  await userEvent.upload(dialog.getByLabelText(/Signed Form 656/), form);
  await userEvent.click(dialog.getByRole('button', { name: 'Keep a signed amended offer' }));
  await vi.waitFor(() => expect(calls.find(({ method }) => method === 'POST')).toBeDefined());
  expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
    amountCents: 1_850_000,
    signedBy: 'R. Amari',
    signedAt: '2026-05-12T18:40:00.000Z',
    madeIn: 'mediation-session',
    document: { mediaType: 'application/pdf' },
  });
  const kept = {
    offerId: 'o1',
    form: 'Form 656',
    amountCents: cents(1_850_000),
    signedBy: 'R. Amari',
    signedAt: instant('2026-05-12T18:40:00.000Z'),
    madeIn: 'mediation-session',
  };
  show({ amendedOffers: [kept] });
  const offers = screen.getByRole('region', { name: 'Amended offers' });
  expect(offers.textContent).toContain('$18,500.00');
  expect(offers.textContent).toContain('signed by R. Amari');
});
