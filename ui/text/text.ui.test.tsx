import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { day, instant } from '#kernel/calendar/day.ts';
import { cents, dollars } from '#kernel/money/cents.ts';
import { draw } from '../testing/draw.tsx';
import { sampleWords } from '../testing/samples.ts';
import { DayText, InstantText } from './day-text.tsx';
import { Money } from './money.tsx';
import { StateTag } from './state-tag.tsx';
import { Wordmark } from './wordmark.tsx';

const spanish = { language: 'es', audience: 'taxpayer' } as const;

describe('an amount', () => {
  test('has two decimals and is heard as it is spoken', () => {
    draw(<Money cents={cents(35_592)} />);
    expect(screen.getByText('$355.92').getAttribute('aria-hidden')).toBe('true');
    expect(screen.getByText('355 dollars and 92 cents')).toBeDefined();
  });

  test('of whole dollars is heard without its cents', () => {
    draw(<Money cents={dollars(1)} />);
    expect(screen.getByText('1 dollar')).toBeDefined();
  });

  test('below zero has its minus on the left and says that it is a credit', () => {
    draw(<Money cents={dollars(-12)} credit />);
    expect(screen.getByText('−$12.00')).toBeDefined();
    expect(screen.getByText('minus 12 dollars')).toBeDefined();
    expect(screen.getByText('credit')).toBeDefined();
  });

  test('keeps its form in Spanish and is spoken in Spanish', () => {
    draw(<Money cents={cents(123_456)} />, spanish);
    expect(screen.getByText('$1,234.56')).toBeDefined();
    expect(screen.getByText('1,234 dólares con 56 centavos')).toBeDefined();
  });

  test('that nobody knows is the word, not a zero', () => {
    const { container } = draw(<Money cents="unknown" />);
    expect(container.textContent).toBe('Unknown');
  });
});

describe('a day', () => {
  test('is short in a table of staff and in words in a sentence', () => {
    draw(
      <>
        <DayText day={day('2023-04-03')} style="table" />
        <DayText day={day('2023-04-03')} />
      </>,
    );
    expect(screen.getByText('04/03/2023').getAttribute('datetime')).toBe('2023-04-03');
    expect(screen.getByText('Mon, Apr 3, 2023')).toBeDefined();
  });

  test('is in words for taxpayers everywhere', () => {
    draw(<DayText day={day('2023-04-03')} style="table" />, { audience: 'taxpayer' });
    expect(screen.getByText('April 3, 2023')).toBeDefined();
    draw(<DayText day={day('2023-04-03')} />, spanish);
    expect(screen.getByText('3 de abril de 2023')).toBeDefined();
  });

  test('that nobody knows is the word in the language of the reader', () => {
    const { container } = draw(<DayText day="unknown" />, spanish);
    expect(container.textContent).toBe('Aún no lo sabemos');
  });
});

describe('an instant', () => {
  test('has the time and zone of the agency', () => {
    const { container } = draw(<InstantText at={instant('2023-04-03T13:12:00.000Z')} />);
    expect(container.textContent).toBe('Mon, Apr 3, 2023, 9:12\u00A0a.m. ET');
  });

  test('late in the evening by the agency is not the next day in Greenwich', () => {
    const { container } = draw(<InstantText at={instant('2023-04-04T02:30:00.000Z')} style="table" />);
    expect(container.textContent).toBe('04/03/2023 10:30\u00A0p.m.');
  });

  test('at noon and at midnight is told by the twelve-hour clock, also in Spanish', () => {
    const noon = draw(<InstantText at={instant('2023-01-03T17:00:00.000Z')} style="table" />);
    expect(noon.container.textContent).toBe('01/03/2023 12:00\u00A0p.m.');
    const midnight = draw(<InstantText at={instant('2023-01-03T05:00:00.000Z')} />, spanish);
    expect(midnight.container.textContent).toBe('3 de enero de 2023, 12:00\u00A0a.\u00A0m. ET');
  });
});

describe('the tag of a state', () => {
  test('says the state in the words of its reader', () => {
    draw(<StateTag machine="agreement-request" state="pending" />, { words: sampleWords });
    expect(screen.getByText('Pending')).toBeDefined();
    draw(<StateTag machine="agreement-request" state="pending" />, {
      words: sampleWords,
      audience: 'taxpayer',
    });
    expect(screen.getByText('Pending: we are deciding')).toBeDefined();
  });

  test('takes no state that its process does not have', () => {
    // @ts-expect-error an agreement is never pending
    draw(<StateTag machine="agreement" state="pending" />);
    expect(screen.getByText('Pending')).toBeDefined();
  });
});

test('the wordmark is a picture named Accord', () => {
  draw(<Wordmark />);
  expect(screen.getByRole('img', { name: 'Accord' })).toBeDefined();
});
