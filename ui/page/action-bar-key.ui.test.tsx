import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { ActionBar } from './action-bar.tsx';

test('the key of the bar goes to the step of a bar that has a link and no button', async () => {
  draw(
    <ActionBar process="agreement-request" moves={[]} onMove={() => undefined}>
      <a href="/taxpayers/t1/proposals/new">Take a proposal</a>
    </ActionBar>,
  );
  await userEvent.keyboard('a');
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Take a proposal' }));
});
