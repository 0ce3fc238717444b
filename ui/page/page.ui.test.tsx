import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Link } from 'react-router';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { day, instant } from '#kernel/calendar/day.ts';
import { FindingList } from '../findings/finding-list.tsx';
import { HistoryRail } from '../findings/history-rail.tsx';
import { Deadline } from '../findings/deadline.tsx';
import { draw } from '../testing/draw.tsx';
import { guaranteedDecision, paymentTooLow, sampleWords, supplyParts } from '../testing/samples.ts';
import { ActionBar } from './action-bar.tsx';
import { Page } from './page.tsx';

const options = { words: sampleWords };
const history = (
  <HistoryRail
    entries={[
      {
        entryId: 'a',
        wordKey: 'history.agreement-request.receive-proposal',
        recordKind: 'agreement-request',
        actor: { name: 'M. Reyes', role: 'revenue-officer' },
        onDay: day('2023-04-03'),
        occurredAt: instant('2023-04-03T13:12:00.000Z'),
        recordedAt: instant('2023-04-03T14:40:00.000Z'),
        decisions: [{ rule: 'guaranteed', outcome: 'not-qualified' }],
      },
      {
        entryId: 'b',
        wordKey: 'history.task.open-task',
        recordKind: 'task',
        actor: { role: 'system' },
        onDay: day('2023-04-04'),
        occurredAt: instant('2023-04-04T13:12:00.000Z'),
        recordedAt: instant('2023-04-04T13:12:00.000Z'),
        decisions: [],
      },
    ]}
    onTelling={() => undefined}
  />
);

/** A screen of this width, in the units that the frame asks in. */
function screenOf(em: number): void {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (query) =>
      ({
        matches: em >= Number(/([\d.]+)em/.exec(query)?.[1]),
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
      }) as unknown as MediaQueryList,
  );
}

beforeEach(() => screenOf(90));

describe('a page', () => {
  test('has one heading, its state as a status, and a window title without numbers', () => {
    draw(
      <Page title="Proposal of April 3" about="R. Amari" state="Pending since April 3.">
        text
      </Page>,
    );
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getByRole('status').textContent).toBe('Pending since April 3.');
    expect(document.title).toBe('Proposal of April 3 · R. Amari · Accord');
  });

  test('with errors says so in the window title, in the language of the page', () => {
    draw(<Page title="Solicitud" hasErrors children="" />, { language: 'es' });
    expect(document.title).toBe('Error: Solicitud · Accord');
  });

  test('shows staff the way here and taxpayers the way back', () => {
    const page = <Page title="Letter" crumbs={[{ to: '/letters', text: 'Letters' }]} children="" />;
    draw(page);
    const crumbs = screen.getByRole('navigation', { name: 'Where you are' });
    expect(within(crumbs).getByRole('link', { name: 'Letters' }).getAttribute('href')).toBe('/letters');
    expect(within(crumbs).queryByRole('link', { name: 'Letter' })).toBeNull();
    draw(page, { audience: 'taxpayer' });
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(screen.getByRole('link', { name: 'Letters' })).toBeDefined();
  });

  test('gives its heading focus when somebody comes from another page, not on the first load', async () => {
    draw(
      <Page title="First">
        <Link to="/second">go</Link>
      </Page>,
    );
    expect(document.activeElement).toBe(document.body);
    await userEvent.click(screen.getByRole('link', { name: 'go' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'First' })));
  });
});

describe('the right panel', () => {
  const casePage = (
    <Page title="Case" history={history}>
      <FindingList findings={[paymentTooLow]} grounds={guaranteedDecision} />
      <Deadline deadline={supplyParts} kind="right" today={day('2023-04-03')} />
    </Page>
  );

  test('shows history beside the page where there is room', () => {
    draw(casePage, options);
    const panel = screen.getByRole('complementary', { name: 'History and reasons' });
    expect(within(panel).getByText('Proposal taken')).toBeDefined();
    expect(within(panel).getByText('Guaranteed does not fit.')).toBeDefined();
  });

  test('opens the reasons of a finding, takes focus and gives it back', async () => {
    const { router } = draw(casePage, options);
    const why = screen.getByRole('button', { name: /^Why\? The payment/ });
    await userEvent.click(why);
    const panel = screen.getByRole('complementary');
    const heading = within(panel).getByRole('heading', { level: 2 });
    expect(document.activeElement).toBe(heading);
    expect(router.state.location.search).toBe('?why=payment-at-least-lowest');
    for (const text of [
      'Payment offered each month',
      '$300.00',
      'in force from Wed, Jul 22, 1998',
      'Raise the payment to $355.92.',
      'IRM 5.14.5.3(2)',
      'Edition IRM 5.14.1 of Fri, Mar 31, 2023',
    ])
      expect(within(panel).getByText(text)).toBeDefined();
    await userEvent.click(within(panel).getByRole('button', { name: 'Close this panel' }));
    expect(document.activeElement).toBe(why);
    expect(router.state.location.search).toBe('');
  });

  test('opens at once from an address that asks', async () => {
    draw(casePage, { ...options, at: '/case?why=deadline-supply-missing-parts' });
    const panel = await screen.findByRole('complementary');
    const steps = within(panel)
      .getAllByRole('listitem')
      .map((step) => step.textContent);
    expect(steps[0]).toBe('The period starts from Sat, Apr 1, 2023. That day is not counted.');
    expect(steps.join(' ')).toContain('Emancipation Day');
    expect(steps.at(-1)).toBe('The last day is Tue, Apr 18, 2023.');
  });

  test('closes on Esc', async () => {
    draw(casePage, { ...options, at: '/case?why=payment-at-least-lowest' });
    await screen.findByRole('heading', { name: /^Why\?/ });
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('heading', { name: 'History' })).toBeDefined();
  });

  test('is a window of its own on a small screen, closed until it is asked for', async () => {
    screenOf(24);
    draw(casePage, options);
    expect(screen.queryByRole('complementary')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'History' }));
    expect(screen.getByRole('dialog', { name: 'History' })).toBeDefined();
  });

  test('opens history by its key', async () => {
    screenOf(70);
    draw(casePage, options);
    expect(screen.queryByRole('complementary')).toBeNull();
    await userEvent.keyboard('h');
    expect(screen.getByRole('heading', { name: 'History' })).toBeDefined();
  });

  test('shows history again by its key where a reason stands over it', async () => {
    draw(casePage, { ...options, at: '/case?why=payment-at-least-lowest' });
    await screen.findByRole('heading', { name: /^Why\?/ });
    await userEvent.keyboard('h');
    expect(screen.getByRole('heading', { name: 'History' })).toBeDefined();
    await userEvent.keyboard('h');
    expect(screen.queryByRole('complementary')).toBeNull();
  });
});

