import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { words as caseworkEn } from '#capabilities/casework/words/en.ts';
import { words as caseworkEs } from '#capabilities/casework/words/es.ts';
import { day, instant } from '#kernel/calendar/day.ts';
import { ActionBar } from '#ui/page/action-bar.tsx';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import type { Session } from '../session.ts';
import { SignInPage } from '../sign-in/sign-in-page.tsx';
import { DemonstrationBar } from './demonstration-bar.tsx';
import { SkipLinks } from './skip-links.tsx';
import { StaffFrame } from './staff-frame.tsx';
import { TaxpayerFrame } from './taxpayer-frame.tsx';

const officer = { personId: '1', name: 'M. Reyes', role: 'revenue-officer', language: 'en' } as const;
const manager = { personId: '2', name: 'J. Ortiz', role: 'group-manager', language: 'en' } as const;
const taxpayer = { personId: '3', name: 'R. Amari', role: 'taxpayer', language: 'es' } as const;
const session: Session = {
  mode: 'demonstration',
  version: '0.1.0',
  businessNow: instant('2023-04-03T13:00:00.000Z'),
  businessDay: day('2023-04-03'),
  cycle: '202314',
  person: officer,
  people: [officer, manager, taxpayer],
};
const english = { words: caseworkEn };
const spanish = { language: 'es', audience: 'taxpayer', words: caseworkEs } as const;

beforeEach(() => {
  localStorage.clear();
  // The bell asks for the queue; to these tests nothing answers.
  stubAnswers({});
});
afterEach(() => vi.restoreAllMocks());

/** What was sent to the server, which answers who is signed in. */
function sentTo(answer: Session) {
  return vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(() => Promise.resolve(new Response(JSON.stringify(answer), { status: 200 })));
}

