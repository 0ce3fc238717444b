import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { CallProblem } from '../../api/problem.ts';
import { draw } from '../../testing/draw.tsx';
import type { Asked } from './asked.ts';
import { AskedForm } from './asked-form.tsx';

const kinds: readonly Asked[] = [
  { kind: 'text', name: 'name', label: 'Name' },
  { kind: 'area', name: 'because', label: 'Reason', isOptional: true },
  { kind: 'lines', name: 'points', label: 'Points' },
  { kind: 'lines', name: 'others', label: 'Others', isOptional: true },
  { kind: 'days', name: 'free', label: 'Free days', isOptional: true },
  { kind: 'instants', name: 'times', label: 'Times', isOptional: true },
  { kind: 'text', name: 'basis', label: 'Basis', isUnknowable: true },
  { kind: 'day', name: 'onDay', label: 'Day' },
  { kind: 'instant', name: 'startsAt', label: 'Begins' },
  { kind: 'money', name: 'amountCents', label: 'Amount' },
  { kind: 'count', name: 'minutes', label: 'Minutes' },
  { kind: 'flag', name: 'outside', label: 'Outside the agency' },
  { kind: 'yes-no', name: 'agreed', label: 'Agreed' },
  { kind: 'choice', name: 'side', label: 'Side', options: [{ value: 'appeals', text: 'Appeals' }] },
  { kind: 'checks', name: 'told', label: 'Told', options: [{ value: 'ate', text: 'ATE' }] },
];
const words = { yes: 'Yes', no: 'No' };

function show(asked: readonly Asked[], problem?: CallProblem) {
  const onSubmit = vi.fn<(values: Readonly<Record<string, unknown>>) => void>();
  draw(<AskedForm asked={asked} submit="Save" onSubmit={onSubmit} problem={problem} />, { words });
  return onSubmit;
}
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));
const type = (label: string | RegExp, text: string) => userEvent.type(screen.getByLabelText(label), text);

test('every kind is read into the shape of the contract', async () => {
  const onSubmit = show(kinds);
  await type('Name', ' R. Amari ');
  await type('Points', 'one{Enter}{Enter} two ');
  await type(/^Free days/u, '04/03/2023{Enter}4/4/2023');
  await type(/^Times/u, '04/03/2023 9:30 a.m.');
  await type('Day', '04/03/2023');
  await type('Begins', '04/05/2023');
  await type('Begins: time', '9:30 a.m.');
  await type('Amount', '$1,200.50');
  await type('Minutes', '45');
  await userEvent.click(screen.getByLabelText('Yes'));
  await userEvent.click(screen.getByLabelText('Appeals'));
  await userEvent.click(screen.getByLabelText('ATE'));
  await save();
  await vi.waitFor(() => expect(onSubmit).toHaveBeenCalled());
  expect(onSubmit.mock.calls[0]?.[0]).toEqual({
    name: 'R. Amari',
    points: ['one', 'two'],
    others: [],
    free: ['2023-04-03', '2023-04-04'],
    times: ['2023-04-03T13:30:00.000Z'],
    basis: 'unknown',
    onDay: '2023-04-03',
    startsAt: '2023-04-05T13:30:00.000Z',
    amountCents: 120_050,
    minutes: 45,
    outside: false,
    agreed: true,
    side: 'appeals',
    told: ['ate'],
  });
});

test('everything that cannot be read is said at once, and nothing is sent', async () => {
  const onSubmit = show(kinds);
  await type('Day', '02/30/2023');
  await type('Amount', 'a lot');
  await type('Minutes', '4.5');
  await save();
  const summary = await screen.findByRole('alert');
  expect(summary.textContent).toContain('9 answers are missing or cannot be read');
  for (const text of ['Enter a day as MM/DD/YYYY.', 'Enter a whole number.', 'Choose one of the answers.'])
    expect(screen.getAllByText(text).length).toBeGreaterThan(0);
  expect(onSubmit).not.toHaveBeenCalled();
  expect(screen.getByLabelText<HTMLInputElement>('Amount').value).toBe('a lot');
});

