import { expect, test } from 'vitest';
import { papersOf } from './scene.ts';

const paper = (documentId: string, kind: string) => ({
  documentId,
  kind,
  side: 'appeals',
  title: `Paper ${documentId}`,
  audience: 'appeals' as const,
  isConfidential: true,
  givenAt: '2026-03-02T14:00:00.000Z' as never,
  by: { role: 'appeals-team-manager' },
});
const view = { papers: [paper('d1', 'summary'), paper('d2', 'concurrence-evidence')] };

test('what can be evidence of an act is offered for it, and no other paper of the case', () => {
  expect(papersOf(view, 'concurrence-evidence')).toEqual([{ value: 'd2', text: 'Paper d2' }]);
});

test('where any paper will do, all that are seen are offered', () => {
  expect(papersOf(view).map(({ value }) => value)).toEqual(['d1', 'd2']);
});
