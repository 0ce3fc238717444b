import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { irm } from '#kernel/law/source.ts';
import { draw } from '../testing/draw.tsx';
import {
  abilityUnknown,
  guaranteedDecision,
  identifyPending,
  liabilityWithin,
  notNeeded,
  paymentTooLow,
  sampleWords,
  supplyParts,
} from '../testing/samples.ts';
import { Deadline } from './deadline.tsx';
import { DecisionCard } from './decision-card.tsx';
import { FindingList } from './finding-list.tsx';
import { RefusalNotice } from './refusal-notice.tsx';

const options = { words: sampleWords };
const all = [liabilityWithin, abilityUnknown, paymentTooLow, notNeeded];

describe('the list of findings', () => {
  test('tells all three counts, also a zero', () => {
    draw(<FindingList findings={[liabilityWithin]} />, options);
    expect(screen.getByText('1 met · 0 not met · 0 unknown')).toBeDefined();
  });

  test('puts failing tests first, then unknown ones, then met ones, each with its word', () => {
    draw(<FindingList findings={all} />, options);
    const rows = screen.getAllByRole('listitem').map((row) => row.querySelector('p')?.textContent);
    expect(rows).toEqual(['Not met', 'Unknown', 'Met', 'Does not apply']);
  });

  test('shows every failing finding with its sentence, paragraph and cure', () => {
    draw(<FindingList findings={[paymentTooLow, { ...paymentTooLow, about: '30 202012' }]} />, options);
    const rows = screen.getAllByRole('listitem');
    expect(rows).toHaveLength(2);
    const [row] = rows;
    if (row === undefined) throw new Error('no row');
    expect(within(row).getByText('The payment of $300.00 is less than $355.92.')).toBeDefined();
    expect(within(row).getByText('IRM 5.14.5.3(2)')).toBeDefined();
    expect(within(row).getByText('Cure: Raise the payment to $355.92.')).toBeDefined();
  });

  test('folds met tests when there are more than five, never failing ones', async () => {
    const met = Array.from({ length: 6 }, (_, index) => ({ ...liabilityWithin, test: `test-${index}` }));
    draw(<FindingList findings={[...met, paymentTooLow]} />, options);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Show 6 met' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(7);
  });

  test('does not count as met what does not apply', () => {
    const met = Array.from({ length: 5 }, (_, index) => ({ ...liabilityWithin, test: `test-${index}` }));
    const besides = { ...liabilityWithin, test: 'test-besides', applies: false as const };
    draw(<FindingList findings={[...met, besides]} />, options);
    expect(screen.getByText('5 met · 0 not met · 0 unknown')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Show 5 met, and 1 that do not apply' })).toBeDefined();
  });

  test('names the finding in the name of its Why? button', () => {
    draw(<FindingList findings={[paymentTooLow]} />, options);
    const name = 'Why? The payment of $300.00 is less than $355.92.';
    expect(screen.getByRole('button', { name })).toBeDefined();
  });

  test('offers to try a cure only where it can be tried', async () => {
    const tryCure = vi.fn<() => void>();
    draw(<FindingList findings={[paymentTooLow]} />, options);
    expect(screen.queryByRole('button', { name: /^Try it/ })).toBeNull();
    draw(<FindingList findings={[paymentTooLow]} tryCure={tryCure} />, options);
    await userEvent.click(screen.getByRole('button', { name: 'Try it: Raise the payment to $355.92.' }));
    expect(tryCure).toHaveBeenCalledWith(paymentTooLow.cure);
  });

  test('speaks Spanish', () => {
    draw(<FindingList findings={all} />, { language: 'es' });
    expect(screen.getByText('1 se cumplen · 1 no se cumplen · 1 aún sin saber')).toBeDefined();
    expect(screen.getAllByRole('button', { name: /^¿Por qué\?/ })).toHaveLength(4);
  });

  test('without findings says so', () => {
    draw(<FindingList findings={[]} />);
    expect(screen.getByText('Nothing was tested.')).toBeDefined();
  });
});

describe('a deadline', () => {
  test('says what it is of, when it is and how long that is', () => {
    draw(<Deadline deadline={supplyParts} kind="right" today={day('2023-04-03')} />, options);
    expect(screen.getByText('Add what is missing')).toBeDefined();
    expect(screen.getByText('Tue, Apr 18, 2023').getAttribute('datetime')).toBe('2023-04-18');
    expect(screen.getByText('15 days left')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Why? Add what is missing, Tue, Apr 18, 2023' })).toBeDefined();
  });

  test.each([
    ['2023-04-17', '1 day left'],
    ['2023-04-18', 'Last day is today'],
    ['2023-04-19', '1 day late'],
    ['2023-04-20', '2 days late'],
  ])('on %s says: %s', (today, text) => {
    draw(<Deadline deadline={supplyParts} kind="right" today={day(today)} />, options);
    expect(screen.getByText(text)).toBeDefined();
  });

  test('by the clock shows its time and zone', () => {
    draw(<Deadline deadline={identifyPending} kind="duty" today={day('2023-04-03')} />, options);
    expect(screen.getByText('Tue, Apr 4, 2023, 9:12 a.m. ET')).toBeDefined();
  });

  test('that is met is not late', () => {
    const met = { ...supplyParts, closedBecause: 'met' } as const;
    draw(<Deadline deadline={met} kind="right" today={day('2024-01-01')} />, options);
    expect(screen.getByText('Done')).toBeDefined();
    expect(screen.queryByText(/late/)).toBeNull();
  });

  test('speaks Spanish to a taxpayer', () => {
    const reader = { language: 'es', audience: 'taxpayer' } as const;
    draw(<Deadline deadline={supplyParts} kind="right" today={day('2023-04-03')} />, reader);
    expect(screen.getByText('18 de abril de 2023')).toBeDefined();
    expect(screen.getByText('Quedan 15 días')).toBeDefined();
  });
});

describe('the card of a decision', () => {
  test('says its outcome as a heading, and under which edition', () => {
    draw(<DecisionCard decision={guaranteedDecision} size="full" />, options);
    const card = screen.getByRole('article');
    expect(within(card).getByRole('heading', { name: 'Guaranteed does not fit.' })).toBeDefined();
    const edition = 'Decided under IRM 5.14.1 of Fri, Mar 31, 2023 on Mon, Apr 3, 2023';
    expect(within(card).getByText(edition)).toBeDefined();
    expect(within(card).getAllByRole('listitem')).toHaveLength(4);
  });

  test('in its short form shows what stands in the way, and the counts of all', () => {
    draw(<DecisionCard decision={guaranteedDecision} size="short" />, options);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByText(/1 met · 1 not met · 1 unknown/)).toBeDefined();
  });

  test('of a refusal shows the right of appeal and what does fit', () => {
    draw(
      <DecisionCard
        decision={guaranteedDecision}
        size="short"
        appeal={<p>Until May 3</p>}
        alternatives={<p>Streamlined</p>}
      />,
      options,
    );
    expect(screen.getByRole('heading', { name: 'Right of appeal' })).toBeDefined();
    expect(screen.getByRole('heading', { name: 'What does fit' })).toBeDefined();
  });
});

describe('the notice of a refusal', () => {
  const refusal = {
    code: 'decision-must-allow-this-event',
    event: 'approve',
    from: 'pending',
    findings: [paymentTooLow, abilityUnknown],
    law: irm('5.14.1.4'),
  };

  test('takes focus, says what was not done, every reason and the paragraph', () => {
    draw(<RefusalNotice refusal={refusal} process="agreement-request" />, options);
    const heading = screen.getByRole('heading', {
      name: 'Not done: “Approve agreement” is not possible now.',
    });
    expect(document.activeElement).toBe(heading);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByText('By IRM 5.14.1.4')).toBeDefined();
  });

  test('says that it is a rule of the program, where no paragraph asks for it', () => {
    const { law: _law, ...bare } = refusal;
    const own = { ...bare, code: 'tasks-must-be-finished', findings: [], ownRule: true as const };
    draw(<RefusalNotice refusal={own} process="agreement-request" />, options);
    expect(screen.getByText(/^A rule of this program; no paragraph/)).toBeDefined();
  });

  test('is not an alert: a refusal is an answer', () => {
    draw(<RefusalNotice refusal={refusal} process="agreement-request" />, options);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('by state says in which states it is possible, and that the record may have moved on', () => {
    const late = {
      code: 'event-must-be-possible-in-this-state',
      event: 'approve',
      from: 'approved',
      findings: [],
      possibleFrom: ['pending'],
    };
    draw(<RefusalNotice refusal={late} process="agreement-request" />, options);
    const name =
      'Not done: “Approve agreement” is not possible in the state “Approved”. It is possible in: Pending.';
    expect(screen.getByRole('heading', { name })).toBeDefined();
    expect(screen.getByText(/Somebody may have changed this/)).toBeDefined();
  });

  test('says the server\u2019s own sentence for a code without words', () => {
    const odd = { code: 'moon-must-be-full', title: 'The moon must be full', findings: [] };
    draw(<RefusalNotice refusal={odd} process="agreement-request" />);
    expect(screen.getByRole('heading', { name: 'Not done: The moon must be full' })).toBeDefined();
  });
});
