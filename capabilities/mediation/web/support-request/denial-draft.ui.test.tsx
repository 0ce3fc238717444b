import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { axeFaults } from '#ui/testing/axe-faults.ts';
import { draw } from '#ui/testing/draw.tsx';
import { words as casework } from '#capabilities/casework/words/en.ts';
import type { SupportRequestView } from '../../api/support-request-view.contract.ts';
import { words as en } from '../../words/en.ts';
import { DenialDraft } from './denial-draft.tsx';

type Denial = NonNullable<NonNullable<SupportRequestView['review']>['denial']>;

const denial = {
  mailedDay: '2026-03-04',
  letter: 'letter-5557',
  draft: 2,
  reasons: [],
  versions: [
    {
      draft: 1,
      onDay: '2026-03-04',
      documentId: 'd1',
      by: { name: 'G. Whitlock', role: 'appeals-team-manager' },
    },
    { draft: 2, onDay: '2026-03-05', documentId: 'd2', by: { name: 'H. Imai', role: 'pam-analyst' } },
  ],
  help: { askedDay: '2026-03-05', told: 'Is the reason clear?' },
  sent: {
    onDay: '2026-03-06',
    byRole: 'appeals-team-manager',
    documents: ['request', 'draft-letter'],
    position: 'director-collection-appeals',
  },
  sharedWith: [],
} as unknown as Denial;

test('each version of the letter opens under its writer; help, package and what is outstanding are told', async () => {
  const drawn = <DenialDraft denial={denial} outstanding={['send-signed-copy']} />;
  const { container } = draw(drawn, { words: { ...casework, ...en }, at: '/mediations/s1' });
  const versions = screen.getAllByRole('listitem');
  expect(versions.map((one) => one.textContent)).toEqual([
    expect.stringMatching(/Draft 1.*G\. Whitlock/),
    expect.stringMatching(/Draft 2.*H\. Imai/),
  ]);
  const [, second] = versions;
  expect(second && within(second).getByRole('link', { name: 'Draft 2' }).getAttribute('href')).toBe(
    '/api/mediation/papers/d2',
  );
  expect(container.textContent).toContain('Is the reason clear?');
  expect(container.textContent).toContain('Director, Collection Appeals');
  expect(container.textContent).toContain('Send the signed denial letter to the analyst');
  expect(await axeFaults(container)).toEqual([]);
});

test('a denial from before versions were kept shows none of them', () => {
  const old = { ...denial, versions: [], help: undefined, sent: undefined } as unknown as Denial;
  draw(<DenialDraft denial={old} outstanding={[]} />, { words: en, at: '/mediations/s1' });
  expect(screen.queryByRole('heading')).toBeNull();
  expect(screen.queryAllByRole('listitem')).toEqual([]);
});
