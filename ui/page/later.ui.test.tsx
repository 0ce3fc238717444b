import { render, screen, waitFor } from '@testing-library/react';
import type { ComponentType } from 'react';
import { expect, test, vi } from 'vitest';
import { later } from './later.tsx';

type Props = { readonly name: string };
type Load = () => Promise<ComponentType<Props>>;
const Greeting = ({ name }: Props) => <p>Good day, {name}.</p>;

test('a part stands there when its code has come, and the next one at once', async () => {
  const load = vi.fn<Load>(() => Promise.resolve(Greeting));
  const Later = later<Props>(load);
  const { container, rerender } = render(<Later name="Reyes" />);
  expect(container.textContent).toBe('');
  expect(await screen.findByText('Good day, Reyes.')).toBeTruthy();
  rerender(<Later key="other" name="Ortiz" />);
  expect(container.textContent).toBe('Good day, Ortiz.');
  expect(load).toHaveBeenCalledTimes(1);
});

test('if its code does not come, nothing stands there and the page goes on', async () => {
  const load = vi.fn<Load>(() => Promise.reject(new Error('the network is gone')));
  const Later = later<Props>(load);
  const { container } = render(
    <>
      <Later name="Reyes" />
      <p>The page</p>
    </>,
  );
  await waitFor(() => expect(load).toHaveBeenCalled());
  expect(container.textContent).toBe('The page');
});
