import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import { words } from '../words/en.ts';
import { RegisterPage } from './register-page.tsx';

afterEach(() => vi.restoreAllMocks());

const registered = {
  taxpayerId: 't1',
  kind: 'individual',
  name: 'N. Voss',
  maskedTin: '***-**-0177',
  language: 'en',
  addressLines: ['1 Elm St'],
};
const spouse = { ...registered, taxpayerId: 't2', name: 'P. Voss', maskedTin: '***-**-0178' };

const show = () => draw(<RegisterPage />, { words, at: '/taxpayers/new' });
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const goOn = () => userEvent.click(screen.getByRole('button', { name: 'Register and take the proposal' }));

async function fill(tin: string, again: string, name = 'N. Voss') {
  await userEvent.type(field('Name'), name);
  await userEvent.type(field('Number'), tin);
  await userEvent.type(field('Number once more'), again);
  await userEvent.type(field('Address'), '1 Elm St{enter}Springfield, VA 22150');
}

test('somebody new is registered and the proposal comes next; the number is in no address', async () => {
  const calls = stubAnswers({ 'POST /api/taxpayers': registered });
  const { router } = show();
  await fill('000-45-0177', '000450177');
  await goOn();
  await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/taxpayers\/.+\/proposals\/new$/));
  const sent = calls.find(({ method }) => method === 'POST')?.body as Record<string, unknown>;
  expect(sent).toMatchObject({
    kind: 'individual',
    name: 'N. Voss',
    tinKind: 'ssn',
    tin: '000450177',
    addressLines: ['1 Elm St', 'Springfield, VA 22150'],
    language: 'en',
  });
  expect(router.state.location.pathname).not.toContain('0177');
});

test('nothing entered is an error at each field, and nothing is sent', async () => {
  const calls = stubAnswers({});
  show();
  await goOn();
  for (const name of ['Name', 'Number', 'Address'])
    expect(field(name).getAttribute('aria-invalid')).toBe('true');
  expect(calls).toEqual([]);
});

test.each([
  ['that differ', '000-45-0177', '000-45-0178', 'Enter the same number as before.'],
  ['too short', '000-45-017', '000-45-017', 'Enter nine digits, for example 000-12-3456.'],
  ['hostile', "1'; drop table", "1'; drop table", 'Enter nine digits, for example 000-12-3456.'],
])('numbers %s are said at their field, and what was typed stays', async (_case, tin, again, message) => {
  const calls = stubAnswers({});
  show();
  await fill(tin, again);
  await goOn();
  expect(await screen.findAllByText(message)).not.toHaveLength(0);
  expect((field('Name') as HTMLInputElement).value).toBe('N. Voss');
  expect(calls).toEqual([]);
});

test('a name that is huge is said at its field', async () => {
  const calls = stubAnswers({});
  show();
  await fill('000-45-0177', '000-45-0177', 'x'.repeat(121));
  await goOn();
  expect(field('Name').getAttribute('aria-invalid')).toBe('true');
  expect(calls).toEqual([]);
});

test('a number on record leads to whoever has it', async () => {
  const title = 'A taxpayer with this number is on record already.';
  stubAnswers({
    'POST /api/taxpayers': {
      status: 409,
      body: {
        title,
        status: 409,
        code: 'tin-must-not-be-registered-yet',
        fields: [{ field: 'tin', expected: title }],
        leadsTo: { recordKind: 'taxpayer', recordId: 't9' },
      },
    },
  });
  show();
  await fill('000-45-0177', '000-45-0177');
  await goOn();
  const link = await screen.findByRole('link', { name: 'Go to the taxpayer with this number' });
  expect(link.getAttribute('href')).toBe('/taxpayers/t9');
  expect(field('Number').getAttribute('aria-invalid')).toBe('true');
});

test('a spouse is found, chosen and linked in the same flow', async () => {
  const calls = stubAnswers({
    'POST /api/taxpayers/search': { taxpayers: [spouse], more: false },
    'POST /api/taxpayers': registered,
  });
  show();
  await fill('000-45-0177', '000-45-0177');
  await userEvent.type(field(/^Belongs to/), 'Voss');
  const choice = await screen.findByRole('combobox', { name: 'Which taxpayer' });
  await screen.findByRole('option', { name: /P\. Voss/ });
  await userEvent.selectOptions(choice, 't2');
  await goOn();
  await waitFor(() => expect(calls.some(({ path }) => path.endsWith('/link-taxpayer'))).toBe(true));
  expect(calls.find(({ path }) => path.endsWith('/link-taxpayer'))?.body).toMatchObject({
    linkedId: 't2',
    relation: 'spouse',
  });
});