test('an amount that is larger than any can be is told its limit, at its field', async () => {
  const onSubmit = show([{ kind: 'money', name: 'amountCents', label: 'Amount' }]);
  await type('Amount', '10,000,000,000.01');
  await save();
  const limit = 'Enter an amount of at most $10,000,000,000.00.';
  expect((await screen.findAllByText(limit)).length).toBeGreaterThan(0);
  expect(screen.getByLabelText('Amount').getAttribute('aria-invalid')).toBe('true');
  expect(onSubmit).not.toHaveBeenCalled();
});

describe('a list of records', () => {
  const issues: Asked = {
    kind: 'entries',
    name: 'issues',
    label: 'Issues',
    entry: 'Issue',
    fields: [
      { kind: 'text', name: 'issue', label: 'What it is' },
      { kind: 'day', name: 'since', label: 'Since', isOptional: true },
    ],
  };

  test('grows and shrinks, and an entry keeps its own days', async () => {
    const onSubmit = show([issues]);
    await type('What it is', 'Value of the house');
    await userEvent.click(screen.getByRole('button', { name: 'Add: Issue' }));
    const [, second] = screen.getAllByLabelText('What it is');
    const [, since] = screen.getAllByLabelText(/^Since/u);
    if (second === undefined || since === undefined) throw new Error('there is no second entry');
    await userEvent.type(second, 'Income');
    await userEvent.type(since, '01/05/2026');
    await userEvent.click(screen.getByRole('button', { name: 'Remove Issue 1' }));
    await save();
    await vi.waitFor(() => expect(onSubmit).toHaveBeenCalled());
    expect(onSubmit.mock.calls[0]?.[0]).toEqual({ issues: [{ issue: 'Income', since: '2026-01-05' }] });
  });

  test('names the entry whose field is wrong', async () => {
    const onSubmit = show([issues]);
    await save();
    await screen.findByRole('alert');
    expect(document.querySelector('#field-issues\\.0\\.issue, [name="issues.0.issue"]')).not.toBeNull();
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

describe('a file', () => {
  const paper: Asked = {
    kind: 'file',
    name: 'paper',
    label: 'Paper',
    accept: ['text/plain'],
    bytesMax: 10,
  };
  const upload = (file: File) =>
    userEvent.upload(screen.getByLabelText('Paper'), file, { applyAccept: false });

  test('is read in base64 with its kind', async () => {
    const onSubmit = show([paper]);
    await upload(new File(['hello'], 'a.txt', { type: 'text/plain' }));
    await save();
    await vi.waitFor(() => expect(onSubmit).toHaveBeenCalled());
    expect(onSubmit.mock.calls[0]?.[0]).toEqual({
      paper: { name: 'a.txt', mediaType: 'text/plain', base64: 'aGVsbG8=' },
    });
  });

  test.each([
    ['too large', new File(['hello hello'], 'a.txt', { type: 'text/plain' }), /too large/u],
    ['of another kind', new File(['x'], 'a.exe', { type: 'application/x-msdownload' }), /kind of file/u],
  ])('%s is said at its field', async (_what, file, message) => {
    const onSubmit = show([paper]);
    await upload(file);
    await save();
    expect((await screen.findAllByText(message)).length).toBeGreaterThan(0);
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

test('what the server cannot read stands at its field', () => {
  const fields = [{ field: 'name', expected: 'a text of at most 120 characters' }];
  show(kinds, new CallProblem({ title: 'cannot be read', status: 400, code: 'input', fields }));
  expect(screen.getByText('Enter a text of at most 120 characters.')).toBeDefined();
  const link = screen.getByRole('link', { name: 'Name: Enter a text of at most 120 characters.' });
  expect(link.getAttribute('href')).toBe('#field-name');
});
