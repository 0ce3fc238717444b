import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { draw } from '#ui/testing/draw.tsx';
import { type StubAnswer, stubAnswers } from '#ui/testing/stub-answers.ts';
import { words } from '../words/en.ts';
import { OpenByNumberPage } from './open-by-number-page.tsx';
import { RegisterPage } from './register-page.tsx';
import { TaxpayersPage } from './taxpayers-page.tsx';

afterEach(() => vi.restoreAllMocks());

const openPath = 'POST /api/taxpayers/open-by-number';
const opened = {
  taxpayerId: 't7',
  kind: 'individual',
  name: 'N. Voss',
  maskedTin: '***-**-0177',
  language: 'en',
  addressLines: ['1 Elm St'],
};
const refusedWith = (code: string, title: string): StubAnswer => ({
  status: 409,
  body: { title, status: 409, code, fields: [{ field: 'tin', expected: title }], law: '26 U.S.C. § 6109(a)' },
});
const absent = 'No taxpayer with this number is on record. Register the taxpayer.';
const present =
  'A taxpayer with this number is on record already. Go on with that record: its number opens it.';

const show = (at = '/taxpayers/open') =>
  draw(
    <Routes>
      <Route path="/taxpayers" element={<TaxpayersPage mayOpen mayRegister />} />
      <Route path="/taxpayers/open" element={<OpenByNumberPage />} />
      <Route path="/taxpayers/new" element={<RegisterPage />} />
      <Route path="*" element={null} />
    </Routes>,
    { words, at },
  );
const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

async function fill() {
  await userEvent.type(field('Number'), '000-45-0177');
  await userEvent.click(screen.getByRole('radio', { name: 'The representative' }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'How they reached us' }), 'phone');
  await userEvent.type(field('What brought you to it'), 'Asks to pay by the month');
}

test('the number, the contact and the reason are sent, and lead to the taxpayer; no address has the number', async () => {
  const calls = stubAnswers({ [openPath]: opened });
  const { router } = show();
  await fill();
  await press('Open the record');
  await waitFor(() => expect(router.state.location.pathname).toBe('/taxpayers/t7'));
  const [sent] = calls.filter(({ method }) => method === 'POST');
  expect(sent?.body).toMatchObject({
    tinKind: 'ssn',
    tin: '000450177',
    contactWith: 'representative',
    channel: 'phone',
    because: 'Asks to pay by the month',
  });
  expect(calls.every(({ path, search }) => !`${path}${search}`.includes('0177'))).toBe(true);
});

test('nothing is chosen beforehand: what is missing is said at each field, and nothing is sent', async () => {
  const calls = stubAnswers({});
  show();
  await press('Open the record');
  const summary = within(screen.getByRole('alert'));
  expect(summary.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Number: Enter nine digits, for example 000-12-3456.',
    'Say who got in touch.',
    'Say how they reached us.',
    'Say what brought you to it, in 3 to 200 characters.',
  ]);
  expect(field('Number').getAttribute('aria-invalid')).toBe('true');
  expect(calls).toEqual([]);
});

test('by keyboard alone', async () => {
  const calls = stubAnswers({ [openPath]: opened });
  const { router } = show();
  field('Number').focus();
  await userEvent.keyboard('000450177{Tab} {Tab}');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'How they reached us' }), 'phone');
  await userEvent.keyboard('{Tab}rang{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/taxpayers/t7'));
  expect(calls.at(-1)?.body).toMatchObject({ contactWith: 'taxpayer', because: 'rang' });
});

test('a number that nobody has leads to registering, and back, with everything that was typed', async () => {
  stubAnswers({
    [openPath]: refusedWith('tin-must-be-registered', absent),
    'POST /api/taxpayers': refusedWith('tin-must-not-be-registered-yet', present),
  });
  const { router } = show();
  await fill();
  await press('Open the record');
  const summary = await screen.findByRole('alert');
  expect(within(summary).getByText(absent)).toBeDefined();
  expect(screen.getAllByText(absent)).toHaveLength(2);
  await userEvent.click(within(summary).getByRole('link', { name: 'Register the taxpayer' }));
  expect(router.state.location.pathname).toBe('/taxpayers/new');
  expect(router.state.location.search).toBe('');
  expect([field('Number').value, field('Number once more').value]).toEqual(['000-45-0177', '']);
  await userEvent.type(field('Name'), 'N. Voss');
  await userEvent.type(field('Number once more'), '000-45-0177');
  await userEvent.type(field('Address'), '1 Elm St');
  await press('Register and take the proposal');
  const refused = await screen.findByRole('alert');
  expect(screen.getAllByText(present)).toHaveLength(2);
  await userEvent.click(within(refused).getByRole('link', { name: 'Open the record by its number' }));
  expect(router.state.location.pathname).toBe('/taxpayers/open');
  expect([field('Number').value, field('What brought you to it').value]).toEqual([
    '000-45-0177',
    'Asks to pay by the month',
  ]);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'The representative' }).checked).toBe(true);
  await press('Open the record');
  await userEvent.click(await screen.findByRole('link', { name: 'Register the taxpayer' }));
  expect([field('Name').value, field('Address').value]).toEqual(['N. Voss', '1 Elm St']);
  expect(field('Number once more').value).toBe('000-45-0177');
});

test('Back brings what was typed on either page, and no storage of the browser has kept it', async () => {
  stubAnswers({ [openPath]: refusedWith('tin-must-be-registered', absent) });
  const { router } = show();
  await fill();
  await press('Open the record');
  await userEvent.click(await screen.findByRole('link', { name: 'Register the taxpayer' }));
  await userEvent.type(field('Name'), 'N. Voss');
  await act(() => router.navigate(-1));
  expect([field('Number').value, field('What brought you to it').value]).toEqual([
    '000-45-0177',
    'Asks to pay by the month',
  ]);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'The representative' }).checked).toBe(true);
  await act(() => router.navigate(1));
  expect([field('Name').value, field('Number').value]).toEqual(['N. Voss', '000-45-0177']);
  expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.toContain('0177');
});

test('what has been sent is not there any more when somebody comes back', async () => {
  stubAnswers({ [openPath]: opened });
  const { router } = show();
  await fill();
  await press('Open the record');
  await waitFor(() => expect(router.state.location.pathname).toBe('/taxpayers/t7'));
  await act(() => router.navigate(-1));
  expect([field('Number').value, field('What brought you to it').value]).toEqual(['', '']);
});

test('a search for a whole number that finds nobody leads on with that number', async () => {
  stubAnswers({ 'POST /api/taxpayers/search': { taxpayers: [], more: false } });
  show('/taxpayers');
  await userEvent.type(await screen.findByRole('textbox'), '00-0450177');
  await press('Search');
  await screen.findByText(/^None of the taxpayers that you may see fits\./);
  await userEvent.click(screen.getByRole('link', { name: 'Open the record by its number' }));
  expect(field('Number').value).toBe('00-0450177');
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Kind of number' }).value).toBe('ein');
});

test('who may not open by number is not led there, and is told who does', async () => {
  stubAnswers({ 'POST /api/taxpayers/search': { taxpayers: [], more: false } });
  draw(<TaxpayersPage />, { words, at: '/taxpayers' });
  expect(await screen.findByText('Taxpayers come here when their case is assigned to you.')).toBeDefined();
  expect(screen.queryByRole('link', { name: 'Open the record by its number' })).toBeNull();
  expect(screen.getByText(/A revenue officer or a clerk opens it by its number\./)).toBeDefined();
});
