import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { type ComparedRow, ComparisonTable } from './comparison-table.tsx';

type Option = { readonly key: string; readonly name: string; readonly cost?: number };
const options: readonly Option[] = [
  { key: 'a', name: 'Guaranteed', cost: 300 },
  { key: 'b', name: 'Routine', cost: 250 },
  { key: 'c', name: 'Partial payment' },
];
const rows: readonly ComparedRow<Option>[] = [
  {
    key: 'cost',
    head: 'Each month',
    cell: ({ cost }) => (cost === undefined ? 'none' : `$${cost}`),
    figure: ({ cost }) => cost,
  },
];

function Sample({ onSelect = () => undefined }: { readonly onSelect?: (key: string) => void }) {
  const [selected, setSelected] = useState('a');
  const select = (key: string) => {
    setSelected(key);
    onSelect(key);
  };
  return (
    <ComparisonTable
      corner="Type"
      caption="Types"
      options={options}
      rows={rows}
      selected={selected}
      onSelect={select}
    />
  );
}

function onScreen(isPhone: boolean) {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (query) =>
      ({
        matches: isPhone && query.startsWith('(max-width'),
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
      }) as unknown as MediaQueryList,
  );
}
afterEach(() => vi.restoreAllMocks());

test('every option is a column with a head of its own, and what is compared a row with its head', () => {
  onScreen(false);
  draw(<Sample />);
  const table = screen.getByRole('table', { name: 'Types' });
  const heads = within(table).getAllByRole('columnheader');
  expect(heads.map((head) => head.textContent)).toEqual(['Type', 'Guaranteed', 'Routine', 'Partial payment']);
  expect(within(table).getByRole('rowheader', { name: 'Each month' })).toBeDefined();
});

test('the lowest of a row says in a word that it is', () => {
  onScreen(false);
  draw(<Sample />);
  const told = screen.getAllByRole('cell').map((cell) => cell.textContent);
  expect(told.filter((text) => text !== '')).toEqual(['$300', '$250 lowest', 'none']);
});

test('an option is chosen in its head, by the keyboard alone', async () => {
  onScreen(false);
  const onSelect = vi.fn<(key: string) => void>();
  draw(<Sample onSelect={onSelect} />);
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Types' }));
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Guaranteed' }));
  await userEvent.keyboard('{ArrowRight}');
  expect(onSelect).toHaveBeenCalledWith('b');
});

test('on a phone two stand beside each other, and both are picked above them alone', async () => {
  onScreen(true);
  draw(<Sample />);
  const heads = () => screen.getAllByRole('columnheader').map((head) => head.textContent);
  expect(heads()).toEqual(['Type', 'Guaranteed', 'Routine']);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'With' }), 'c');
  expect(heads()).toEqual(['Type', 'Guaranteed', 'Partial payment']);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Compare' }), 'c');
  expect(heads()).toEqual(['Type', 'Guaranteed', 'Partial payment']);
  expect(screen.queryAllByRole('radio')).toEqual([]);
});

test('a row can be drawn beneath, on one scale; what cannot be had is hollow, and its words are told once', () => {
  onScreen(false);
  const drawnRows = [{ ...rows[0], drawn: ({ cost }: Option) => cost } as ComparedRow<Option>];
  const dim = options.map((option) => ({ ...option, isDim: option.key === 'b' }));
  const parts = { caption: 'Types', corner: 'Type', selected: 'a', onSelect: () => undefined };
  const { container } = draw(<ComparisonTable {...parts} options={dim} rows={drawnRows} />);
  const dots = [...container.querySelectorAll<HTMLElement>('.comparison__dot')];
  expect(dots.map((dot) => Math.round(Number.parseFloat(dot.style.insetBlockEnd)))).toEqual([100, 83]);
  expect(dots.map((dot) => dot.className.includes('hollow'))).toEqual([false, true]);
  expect(screen.getAllByRole('row')).toHaveLength(2);
});

test('one number alone is not drawn', () => {
  onScreen(false);
  const drawn = ({ key, cost }: Option) => (key === 'a' ? cost : undefined);
  const drawnRows = [{ ...rows[0], drawn } as ComparedRow<Option>];
  const parts = { caption: 'Types', corner: 'Type', selected: 'a', onSelect: () => undefined };
  const { container } = draw(<ComparisonTable {...parts} options={options} rows={drawnRows} />);
  expect(container.querySelector('.comparison__dot')).toBeNull();
});
