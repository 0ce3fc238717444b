import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { Dialog } from './dialog.tsx';
import { Page } from './page.tsx';

/** Wide enough that history stands beside the page at first. */
beforeEach(() => {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    () =>
      ({
        matches: true,
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
      }) as unknown as MediaQueryList,
  );
});

const crumbs = [{ to: '/work', text: 'My work' }];
const withForm = (
  <Page title="Case" crumbs={crumbs}>
    <form>
      <input aria-label="Note" />
      <button type="button">Send</button>
    </form>
  </Page>
);
const escape = () => userEvent.keyboard('{Escape}');

test('Esc closes the panel first, then goes to the page above', async () => {
  const { router } = draw(<Page title="Case" crumbs={crumbs} history="what was" children="" />);
  await escape();
  expect([router.state.location.pathname, screen.queryByRole('complementary')]).toEqual(['/', null]);
  await escape();
  expect(router.state.location.pathname).toBe('/work');
});

test('Esc stays where there is no page above', async () => {
  const { router } = draw(<Page title="My work" children="" />);
  await escape();
  expect(router.state.location.pathname).toBe('/');
});

test('Esc leaves no field, and no page on which something typed still stands', async () => {
  const { router } = draw(withForm);
  const note = screen.getByRole('textbox', { name: 'Note' });
  await userEvent.type(note, 'called');
  await escape();
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  await escape();
  expect(router.state.location.pathname).toBe('/');
  await userEvent.clear(note);
  await escape();
  expect(router.state.location.pathname).toBe('/');
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  await escape();
  expect(router.state.location.pathname).toBe('/work');
});

test('Esc is for the window over the page: the panel behind it stays, and the page too', async () => {
  const { router } = draw(
    <Page title="Case" crumbs={crumbs} history="what was">
      <Dialog title="Are you sure" onClose={() => undefined}>
        text
      </Dialog>
    </Page>,
  );
  await escape();
  expect(screen.getByRole('complementary', { hidden: true }).textContent).toContain('what was');
  expect(router.state.location.pathname).toBe('/');
});
