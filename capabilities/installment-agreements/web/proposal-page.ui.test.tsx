import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nothingGiven } from './facts/given.ts';
import {
  drawPage,
  errorOf,
  otherModuleId,
  pendingDecision,
  previewOf,
  record,
  stubServer,
  taxpayerId,
} from './proposal/testing.tsx';

let server: ReturnType<typeof stubServer>;

beforeEach(() => {
  server = stubServer();
});
afterEach(() => vi.unstubAllGlobals());

test('the page says from which instant the proposal would be pending, and what is barred', async () => {
  server.answer = { status: 200, body: previewOf('pending', []) };
  drawPage();
  expect(await screen.findAllByText(/Pending from Mon, Apr 3, 2023, 9:12/)).not.toHaveLength(0);
  expect(screen.getByText('Levy is barred on 2 periods from that instant.')).toBeDefined();
  expect(screen.getByText('TC 971 AC 043 is to be requested')).toBeDefined();
});

test('at most three questions are open at once, and each takes that it is not known yet', async () => {
  server.answer = {
    status: 200,
    body: previewOf('needs-facts', ['agreesToComply', 'bmfPyramider', 'inBusiness', 'householdSize']),
  };
  drawPage();
  await screen.findByRole('group', { name: /agree to file and pay on time/ });
  expect(screen.queryByRole('textbox', { name: /How many people/ })).toBeNull();
  const first = screen.getByRole('group', { name: /agree to file and pay on time/ });
  const unknown = first.querySelector<HTMLInputElement>('input[value="yes"]');
  if (unknown === null) throw new Error('the question has a yes');
  fireEvent.click(unknown);
  expect(await screen.findByRole('textbox', { name: /How many people/ })).toBeDefined();
});

test('a failing element shows its cure, and recording stays possible', async () => {
  server.answer = { status: 200, body: previewOf('not-pending', []) };
  drawPage();
  await screen.findByText(/Ask how much the taxpayer can pay each month/);
  expect(screen.getByRole('button', { name: 'Record proposal' }).getAttribute('aria-disabled')).toBe('false');
});

test('a proposal by e-mail says that it is never answered by e-mail', () => {
  server.answer = { status: 200, body: previewOf('pending', []) };
  drawPage();
  fireEvent.change(screen.getByLabelText('How it came'), { target: { value: 'e-mail' } });
  expect(screen.getByText(/never answered by e-mail/)).toBeDefined();
});

test('a form that nobody typed in keeps no draft, so that its time is not taken for that of a later call', () => {
  server.answer = { status: 200, body: previewOf('pending', []) };
  drawPage();
  expect({ ...localStorage }).toEqual({});
});

test('whoever comes from what came in finds how and when it came entered', () => {
  server.answer = { status: 200, body: previewOf('pending', []) };
  drawPage([], { received: { channel: 'fax', receivedAt: '2023-03-31T20:12:00.000Z' } });
  const valueOf = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;
  expect(['How it came', 'Day', 'Time'].map(valueOf)).toEqual(['fax', '03/31/2023', '4:12 p.m.']);
});

test('what came in and brings the proposal is put to the request with it, an e-mail without a second copy', async () => {
  server.answer = { status: 200, body: previewOf('pending', []) };
  const received = {
    inboundItemId: otherModuleId,
    channel: 'e-mail',
    receivedAt: '2023-03-31T20:12:00.000Z',
  };
  drawPage([], { received });
  expect(screen.getByText(/^What came in and brings it is put to the request/)).toBeDefined();
  record();
  await waitFor(() =>
    expect(server.recorded()).toMatchObject({ channel: 'e-mail', inboundItemId: otherModuleId }),
  );
});

test('what was typed is sent when it is recorded, and a draft of it holds no name and no number', async () => {
  server.answer = { status: 200, body: previewOf('pending', []) };
  drawPage();
  fireEvent.change(screen.getByRole('textbox', { name: 'Amount' }), { target: { value: '300' } });
  await waitFor(() => expect(JSON.stringify({ ...localStorage })).toContain('30000'));
  expect(JSON.stringify({ ...localStorage })).not.toMatch(/Amari|0142/);
  fireEvent.click(screen.getByRole('button', { name: 'Record proposal' }));
  await waitFor(() => expect(server.wasSent()).toBe(true));
  expect(server.recorded()).toMatchObject({
    receivedAt: '2023-04-03T13:12:00.000Z',
    channel: 'phone',
    given: { request: { payment: { kind: 'amount', amountCents: 30_000, every: 'month' } } },
  });
});

test('a time that cannot be read is said above the form, and nothing is sent', async () => {
  server.answer = { status: 200, body: previewOf('pending', []) };
  drawPage();
  fireEvent.change(screen.getByLabelText('Time'), { target: { value: 'noonish' } });
  fireEvent.click(screen.getByRole('button', { name: 'Record proposal' }));
  expect(await screen.findAllByText(/Enter a time/)).not.toHaveLength(0);
  expect(server.wasSent()).toBe(false);
});

test('an open request for the same taxes is said before anything is typed, and leads there', async () => {
  const openRequest = {
    requestId: otherModuleId,
    receivedAt: '2023-03-20T13:00:00.000Z',
    proposedPaymentCents: 30_000,
    maySupply: true,
    belongs: { ...pendingDecision('belongs-to-open-request', false), rule: 'open-request', findings: [] },
  };
  server.answer = { status: 200, body: previewOf('needs-facts', [], { openRequest }) };
  drawPage();
  const notice = await screen.findByRole('region', { name: 'A request is open for these taxes.' });
  expect(within(notice).getByText(/proposes \$300\.00/)).toBeDefined();
  const link = within(notice).getByRole('link', { name: 'Go to the open request' });
  expect(link.getAttribute('href')).toBe(`/requests/${otherModuleId}`);
  expect(within(notice).getByRole('button', { name: 'Add what is entered here to it' })).toBeDefined();
});

