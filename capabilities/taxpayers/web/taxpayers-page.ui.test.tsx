import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { draw } from '#ui/testing/draw.tsx';
import { faultAnswer, stubAnswers } from '#ui/testing/stub-answers.ts';
import { words } from '../words/en.ts';
import { TaxpayersPage } from './taxpayers-page.tsx';

afterEach(() => vi.restoreAllMocks());

const searchPath = 'POST /api/taxpayers/search';
const amari = {
  taxpayerId: 't1',
  kind: 'individual',
  name: 'R. Amari',
  maskedTin: '***-**-0142',
  language: 'en',
  addressLines: [],
};
const show = () => draw(<TaxpayersPage />, { words, at: '/taxpayers' });
const search = async (text: string) => {
  await userEvent.type(await screen.findByRole('textbox'), text);
  await userEvent.click(screen.getByRole('button', { name: 'Search' }));
};

test('begins with all that the person may see, each with a masked number', async () => {
  stubAnswers({ [searchPath]: { taxpayers: [amari], more: false } });
  show();
  expect(await screen.findByText('You may see 1 taxpayer.')).toBeDefined();
  expect(screen.getByRole('link', { name: 'R. Amari' }).getAttribute('href')).toBe('/taxpayers/t1');
  expect(screen.getByText('***-**-0142')).toBeDefined();
});

test('a whole number is searched for and never enters the address or the title', async () => {
  const calls = stubAnswers({ [searchPath]: { taxpayers: [amari], more: false } });
  const { router } = show();
  await search('000-12-0142');
  expect(await screen.findByText('1 of the taxpayers that you may see fits.')).toBeDefined();
  expect(calls.at(-1)?.body).toEqual({ text: '000-12-0142' });
  expect(calls.every(({ path, search: query }) => !`${path}${query}`.includes('0142'))).toBe(true);
  expect(`${router.state.location.pathname}${router.state.location.search}${document.title}`).not.toContain(
    '0142',
  );
});

test('nothing found looks the same whether there is nobody or somebody hidden, and can be widened again', async () => {
  stubAnswers({
    [searchPath]: ({ body }) => ({
      taxpayers: (body as { text: string }).text === '' ? [amari] : [],
      more: false,
    }),
  });
  show();
  await search('Nobody');
  expect(await screen.findByText(/^None of the taxpayers that you may see fits\./)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Show all that you may see' }));
  expect(await screen.findByRole('link', { name: 'R. Amari' })).toBeDefined();
});

test('more than can be listed asks to narrow, and nobody at all says how they come here', async () => {
  stubAnswers({ [searchPath]: { taxpayers: [amari], more: true } });
  show();
  expect(await screen.findByText('There are more. Narrow the search.')).toBeDefined();
  stubAnswers({ [searchPath]: { taxpayers: [], more: false } });
  show();
  expect(await screen.findByText('Taxpayers come here when their case is assigned to you.')).toBeDefined();
});

test('a fault can be tried again', async () => {
  stubAnswers({ [searchPath]: faultAnswer });
  show();
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeDefined();
});

test('what cannot be searched for is said at the field, not that nobody was found', async () => {
  const body = { title: 'unreadable', status: 400, code: 'input-must-be-readable' };
  const fields = [{ field: 'text', expected: 'at most 120 characters' }];
  stubAnswers({
    [searchPath]: (call) =>
      (call.body as { text: string }).text === ''
        ? { taxpayers: [amari], more: false }
        : { status: 400, body: { ...body, fields } },
  });
  show();
  const text = 'x'.repeat(121);
  await search(text);
  expect(await screen.findByRole('link', { name: /Enter at most 120 characters\.$/ })).toBeDefined();
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe(text);
  expect(screen.queryByRole('heading', { name: /not found/i })).toBeNull();
});
