import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { demonstrationId } from '#apps/server/demonstration/people.ts';
import { stories } from '#apps/server/demonstration/taxpayers.ts';
import { words } from '#capabilities/casework/words/en.ts';
import { day, instant } from '#kernel/calendar/day.ts';
import { formatDay } from '#kernel/decision/format.ts';
import { wordsOfKernel } from '#kernel/words/words-of-kernel.ts';
import { dayOfInstant } from '#platform/clock/clock.ts';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import type { Session } from '../session.ts';
import { keepTourProgress, tourProgress } from './tour-progress.ts';
import { tourSteps } from './tour-steps.ts';
import { tourWords } from './tour-words.ts';
import { TourBar, TourOffer } from './tour.tsx';

const people: Session['people'] = [
  { personId: '1', name: 'M. Reyes', role: 'revenue-officer', language: 'en' },
  { personId: '2', name: 'J. Ortiz', role: 'group-manager', language: 'en' },
];
const session: Session = {
  mode: 'demonstration',
  version: '0.1.0',
  businessNow: instant('2023-04-03T13:00:00.000Z'),
  businessDay: day('2023-04-03'),
  cycle: '202314',
  person: people[0] ?? null,
  people,
};
const english = { words };
const went = vi.fn<(to: string | URL) => void>();

beforeEach(() => {
  localStorage.clear();
  went.mockClear();
  stubAnswers({});
  vi.spyOn(window.location, 'assign').mockImplementation(went);
});
afterEach(() => vi.restoreAllMocks());

test('the offer starts at the first stop, or goes on where the tour was left', async () => {
  draw(<TourOffer session={session} />, english);
  await userEvent.click(screen.getByRole('button', { name: 'Take the tour' }));
  expect(went).toHaveBeenLastCalledWith('/work');
  expect(tourProgress()).toEqual({ stop: 0, isOpen: true });
});

test('the next stop is reached by keyboard', async () => {
  keepTourProgress({ stop: 1, isOpen: true });
  draw(<TourBar session={session} />, english);
  const bar = screen.getByRole('region', { name: 'Guided tour' });
  expect(within(bar).getByText('Stop 2 of 7, as M. Reyes.')).toBeTruthy();
  within(bar).getByRole('button', { name: 'Next stop' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(went).toHaveBeenLastCalledWith(tourSteps[2]?.path);
  expect(tourProgress()).toEqual({ stop: 2, isOpen: true });
});

test('the tour goes on in the language in which it was begun, beside a page in another one', async () => {
  draw(<TourOffer session={session} />, english);
  await userEvent.click(screen.getByRole('button', { name: 'Take the tour' }));
  keepTourProgress({ stop: 5, isOpen: true });
  draw(<TourBar session={session} />, { language: 'es' });
  const bar = screen.getByRole('region', { name: 'Guided tour' });
  expect(bar.getAttribute('lang')).toBe('en');
  expect(within(bar).getByRole('button', { name: 'Next stop' })).toBeTruthy();
});

test('left by keyboard, the tour keeps its place', async () => {
  keepTourProgress({ stop: 2, isOpen: true });
  draw(<TourBar session={session} />, english);
  const bar = screen.getByRole('region', { name: 'Guided tour' });
  within(bar).getByRole('button', { name: 'Leave the tour' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(screen.queryByRole('region', { name: 'Guided tour' })).toBeNull();
  expect(tourProgress()).toEqual({ stop: 2, isOpen: false });
  draw(<TourOffer session={session} />, english);
  expect(screen.getByRole('button', { name: 'Go on with the tour' })).toBeTruthy();
});

test('the last stop ends the tour', async () => {
  keepTourProgress({ stop: tourSteps.length - 1, isOpen: true });
  draw(<TourBar session={session} />, english);
  expect(screen.queryByRole('button', { name: 'Next stop' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'End the tour' }));
  expect(tourProgress()).toBeUndefined();
});

test('the day that the tour names is the one of the story, wherever the clock of the demonstration stands', () => {
  const lund = stories.find(({ taxpayer }) => taxpayer.name === 'K. Lund');
  const asked = dayOfInstant(instant(lund?.proposal?.receivedAt ?? ''));
  const [en, es] = (['en', 'es'] as const).map((language) =>
    formatDay(asked, { language, audience: 'taxpayer', words: wordsOfKernel[language] }),
  );
  expect([en, es]).toEqual(['April 2, 2023', '2 de abril de 2023']);
  expect(tourWords.en['taxpayer']).toContain(en);
  expect(tourWords.es['taxpayer']).toContain(es);
  const relative = /\b(?:yesterday|today|tomorrow|ayer|hoy)\b/i;
  for (const told of Object.values(tourWords))
    expect(Object.values(told).filter((text) => relative.test(text))).toEqual([]);
});

test('each stop is a page of somebody of the demonstration, and is told in both languages', () => {
  const ids = new Map(
    stories.map(({ taxpayer }) => [demonstrationId('taxpayer', taxpayer.tin), taxpayer.name]),
  );
  const named = tourSteps.flatMap(({ path }) => /\/taxpayers\/([^/]+)/.exec(path)?.[1] ?? []);
  expect(named.map((id) => ids.get(id))).toEqual(['K. Lund', 'R. Amari', 'S. Marín']);
  expect(Object.keys(tourWords.es)).toEqual(Object.keys(tourWords.en));
  for (const { name } of tourSteps) expect(tourWords.en[name]).toBeTruthy();
});
