import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { addMonths, day } from '#kernel/calendar/day.ts';
import { type Cents, cents, dollars, zeroCents } from '#kernel/money/cents.ts';
import { liabilityWithin } from '../testing/samples.ts';
import { draw } from '../testing/draw.tsx';
import type { Plan } from './balance.ts';
import { BalanceChart } from './balance-chart.tsx';
import { PaymentControl } from './payment-control.tsx';
import { Timeline } from './timeline.tsx';

const csed = day('2023-07-28');

/** A plan without accruals that pays so much a month. */
function plan(payment: Cents, owed: Cents, months: number): Plan {
  return {
    paymentCents: payment,
    leftovers: owed > payment * months ? [{ day: csed, cents: cents(owed - payment * months) }] : [],
    months: Array.from({ length: months }, (_, index) => ({
      day: addMonths(day('2023-05-15'), index),
      openingCents: cents(owed - payment * index),
      paymentCents: payment,
      interestCents: zeroCents,
      penaltyCents: zeroCents,
      closingCents: cents(owed - payment * (index + 1)),
    })),
  };
}

const ends = [{ day: day('2030-06-08'), about: '30 201912' }];

describe('a balance over time', () => {
  test('says when it is paid off and has the same months as a table', () => {
    draw(<BalanceChart plan={plan(dollars(300), dollars(900), 3)} ends={ends} />);
    const sentence = 'At $300.00 a month the balance is paid off on Sat, Jul 15, 2023.';
    expect(screen.getByRole('figure').textContent).toContain(sentence);
    const table = screen.getByRole('table', { name: 'Month by month' });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((row) => row.textContent),
    ).toEqual(['05/15/2023', '06/15/2023', '07/15/2023']);
  });

  test('says what is left when the time to collect ends', () => {
    draw(<BalanceChart plan={plan(dollars(300), dollars(1000), 3)} ends={ends} />, { language: 'es' });
    const sentence =
      'Con $300.00 al mes, quedan $100.00 cuando termina el plazo de cobro el vie 28 jul 2023.';
    expect(screen.getByRole('figure').textContent).toContain(sentence);
  });

  test('says what is left in all where the time to collect ends on several days, and what the fee takes', () => {
    const several = {
      ...plan(dollars(300), dollars(900), 3),
      leftovers: [
        { day: day('2023-06-30'), cents: dollars(40) },
        { day: csed, cents: dollars(60) },
      ],
      feeCents: dollars(225),
    };
    draw(<BalanceChart plan={several} ends={ends} />);
    expect(screen.getByRole('figure').textContent).toContain(
      'At $300.00 a month $100.00 is left in all as the times to collect end, the last on Fri, Jul 28, 2023.',
    );
    expect(screen.getByText(/^The fee of \$225\.00 comes out of the first payment/)).toBeDefined();
  });

  test('folds its table away and brings it back', async () => {
    draw(<BalanceChart plan={plan(dollars(300), dollars(900), 3)} ends={ends} />);
    const button = screen.getByRole('button', { name: 'Hide the table' });
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await userEvent.click(button);
    expect(screen.getByRole('button', { name: 'Show the table' })).toBeDefined();
  });
});