test('what is added to an open request brings along how it came and the letter itself', async () => {
  const openRequest = { requestId: otherModuleId, receivedAt: '2023-03-20T13:00:00.000Z', maySupply: true };
  const belongs = {
    ...pendingDecision('belongs-to-open-request', false),
    rule: 'open-request',
    findings: [],
  };
  const body = previewOf('needs-facts', [], { openRequest: { ...openRequest, belongs } });
  // The open request itself is asked for by the same stub: what it has of its own is nothing here.
  server.answer = {
    status: 200,
    body: { ...body, taxpayerId, moduleIds: [], leftOut: [], given: nothingGiven },
  };
  drawPage();
  fireEvent.change(screen.getByLabelText('How it came'), { target: { value: 'mail' } });
  const file = new File(['I can pay $350'], 'letter.txt', { type: 'text/plain' });
  fireEvent.change(screen.getByLabelText(/^What came in/), { target: { files: [file] } });
  await screen.findByText('I can pay $350');
  fireEvent.click(await screen.findByRole('button', { name: 'Add what is entered here to it' }));
  const added = () => server.sent.find(({ path }) => path.endsWith('/supply-facts'))?.body;
  await waitFor(() =>
    expect(added()).toMatchObject({ channel: 'mail', document: { mediaType: 'text/plain' } }),
  );
});

test('what the server cannot read is told at the field that it is about', async () => {
  server.answer = { status: 200, body: previewOf('pending', []) };
  drawPage();
  await screen.findAllByText(/Pending from/);
  const fields = [{ field: 'given.request.payment.amountCents', expected: 'an amount in whole cents' }];
  const body = { title: 'unreadable', status: 400, code: 'input-must-be-readable', fields };
  server.answer = { status: 400, body };
  record();
  const amount = screen.getByRole('textbox', { name: 'Amount' });
  await waitFor(() => expect(errorOf(amount)).toContain('an amount in whole cents'));
});

test('a refusal about a field is told at that field and in the summary, with findings and paragraph, and nowhere else', async () => {
  server.answer = { status: 200, body: previewOf('pending', []) };
  drawPage();
  await screen.findAllByText(/Pending from/);
  fireEvent.click(screen.getByRole('radio', { name: 'These periods' }));
  await screen.findByRole('group', { name: 'Which periods' });
  const title = 'Cover every balance due, or say for each one left out why.';
  const finding = { test: 'every-balance-covered', holds: false, law: { cite: 'IRM 5.14.1.3(3)' } };
  const body = {
    title,
    status: 422,
    code: 'module-must-be-covered-or-left-out-for-reason',
    fields: [{ field: 'leftOut', expected: title }],
    findings: [{ ...finding, sentence: 'A balance is left out.' }],
    law: 'IRM 5.14.1.3(3)',
  };
  server.answer = { status: 422, body };
  record();
  const summary = await screen.findByRole('alert');
  expect(within(summary).getByRole('link', { name: new RegExp(title) })).toBeDefined();
  expect(within(summary).getAllByRole('button', { name: /^Why\?/ })).toHaveLength(1);
  expect(screen.getAllByText(new RegExp(title))).toHaveLength(2);
  expect(screen.queryByRole('heading', { name: new RegExp(`^Not done: ${title}`) })).toBeNull();
});

test('a spouse is taken along, and the spouse’s modules stand under the spouse’s name', async () => {
  const spouseId = '00000000-0000-4000-8000-000000000009';
  const spouse = { taxpayerId: spouseId, name: 'L. Holt', maskedTin: '***-**-0178', relation: 'spouse' };
  const preview = previewOf('pending', []);
  const [own, other] = preview.outlook.modules;
  const modules = [own, { ...other, taxpayerId: spouseId }];
  server.answer = { status: 200, body: { ...preview, outlook: { ...preview.outlook, modules } } };
  drawPage([spouse]);
  fireEvent.click(await screen.findByRole('checkbox', { name: /^L\. Holt/ }));
  fireEvent.click(screen.getByRole('radio', { name: 'These periods' }));
  const group = await screen.findByRole('group', { name: 'Which periods of L. Holt, ***-**-0178' });
  expect(within(group).getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
  expect(screen.getByRole('group', { name: 'Which periods' })).toBeDefined();
  record();
  await waitFor(() => expect(server.wasSent()).toBe(true));
  expect(server.recorded()).toMatchObject({ withTaxpayerIds: [spouseId] });
});

test('a representative without authority is told with what would cure it, and recording stays possible', async () => {
  const findings = [
    {
      test: 'authority-covers-period',
      about: '30 202112',
      holds: false,
      law: { cite: '26 CFR 601.503(a)' },
      cure: { act: 'file-authority' },
    },
  ];
  const authority = { ...pendingDecision('not-authorized', false), rule: 'authority', findings };
  server.answer = { status: 200, body: previewOf('not-pending', [], { authority }) };
  drawPage();
  fireEvent.change(screen.getByLabelText('Who named the terms'), { target: { value: 'representative' } });
  expect(await screen.findByText(/File an authorization that covers these periods/)).toBeDefined();
  record();
  await waitFor(() => expect(server.wasSent()).toBe(true));
});
