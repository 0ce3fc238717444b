import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  drawPage,
  errorOf,
  otherModuleId,
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

describe('what cannot be read is an error at its field, is not sent and is not lost', () => {
  test.each`
    case                | typed
    ${'words'}          | ${'about three hundred'}
    ${'less than none'} | ${'-5'}
    ${'a huge amount'}  | ${'99999999999999'}
    ${'a script'}       | ${'<script>alert(1)</script>'}
    ${'a third cent'}   | ${'300.001'}
  `('an amount that is $case', async ({ typed }) => {
    server.answer = { status: 200, body: previewOf('pending', []) };
    drawPage();
    const amount = screen.getByRole<HTMLInputElement>('textbox', { name: 'Amount' });
    fireEvent.change(amount, { target: { value: typed } });
    await waitFor(() => expect(errorOf(amount)).toContain('Enter an amount'));
    record();
    expect(await screen.findByRole('alert')).toBeDefined();
    expect([amount.value, server.wasSent()]).toEqual([typed, false]);
  });

  test.each`
    case                 | typed
    ${'no whole number'} | ${'two'}
    ${'none at all'}     | ${'0'}
    ${'huge'}            | ${'100'}
  `('a household that is $case', async ({ typed }) => {
    server.answer = { status: 200, body: previewOf('needs-facts', ['householdSize']) };
    drawPage();
    const size = await screen.findByRole('textbox', { name: /How many people/ });
    fireEvent.change(size, { target: { value: typed } });
    await waitFor(() => expect(errorOf(size)).toContain('Enter a whole number from 1 to 99.'));
    record();
    expect(server.wasSent()).toBe(false);
    fireEvent.change(size, { target: { value: '3' } });
    await waitFor(() => expect(errorOf(size)).not.toContain('Enter'));
    record();
    await waitFor(() => expect(server.wasSent()).toBe(true));
  });

  test.each(['2018, nineteen', '18', '20189'])('years "%s"', async (typed) => {
    server.answer = { status: 200, body: previewOf('needs-facts', ['yearsNotFiled']) };
    drawPage();
    const years = await screen.findByRole('textbox', { name: /were not filed/ });
    fireEvent.change(years, { target: { value: typed } });
    await waitFor(() => expect(errorOf(years)).toContain('Enter years'));
    record();
    expect(server.wasSent()).toBe(false);
  });

  test('returns that are missing without saying which', async () => {
    server.answer = { status: 200, body: previewOf('pending', []) };
    drawPage();
    const filed = await screen.findByRole('group', { name: /every required return/ });
    fireEvent.click(within(filed).getByRole('radio', { name: 'No' }));
    const which = screen.getByRole('textbox', { name: 'Returns that are not filed' });
    record();
    await waitFor(() => expect(errorOf(which)).toContain('Enter MFT and period'));
    fireEvent.change(which, { target: { value: '30 202113' } });
    record();
    expect(server.wasSent()).toBe(false);
    fireEvent.change(which, { target: { value: '30 202112' } });
    await waitFor(() => expect(errorOf(which)).not.toContain('Enter MFT'));
    record();
    await waitFor(() => expect(server.wasSent()).toBe(true));
  });

  test('a moment in the future', async () => {
    server.answer = { status: 200, body: previewOf('pending', []) };
    drawPage();
    fireEvent.change(screen.getByLabelText('Time'), { target: { value: '11:59 p.m.' } });
    record();
    expect(await screen.findAllByText('Enter a moment that is not in the future.')).not.toHaveLength(0);
    // It was read: it is refused, in gold, and not told as what cannot be read.
    expect(screen.getByRole('alert', { name: 'Not done: one answer stands in the way' })).toBeDefined();
    expect(screen.queryByRole('alert', { name: /cannot be read/ })).toBeNull();
    expect(server.wasSent()).toBe(false);
  });

  test('another channel without words', async () => {
    server.answer = { status: 200, body: previewOf('pending', []) };
    drawPage();
    fireEvent.change(screen.getByLabelText('How it came'), { target: { value: 'other' } });
    record();
    const inWords = screen.getByRole('textbox', { name: 'How, in a few words' });
    await waitFor(() => expect(errorOf(inWords)).toContain('Say in a few words'));
    fireEvent.change(inWords, { target: { value: 'x'.repeat(121) } });
    record();
    await waitFor(() => expect(errorOf(inWords)).toContain('at most 120'));
    expect(server.wasSent()).toBe(false);
  });
});

