import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { command, query } from '#platform/http/contract.ts';
import { Answered } from '../page/answered.tsx';
import { CommandTrouble } from '../page/command-trouble.tsx';
import { draw } from '../testing/draw.tsx';
import { paymentTooLow, sampleWords } from '../testing/samples.ts';
import { requestOf } from './call.ts';
import { useAnswer, useCommand } from './hooks.ts';

const findContract = query({
  operation: 'samples.find',
  path: '/samples/:sampleId',
  summary: 'One sample',
  by: ['revenue-officer'],
  input: z.object({ sampleId: z.string() }),
  answer: z.object({ name: z.string() }),
  reads: () => [],
});
const approveContract = command({
  operation: 'samples.approve',
  path: '/samples/:sampleId/approve',
  summary: 'Approve a sample',
  by: ['group-manager'],
  locks: () => [],
  input: z.object({ commandId: z.string(), sampleId: z.string(), note: z.string() }),
  answer: z.object({ name: z.string() }),
  refusals: [],
});

type Sent = { readonly address: string; readonly body: Record<string, unknown> | undefined };

/** A server that gives these answers in turn, and what it was asked. */
function serverOf(...answers: readonly { readonly status: number; readonly body: unknown }[]): Sent[] {
  const sent: Sent[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((address, init) => {
    const body = init?.body === undefined ? undefined : (JSON.parse(init.body as string) as Sent['body']);
    const answer = answers[Math.min(sent.length, answers.length - 1)];
    sent.push({ address: address as string, body });
    if (answer === undefined) return Promise.reject(new TypeError('no network'));
    return Promise.resolve(new Response(JSON.stringify(answer.body), { status: answer.status }));
  });
  return sent;
}

const fault = {
  status: 503,
  body: { title: 'no answer', status: 503, code: 'world-must-answer', reference: 'r-7' },
};

afterEach(() => vi.restoreAllMocks());

test('a call puts the names of the path into it and the rest into the address or the body', () => {
  const input = { sampleId: 'a b', note: 'x', left: undefined };
  expect(requestOf({ method: 'GET', path: '/samples/:sampleId' }, input)).toEqual({
    address: '/api/samples/a%20b?note=x',
  });
  expect(requestOf({ method: 'POST', path: '/samples/:sampleId/approve' }, input)).toEqual({
    address: '/api/samples/a%20b/approve',
    body: '{"note":"x"}',
  });
});

function Sample() {
  const answer = useAnswer(findContract, { sampleId: '7' });
  return <Answered answer={answer}>{({ name }) => <p>{name}</p>}</Answered>;
}

describe('a page of an answer', () => {
  test('shows it', async () => {
    serverOf({ status: 200, body: { name: 'R. Amari' } });
    draw(<Sample />);
    expect(await screen.findByText('R. Amari')).toBeDefined();
  });

  test.each([
    [404, 'There is nothing here for you'],
    [403, 'There is nothing here for you'],
    [401, 'You are signed out'],
    [503, 'This could not be loaded.'],
  ])('answered with %i shows: %s', async (status, heading) => {
    serverOf({ status, body: { title: 't', status, code: 'c' } });
    draw(<Sample />);
    expect(await screen.findByRole('heading', { name: heading })).toBeDefined();
  });

  test('a question that is refused says why in its place, and takes no focus from who is typing', async () => {
    serverOf({
      status: 422,
      body: { title: 'That day is too early.', status: 422, code: 'day-must-be-late' },
    });
    draw(<Sample />);
    expect((await screen.findByRole('status')).textContent).toContain('That day is too early.');
    expect(document.activeElement).toBe(document.body);
  });

  test('shows grey lines only after a moment', async () => {
    vi.spyOn(globalThis, 'fetch').mockImplementation(() => new Promise(() => undefined));
    const { container } = draw(<Sample />);
    expect(container.textContent).toBe('');
    expect(await screen.findByText('Loading')).toBeDefined();
  });
});

function Approval() {
  const approve = useCommand(approveContract);
  const send = () => approve.run({ sampleId: '7', note: 'fine' });
  return (
    <>
      <button type="button" onClick={send}>
        Approve
      </button>
      <CommandTrouble problem={approve.problem} process="agreement-request" event="approve" onRetry={send} />
    </>
  );
}

describe('a command', () => {
  test('keeps its id when it is tried again after a fault, and takes a new one after an answer', async () => {
    const sent = serverOf(fault, { status: 200, body: { name: 'x' } });
    draw(<Approval />);
    await userEvent.click(screen.getByRole('button', { name: 'Approve' }));
    expect(await screen.findByText('Reference r-7')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await userEvent.click(screen.getByRole('button', { name: 'Approve' }));
    const ids = sent.map(({ body }) => body?.['commandId']);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
    expect(sent[0]).toMatchObject({ address: '/api/samples/7/approve', body: { note: 'fine' } });
  });

  test('without a network says that nothing changed', async () => {
    serverOf();
    draw(<Approval />);
    await userEvent.click(screen.getByRole('button', { name: 'Approve' }));
    const heading = await screen.findByRole('heading', { name: 'This was not saved. Nothing changed.' });
    // It may stand far from the button: whoever pressed that is led to it.
    expect(document.activeElement?.contains(heading)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });

  test('that is refused shows every reason with its cure', async () => {
    const refusal = {
      title: 't',
      status: 422,
      code: 'decision-must-allow-this-event',
      findings: [paymentTooLow],
    };
    serverOf({ status: 422, body: refusal });
    draw(<Approval />, { words: sampleWords });
    await userEvent.click(screen.getByRole('button', { name: 'Approve' }));
    const name = 'Not done: “Approve agreement” is not possible now.';
    expect(await screen.findByRole('heading', { name })).toBeDefined();
    expect(screen.getByText('Cure: Raise the payment to $355.92.')).toBeDefined();
  });

  test('of somebody who was signed out keeps the page and offers to sign in', async () => {
    serverOf({ status: 401, body: { title: 't', status: 401, code: 'sign-in-must-come-first' } });
    draw(<Approval />, { at: '/requests/7' });
    await userEvent.click(screen.getByRole('button', { name: 'Approve' }));
    const link = await screen.findByRole('link', { name: 'Sign in' });
    expect(link.getAttribute('href')).toBe('/sign-in?to=%2Frequests%2F7');
    expect(screen.getByRole('button', { name: 'Approve' })).toBeDefined();
  });
});
