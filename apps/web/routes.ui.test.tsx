import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { Link, Outlet } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { SpeechProvider } from '#ui/speech.tsx';
import { words } from '#ui/words/en.ts';
import type { PageRoute } from '#ui/page/route.ts';
import { pagesIn } from './routes.tsx';

type Load = PageRoute['load'];

const Work = () => <h1>My work</h1>;
const Case = () => <h1>One case</h1>;
const NewCase = () => <h1>New case</h1>;

function Frame() {
  return (
    <SpeechProvider speech={{ language: 'en', audience: 'staff', words, timeZone: 'America/New_York' }}>
      <Link to="/cases/new">New case</Link>
      <Outlet />
    </SpeechProvider>
  );
}

/** Opens an address whose pages come as told, and answers how often the code of each was asked for. */
function open(address: string, comes: { readonly work?: Load } = {}) {
  window.history.pushState(null, '', address);
  const work = vi.fn<Load>(comes.work ?? (() => Promise.resolve(Work)));
  const one = vi.fn<Load>(() => Promise.resolve(Case));
  const fresh = vi.fn<Load>(() => Promise.resolve(NewCase));
  const pages = [
    { path: '/work', load: work },
    { path: '/cases/:caseId', load: one },
    { path: '/cases/new', load: fresh },
  ];
  render(pagesIn(<Frame />, pages, []));
  return { work, one, fresh };
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('the code of the page that is opened comes ahead, once, and no other page’s', async () => {
  const { work, one, fresh } = open('/cases/7');
  expect(one).toHaveBeenCalledTimes(1);
  expect(await screen.findByRole('heading', { name: 'One case' })).toBeTruthy();
  expect([work, one, fresh].map(({ mock }) => mock.calls.length)).toEqual([0, 1, 0]);
});

test('of two addresses that fit, the page is that of the closer one', async () => {
  const { one, fresh } = open('/cases/new');
  expect(await screen.findByRole('heading', { name: 'New case' })).toBeTruthy();
  expect([one, fresh].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
});

test('the page before stays until the code of the next one has come', async () => {
  const { fresh } = open('/work');
  await screen.findByRole('heading', { name: 'My work' });
  let arrive: (page: ComponentType) => void = () => undefined;
  fresh.mockReturnValue(
    new Promise((resolve) => {
      arrive = resolve;
    }),
  );
  await userEvent.click(screen.getByRole('link', { name: 'New case' }));
  expect(screen.getByRole('heading', { name: 'My work' })).toBeTruthy();
  arrive(NewCase);
  expect(await screen.findByRole('heading', { name: 'New case' })).toBeTruthy();
});

test('code that does not come is asked for once more; then the page says so inside of its frame', async () => {
  // React writes what was thrown.
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const gone = () => Promise.reject(new Error('the network is gone'));
  const { work } = open('/work', { work: gone });
  expect(await screen.findByRole('heading', { level: 1, name: words['ui.fault-read-title'] })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'New case' })).toBeTruthy();
  expect(work).toHaveBeenCalledTimes(2);
});
