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