describe('the payment control', () => {
  function control(onPayment: (payment: Cents) => void) {
    return (
      <PaymentControl
        payment={dollars(300)}
        outcome="paid off in 2026"
        detents={[{ payment: cents(26_667), name: 'lowest' }]}
        mostCents={dollars(690)}
        onPayment={onPayment}
      />
    );
  }

  test('moves by a dollar with the arrows and by 25 with the page keys', async () => {
    const onPayment = vi.fn<(payment: Cents) => void>();
    draw(control(onPayment));
    screen.getByRole('slider').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}{PageUp}{PageDown}');
    expect(onPayment.mock.calls.flat()).toEqual([30_100, 29_900, 32_500, 27_500]);
  });

  test('takes what is typed once it can be read', async () => {
    const onPayment = vi.fn<(payment: Cents) => void>();
    draw(control(onPayment));
    const field = screen.getByRole('textbox', { name: 'Monthly payment' });
    await userEvent.clear(field);
    await userEvent.type(field, '35x');
    expect(onPayment.mock.calls.flat()).toEqual([300, 3500]);
  });

  test('offers the amounts that mean something, and says its outcome when it rests', async () => {
    const onPayment = vi.fn<(payment: Cents) => void>();
    draw(control(onPayment));
    await userEvent.click(screen.getByRole('button', { name: 'Set to $266.67: lowest' }));
    expect(onPayment.mock.calls.flat()).toEqual([26_667]);
    expect(await screen.findByText('paid off in 2026')).toBeDefined();
  });
});

describe('a timeline', () => {
  const why = { kind: 'finding', finding: liabilityWithin } as const;
  const timeline = (
    <Timeline
      caption="Levy is barred since April 3."
      today={day('2023-04-13')}
      from={day('2021-01-01')}
      to={day('2024-01-01')}
      lanes={[
        {
          key: 'protections',
          name: 'Protections',
          kind: 'protection',
          intervals: [
            { key: 'hearing', name: 'Hearing', from: day('2021-04-18'), to: day('2021-09-08') },
            { key: 'pending', name: 'Request pending', from: day('2023-04-03'), why },
          ],
        },
        {
          key: 'agreement',
          name: 'Agreement',
          kind: 'agreement',
          intervals: [{ key: 'old', name: 'Old plan', from: day('2022-01-10'), to: day('2022-11-30') }],
        },
      ]}
      events={[{ key: 'assessed', day: day('2021-06-08'), name: 'Tax assessed' }]}
      marks={[]}
    />
  );
  const item = (name: RegExp) => within(screen.getByRole('group')).getByLabelText(name);

  test('has every period and event also as a row, the open one with its days until today', () => {
    draw(timeline);
    const periods = screen.getByRole('table', { name: 'Periods' });
    const [first] = within(periods).getAllByRole('row').slice(1);
    expect(first?.textContent).toContain('Request pending');
    expect(first?.textContent).toContain('no end yet');
    expect(within(first as HTMLElement).getByText('11')).toBeDefined();
    expect(screen.getByRole('table', { name: 'Events' }).textContent).toContain('Tax assessed');
  });

  test('is entered by one Tab and walked by the arrows', async () => {
    draw(timeline);
    const stops = screen.getByRole('group').querySelectorAll('[tabindex="0"]');
    expect([...stops].map((stop) => stop.getAttribute('aria-label'))).toEqual([
      'Hearing: Sun, Apr 18, 2021 to Wed, Sep 8, 2021',
    ]);
    item(/^Hearing/).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(item(/^Request pending/));
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(item(/^Old plan/));
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(item(/^Tax assessed/));
    await userEvent.keyboard('{Home}');
    expect(document.activeElement).toBe(item(/^Hearing/));
  });

  test('opens the reasons of an item on Enter', async () => {
    const { router } = draw(timeline);
    item(/^Request pending/).focus();
    await userEvent.keyboard('{Home}{ArrowRight}{Enter}');
    expect(router.state.location.search).toBe('?why=liability-within-max');
  });

  test('lights up the row of the item that has focus', async () => {
    draw(timeline);
    item(/^Hearing/).focus();
    await userEvent.keyboard('{ArrowRight}');
    const marked = screen.getAllByRole('row').filter((row) => row.className === 'marked');
    expect(marked.map((row) => row.textContent)).toEqual([expect.stringContaining('Request pending')]);
  });

  test('speaks Spanish', () => {
    draw(timeline, { language: 'es', audience: 'taxpayer' });
    expect(item(/^Request pending: del 3 de abril de 2023 al sin fin todavía/)).toBeDefined();
  });
});