describe('the frame of an employee', () => {
  const frame = <StaffFrame session={session} person={officer} />;

  test('tells the business day, its cycle, and that the clock is a demonstration’s', () => {
    draw(frame, english);
    const header = screen.getByRole('banner');
    expect(within(header).getByText('Mon, Apr 3, 2023').getAttribute('datetime')).toBe('2023-04-03');
    expect(header.textContent).toContain('cycle 202314');
    expect(header.textContent).toContain('demo clock');
  });

  test('has at its left only what the role can open', () => {
    draw(frame, english);
    const links = () =>
      within(screen.getAllByRole('navigation', { name: 'Main' })[0] as HTMLElement)
        .getAllByRole('link')
        .map((link) => link.textContent);
    expect(links()).toEqual(['My work', 'Taxpayers', 'Letters', 'Guidance']);
    draw(<StaffFrame session={session} person={manager} />, english);
    expect(links()).toContain('To approve');
  });

  test('takes what is searched for beside the address, where a number may stand in it', async () => {
    const { router } = draw(frame, english);
    await userEvent.keyboard('/');
    const field = screen.getByRole('searchbox');
    expect(document.activeElement).toBe(field);
    await userEvent.type(field, '000-00-0142{Enter}');
    expect(router.state.location.pathname).toBe('/taxpayers');
    expect(router.state.location.search).toBe('');
    expect(router.state.location.state).toEqual({ text: '000-00-0142' });
  });

  test('what was searched before is typed over by what is searched next', async () => {
    const { router } = draw(frame, english);
    await userEvent.keyboard('/Kamara{Enter}');
    screen.getByRole('searchbox').blur();
    await userEvent.keyboard('/Lund{Enter}');
    expect(router.state.location.state).toEqual({ text: 'Lund' });
  });

  test('takes a number to what has it, from the header and from the palette', async () => {
    const { router } = draw(frame, english);
    const number = '98be3c7a-141e-827f-9147-661d0106bcd9';
    await userEvent.type(screen.getByRole('searchbox'), `${number}{Enter}`);
    expect(router.state.location.pathname).toBe('/find');
    expect(router.state.location.state).toEqual({ text: number });
    screen.getByRole('searchbox').blur();
    await userEvent.keyboard('{Control>}k{/Control}');
    const dialog = screen.getByRole('dialog', { name: 'Go to or do' });
    await userEvent.type(within(dialog).getByRole('combobox'), 'Lund{Enter}');
    expect(router.state.location.pathname).toBe('/taxpayers');
    expect(router.state.location.state).toEqual({ text: 'Lund' });
  });

  test('goes where its two keys say', async () => {
    const { router } = draw(frame, english);
    await userEvent.keyboard('gt');
    expect(router.state.location.pathname).toBe('/taxpayers');
    await userEvent.keyboard('gw');
    expect(router.state.location.pathname).toBe('/work');
  });

  test('opens the palette by its key and goes where its words lead', async () => {
    const { router } = draw(frame, english);
    await userEvent.keyboard('{Control>}k{/Control}');
    const dialog = screen.getByRole('dialog', { name: 'Go to or do' });
    await userEvent.type(within(dialog).getByRole('combobox'), 'guid');
    const options = within(dialog).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Guidance Go to',
      'Search for “guid” Search',
    ]);
    await userEvent.keyboard('{Enter}');
    expect(router.state.location.pathname).toBe('/guidance');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('lists its keys', async () => {
    draw(frame, english);
    await userEvent.keyboard('?');
    const dialog = screen.getByRole('dialog', { name: 'What the keys do' });
    expect(within(dialog).getByRole('rowheader', { name: 'g w' })).toBeDefined();
    expect(within(dialog).getByRole('rowheader', { name: 'Ctrl K' })).toBeDefined();
  });

  test('keeps single keys off once a person has turned them off', async () => {
    const { router } = draw(frame, english);
    await userEvent.click(screen.getByRole('button', { name: 'M. Reyes, Revenue officer' }));
    await userEvent.click(screen.getByRole('button', { name: 'Settings' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Single keys work outside of fields' }));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await userEvent.keyboard('gt');
    expect(router.state.location.pathname).toBe('/');
    draw(<StaffFrame session={session} person={manager} />, english);
    await userEvent.keyboard('?');
    expect(screen.getByRole('dialog', { name: 'What the keys do' })).toBeDefined();
  });
});

describe('the bar of the demonstration', () => {
  test('says that all people are made up, and who one is', () => {
    draw(<DemonstrationBar session={session} />, english);
    expect(screen.getByText(/All people are made up. You act as Revenue officer./)).toBeDefined();
  });

  test('does not stand in production', () => {
    const { container } = draw(<DemonstrationBar session={{ ...session, mode: 'production' }} />, english);
    expect(container.textContent).toBe('');
  });

  test('moves the business day by a week', async () => {
    const fetch = sentTo({ ...session, businessDay: day('2023-04-10') });
    draw(<DemonstrationBar session={session} />, english);
    await userEvent.click(screen.getByRole('button', { name: 'Move the business day' }));
    await userEvent.click(await screen.findByRole('button', { name: '+1 week' }));
    expect(fetch.mock.calls[0]?.[0]).toBe('/api/demonstration/move-clock');
    expect(fetch.mock.calls[0]?.[1]?.body).toBe('{"toDay":"2023-04-10"}');
  });
});

describe('the frame of a taxpayer', () => {
  const frame = (
    <TaxpayerFrame
      session={{ ...session, person: taxpayer }}
      onLanguage={(language) => chosen.push(language)}
    />
  );
  const chosen: string[] = [];

  test('offers the other language by its own name', async () => {
    draw(frame, spanish);
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(chosen).toEqual(['en']);
  });

  test('has no search, no palette and no keys', async () => {
    draw(frame, spanish);
    expect(screen.queryByRole('search')).toBeNull();
    await userEvent.keyboard('?');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the way in', () => {
  test('has a card for each person with what the role can and cannot do', async () => {
    const fetch = sentTo({ ...session, person: manager });
    const assign = vi.spyOn(window.location, 'assign').mockImplementation(() => undefined);
    draw(<SignInPage session={{ ...session, person: null }} />, english);
    expect(screen.getByRole('heading', { level: 1, name: 'Choose who you are' })).toBeDefined();
    expect(screen.getByText(/You cannot approve your own agreements/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Sign in as J. Ortiz' }));
    expect(fetch.mock.calls[0]?.[1]?.body).toBe('{"personId":"2"}');
    expect(assign).toHaveBeenCalledWith('/');
  });

  test.each([
    ['/requests/7', 'J. Ortiz', '/requests/7'],
    ['/my/events', 'J. Ortiz', '/'],
    ['//elsewhere.example', 'J. Ortiz', '/'],
    ['/requests/7', 'R. Amari', '/my'],
  ])('asked for %s brings %s to %s', async (asked, name, to) => {
    sentTo(session);
    const assign = vi.spyOn(window.location, 'assign').mockImplementation(() => undefined);
    const at = `/sign-in?to=${encodeURIComponent(asked)}`;
    draw(<SignInPage session={{ ...session, person: null }} />, { ...english, at });
    await userEvent.click(screen.getByRole('button', { name: `Sign in as ${name}` }));
    expect(assign).toHaveBeenCalledWith(to);
  });
});

test('the first links lead to the content, and to what can be done where there is something', () => {
  draw(<SkipLinks />);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#content']);
  draw(
    <>
      <SkipLinks />
      <ActionBar process="task" moves={[]} onMove={() => undefined} />
    </>,
  );
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '#content',
    '#actions',
  ]);
});
