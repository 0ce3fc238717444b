import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { draw } from '../testing/draw.tsx';
import { ConcurrenceChain } from './concurrence-chain.tsx';
import { PhaseRail } from './phase-rail.tsx';
import { StepList, type StepPhase } from './step-list.tsx';

const law = 'AP-08-1125-0028';
const words = { 'deadline.send-to-mailbox': 'Send the request to the mailbox' };
const today = day('2026-03-09');
const phases: readonly StepPhase[] = [
  {
    id: 'processing',
    name: 'Processing',
    steps: [
      { id: 'mi', name: 'Enter MI', who: 'ATE', standing: 'done', doneDay: day('2026-03-02'), law },
      {
        id: 'send',
        name: 'E-mail the request',
        who: 'ATE',
        standing: 'yours',
        deadline: { kind: 'send-to-mailbox', dueDay: day('2026-03-05'), steps: [] },
        law,
      },
      { id: 'discuss', name: 'Discuss eligibility', who: 'Analyst', standing: 'waits', law },
    ],
  },
  {
    id: 'denied',
    name: 'Denied',
    steps: [
      { id: 'mail', name: 'Mail the letter', who: 'ATM', standing: 'not-yet', because: 'After both', law },
      { id: 'copy', name: 'Two copies', who: 'ATM', standing: 'skipped', because: 'Was accepted', law },
    ],
  },
];

describe('a list of steps', () => {
  test('only the step that is mine to do now is a button', async () => {
    const onDo = vi.fn<(stepId: string) => void>();
    draw(<StepList phases={phases} today={today} onDo={onDo} />, { words });
    const buttons = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(buttons).toEqual(['E-mail the request', 'Why?']);
    await userEvent.click(screen.getByRole('button', { name: 'E-mail the request' }));
    expect(onDo.mock.calls).toEqual([['send']]);
  });

  test('each step says in words where it stands, and what is late says so', () => {
    draw(<StepList phases={phases} today={today} onDo={vi.fn<() => void>()} />, { words });
    const textOf = (name: string) => screen.getByText(name).closest('li')?.textContent;
    expect(textOf('Enter MI')).toContain('Done Mon, Mar 2, 2026');
    expect(textOf('E-mail the request')).toContain('Yours now');
    expect(textOf('E-mail the request')).toContain('4 days late');
    expect(textOf('Discuss eligibility')).toContain('Waits for Analyst');
    expect(textOf('Mail the letter')).toContain('Not yetAfter both');
    expect(screen.getByText('Denied').tagName).toBe('SUMMARY');
    expect(textOf('Two copies')).toContain('Does not applyWas accepted');
  });
});

test('the rail marks the current phase and names one that does not apply', () => {
  const rail = [
    { id: 'a', name: 'Processing', standing: 'done' },
    { id: 'b', name: 'Denied', standing: 'passed-over' },
    { id: 'c', name: 'Before the call', standing: 'current' },
  ] as const;
  draw(<PhaseRail label="Phases" phases={rail} />);
  const items = within(screen.getByRole('list', { name: 'Phases' })).getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'Processing Done',
    'Denied Does not apply',
    'Before the call Now',
  ]);
  expect(items.map((item) => item.getAttribute('aria-current'))).toEqual([null, null, 'step']);
});

test('a chain says who has agreed, who is asked until when, and who comes after', () => {
  draw(
    <ConcurrenceChain
      label="Concurrence"
      today={today}
      note="Either may accept the request instead."
      links={[
        { id: 'ad', role: 'Area Director', person: 'L. Park', standing: 'agreed', answeredDay: today },
        {
          id: 'ex',
          role: 'Director, Collection Appeals',
          standing: 'asked',
          deadline: { kind: 'send-to-mailbox', dueDay: day('2026-03-16'), steps: [] },
        },
        { id: 'atm', role: 'ATM', standing: 'not-yet' },
      ]}
    />,
    { words },
  );
  const links = within(screen.getByRole('list', { name: 'Concurrence' })).getAllByRole('listitem');
  expect(links[0]?.textContent).toMatch(/Area Director.*L\. Park.*Agreed/u);
  expect(links[1]?.textContent).toMatch(/Asked.*7 days left/u);
  expect(links[1]?.getAttribute('aria-current')).toBe('step');
  expect(links[2]?.textContent).toMatch(/Not asked yet/u);
  expect(screen.getByText('Either may accept the request instead.')).toBeDefined();
});
