import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { dollars } from '#kernel/money/cents.ts';
import { draw } from '../testing/draw.tsx';
import { Money } from '../text/money.tsx';
import { type Column, DataTable } from './data-table.tsx';
import { SummaryList } from './summary-list.tsx';

type Row = { readonly name: string; readonly amount: number };
const rows: readonly Row[] = [
  { name: 'R. Amari', amount: 8400 },
  { name: 'K. Lund', amount: 9940 },
];
const columns: readonly Column<Row>[] = [
  { key: 'name', head: 'Taxpayer', isHeader: true, cell: ({ name }) => <a href="/x">{name}</a> },
  { key: 'amount', head: 'Amount', isFigure: true, cell: ({ amount }) => <Money cents={dollars(amount)} /> },
];
const rowKey = ({ name }: Row) => name;

test('a table has a caption, heads of columns and a head for each row', () => {
  draw(<DataTable caption="What waits" columns={columns} rows={rows} rowKey={rowKey} />);
  const table = screen.getByRole('table', { name: 'What waits' });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((head) => head.textContent),
  ).toEqual(['Taxpayer', 'Amount']);
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map((head) => head.textContent),
  ).toEqual(['R. Amari', 'K. Lund']);
});

test('bands stand under their headings, and one without rows is left out', () => {
  const bands = [
    { heading: 'Late', rows },
    { heading: 'Today', rows: [] },
  ];
  draw(<DataTable caption="What waits" columns={columns} bands={bands} rowKey={rowKey} />);
  expect(screen.getByText('Late')).toBeDefined();
  expect(screen.queryByText('Today')).toBeNull();
});

test('a table without rows says what would stand there', () => {
  draw(<DataTable caption="What waits" columns={columns} rowKey={rowKey} empty="Nothing waits for you." />);
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByText('Nothing waits for you.')).toBeDefined();
});

test('j and k walk the rows of a list', async () => {
  draw(<DataTable caption="What waits" columns={columns} rows={rows} rowKey={rowKey} isList />);
  const focused = () => document.activeElement?.textContent;
  await userEvent.keyboard('j');
  expect(focused()).toBe('R. Amari');
  await userEvent.keyboard('j');
  expect(focused()).toBe('K. Lund');
  await userEvent.keyboard('j');
  expect(focused()).toBe('K. Lund');
  await userEvent.keyboard('k');
  expect(focused()).toBe('R. Amari');
});

test('terms stand beside their values, each with a way to change it that says what it changes', async () => {
  const change = vi.fn<() => void>();
  const items = [
    { key: 'payment', term: 'Payment', value: '$355.92', change },
    { key: 'day', term: 'Due day', value: '15', change: '/day' },
    { key: 'bank', term: 'Bank', value: 'none' },
  ];
  draw(<SummaryList items={items} />);
  await userEvent.click(screen.getByRole('button', { name: 'Change Payment' }));
  expect(change).toHaveBeenCalledOnce();
  expect(screen.getByRole('link', { name: 'Change Due day' }).getAttribute('href')).toBe('/day');
  expect(screen.getAllByRole('term')).toHaveLength(3);
});