test('all periods stand chosen, and one is left out only for a reason', async () => {
  server.answer = { status: 200, body: previewOf('pending', []) };
  drawPage();
  await screen.findAllByText(/Pending from/);
  fireEvent.click(screen.getByRole('radio', { name: 'These periods' }));
  const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
  expect(boxes.map(({ checked }) => checked)).toEqual([true, true]);
  const [first] = boxes;
  if (first === undefined) throw new Error('there are two periods');
  fireEvent.click(first);
  record();
  const why = screen.getByRole('textbox', { name: /Why is .* left out/ });
  await waitFor(() => expect(errorOf(why)).toContain('Say why it is left out'));
  expect(server.wasSent()).toBe(false);
  fireEvent.change(why, { target: { value: 'In dispute' } });
  await waitFor(() => expect(errorOf(why)).not.toContain('Say why'));
  record();
  await waitFor(() => expect(server.wasSent()).toBe(true));
  expect(server.recorded()).toMatchObject({
    moduleIds: [otherModuleId],
    leftOut: [{ moduleId: taxpayerId, because: 'In dispute' }],
  });
});

test('an e-mail is kept: its text goes along, and without it nothing is sent', async () => {
  server.answer = { status: 200, body: previewOf('pending', []) };
  drawPage();
  fireEvent.change(screen.getByLabelText('How it came'), { target: { value: 'e-mail' } });
  record();
  expect(await screen.findAllByText(/Paste the text of the e-mail/)).not.toHaveLength(0);
  expect(server.wasSent()).toBe(false);
  const text = screen.getByRole('textbox', { name: 'Text of the e-mail' });
  fireEvent.change(text, { target: { value: 'I can pay €300' } });
  record();
  await waitFor(() => expect(server.wasSent()).toBe(true));
  const { document } = (server.recorded() ?? {}) as { document: { mediaType: string; base64: string } };
  expect([document.mediaType, Buffer.from(document.base64, 'base64').toString()]).toEqual([
    'text/plain',
    'I can pay €300',
  ]);
  expect(JSON.stringify({ ...localStorage })).not.toContain('€300');
});

test('several bankruptcies are entered one below the other, and one may be taken away', async () => {
  server.answer = { status: 200, body: previewOf('needs-facts', ['bankruptcy']) };
  drawPage();
  const asked = await screen.findByRole('group', { name: /in bankruptcy/ });
  fireEvent.click(within(asked).getByRole('radio', { name: 'Yes' }));
  record();
  expect(await screen.findAllByText(/Enter a day/)).not.toHaveLength(0);
  expect(server.wasSent()).toBe(false);
  const petitions = () => screen.getAllByRole<HTMLInputElement>('textbox', { name: /Day of the petition/ });
  await userEvent.type(petitions()[0] as HTMLElement, '10/01/2020');
  fireEvent.click(screen.getByRole('button', { name: 'Add another: Bankruptcy' }));
  await userEvent.type(petitions()[1] as HTMLElement, '12/02/2022');
  record();
  await waitFor(() => expect(server.wasSent()).toBe(true));
  expect(server.recorded()).toMatchObject({
    given: {
      taxpayer: {
        bankruptcy: { petitionDay: '2020-10-01' },
        furtherBankruptcies: [{ petitionDay: '2022-12-02' }],
      },
    },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Take away: Bankruptcy 1' }));
  expect(petitions().map(({ value }) => value)).toEqual(['12/02/2022']);
});

test('that all returns are filed is recorded with its day and its source', async () => {
  server.answer = { status: 200, body: previewOf('pending', []) };
  drawPage();
  const filed = await screen.findByRole('group', { name: /every required return/ });
  fireEvent.click(within(filed).getByRole('radio', { name: 'Yes' }));
  fireEvent.change(screen.getByLabelText('Looked up in'), { target: { value: 'return-copies' } });
  record();
  await waitFor(() => expect(server.wasSent()).toBe(true));
  expect(server.recorded()).toMatchObject({
    given: { compliance: { lookedUp: { onDay: '2023-04-03', source: 'return-copies' } } },
  });
});
