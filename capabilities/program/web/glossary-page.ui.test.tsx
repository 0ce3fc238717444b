import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { DataTable } from '#ui/table/data-table.tsx';
import { draw } from '#ui/testing/draw.tsx';
import { words } from '../words/en.ts';
import { GlossaryPage } from './glossary-page.tsx';

test('[IA-A-054] a search for DUT shows the Document Upload Tool, and stands in the address', async () => {
  const { router } = draw(<GlossaryPage />, { words, at: '/glossary' });
  await userEvent.type(screen.getByRole('textbox', { name: 'Search' }), 'DUT');
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent)).toEqual(['DUTDocument Upload ToolIRM 5.14.1.1.7(1)']);
  expect(router.state.location.search).toBe('?q=DUT');
});

test('a search finds what a term means, and says so where there is nothing', async () => {
  draw(<GlossaryPage />, { words, at: '/glossary?q=statute%20expiration' });
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['ASED', 'CSED']);
  await userEvent.type(screen.getByRole('textbox', { name: 'Search' }), ' of nothing');
  expect(screen.getByText(/^No term has these letters/)).toBeDefined();
});

test('[IA-A-054] an acronym in the head of a table tells what it stands for', () => {
  draw(
    <DataTable
      caption="Modules"
      rows={[{ key: '1' }]}
      rowKey={({ key }) => key}
      columns={[{ key: 'csed', head: 'Last day (CSED)', cell: () => '04/15/2030' }]}
    />,
    { words },
  );
  const head = screen.getByRole('columnheader', { name: /CSED/ });
  expect(within(head).getByTitle('Collection Statute Expiration Date').tagName).toBe('ABBR');
});

const memorandumTable = [
  ['Alternative Dispute Resolution', 'ADR'],
  ['Alternative Dispute Resolution Program Management Office', 'ADR PMO'],
  ['Appeals Case Management System', 'ACMS'],
  ['Appeals Team Manager', 'ATM'],
  ['Appeals Technical Employee', 'ATE'],
  ['Collection Due Process', 'CDP'],
  ['Offer in Compromise', 'OIC'],
  ['Personally Identifiable Information', 'PII'],
  ['Policy, Planning, Quality, and Analysis', 'PPQ&A'],
  ['Post-Appeals Mediation', 'PAM'],
  ['Power of Attorney', 'POA'],
  ['Trust Fund Recovery Penalty', 'TFRP'],
];

const rowsFrom = (source: RegExp): readonly (string | null)[][] =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent))
    .filter(([, , from]) => source.test(from ?? ''));

test('[PAM-017] the glossary has the twelve terms of the table with their full names, and no other as one of it', () => {
  draw(<GlossaryPage />, { words, at: '/glossary' });
  // The manual for agreements writes one of them with hyphens; the letters are the same.
  const plain = ([means, term]: readonly (string | null | undefined)[]) =>
    `${term}: ${means?.toLowerCase().replaceAll('-', ' ')}`;
  const found = rowsFrom(/IRM 8\.26\.9\.1\.5\(1\)/).map(([term, means]) => plain([means, term]));
  expect(new Set(found)).toEqual(new Set(memorandumTable.map(plain)));
  expect(found).toHaveLength(12);
});

test.each(['EH', 'MO', 'ACDS', 'Discussion Summary'])(
  '[PAM-018] %s is found and marked as added to the table',
  (term) => {
    draw(<GlossaryPage />, { words, at: `/glossary?q=${encodeURIComponent(term)}` });
    const [row] = rowsFrom(/^Added: not in the table/).filter(([name]) => name === term);
    expect(row?.[1]).toBeTruthy();
  },
);