describe('history', () => {
  test('is newest first by day, and says when something became known later', () => {
    draw(<Page title="Case" history={history} children="" />, options);
    const days = screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'));
    expect(days).toEqual(['Tue, Apr 4, 2023', 'Mon, Apr 3, 2023']);
    expect(screen.getByText(/Recorded 04\/03\/2023 10:40/)).toBeDefined();
  });

  test('shows only decisions when asked to', async () => {
    draw(<Page title="Case" history={history} children="" />, options);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Decisions');
    expect(screen.getAllByRole('region')).toHaveLength(1);
  });

  test('asks for the taxpayer\u2019s telling and dates it as taxpayers read', async () => {
    const onTelling = vi.fn<(telling: string) => void>();
    const told = <HistoryRail entries={history.props.entries} onTelling={onTelling} />;
    draw(<Page title="Case" history={told} children="" />, options);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'As the taxpayer sees it');
    expect(onTelling).toHaveBeenCalledWith('taxpayer');
    expect(screen.getByRole('region', { name: 'April 3, 2023' })).toBeDefined();
  });
});

describe('the bar of what can be done next', () => {
  const moves = [
    { event: 'approve', allowed: true },
    { event: 'send-back', allowed: true },
    {
      event: 'recommend-rejection',
      allowed: false,
      refusal: { code: 'decision-must-allow-this-event', findings: [paymentTooLow] },
    },
  ];

  test('has the first lawful step first and keeps the barred one with its reason', () => {
    draw(<ActionBar process="agreement-request" moves={moves} onMove={() => undefined} />, options);
    const names = screen.getAllByRole('button').map((button) => button.textContent);
    expect(names).toEqual(['Approve agreement', 'Send back', 'Recommend rejection']);
    const barred = screen.getByRole('button', { name: 'Recommend rejection' });
    expect(barred.getAttribute('aria-disabled')).toBe('true');
    const reason = document.getElementById(barred.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toBe('Not possible now: The payment of $300.00 is less than $355.92.');
  });

  test('does a lawful step and leads from a barred one to its cure', async () => {
    const onMove = vi.fn<(event: string) => void>();
    const onCure = vi.fn<(move: { readonly event: string }) => void>();
    draw(<ActionBar process="agreement-request" moves={moves} onMove={onMove} onCure={onCure} />, options);
    await userEvent.click(screen.getByRole('button', { name: 'Approve agreement' }));
    await userEvent.click(screen.getByRole('button', { name: 'Recommend rejection' }));
    expect(onMove.mock.calls).toEqual([['approve']]);
    expect(onCure.mock.calls[0]?.[0].event).toBe('recommend-rejection');
  });

  test('asks once more, in its own words, before what cannot be undone', async () => {
    const onMove = vi.fn<(event: string) => void>();
    const words = { ...sampleWords, 'confirm.agreement-request.approve': 'The letter leaves at once.' };
    draw(<ActionBar process="agreement-request" moves={moves} onMove={onMove} />, { words });
    await userEvent.click(screen.getByRole('button', { name: 'Approve agreement' }));
    expect(onMove).not.toHaveBeenCalled();
    const dialog = screen.getByRole('dialog', { name: 'This cannot be undone' });
    expect(within(dialog).getByText('The letter leaves at once.')).toBeDefined();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Approve agreement' }));
    expect(onMove.mock.calls).toEqual([['approve']]);
  });

  test('does nothing while a command is on its way', async () => {
    const onMove = vi.fn<(event: string) => void>();
    draw(<ActionBar process="agreement-request" moves={moves} onMove={onMove} isBusy />, options);
    await userEvent.click(screen.getByRole('button', { name: 'Approve agreement' }));
    expect(onMove).not.toHaveBeenCalled();
  });

  test('is reached by its key, but not from inside of a field', async () => {
    draw(
      <>
        <input aria-label="note" />
        <ActionBar process="agreement-request" moves={moves} onMove={() => undefined} />
      </>,
      options,
    );
    await userEvent.type(screen.getByRole('textbox', { name: 'note' }), 'a');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'note' }));
    screen.getByRole('textbox', { name: 'note' }).blur();
    await userEvent.keyboard('a');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Approve agreement' }));
  });

  test('says in Spanish why a step is barred', () => {
    draw(<ActionBar process="agreement-request" moves={moves} onMove={() => undefined} />, {
      language: 'es',
    });
    expect(screen.getByText(/^No es posible ahora: /)).toBeDefined();
  });
});
