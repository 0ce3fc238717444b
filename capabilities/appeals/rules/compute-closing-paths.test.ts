import { expect, test } from 'vitest';
import { computeClosingPaths } from './compute-closing-paths.ts';

const matters = [
  { matterId: 'income', agreed: true },
  { matterId: 'equity', agreed: false },
] as const;
const paths = (mediationResult: string, of: Parameters<typeof computeClosingPaths>[0]['matters'] = matters) =>
  computeClosingPaths({ mediationResult, matters: of }).paths.map(({ path }) => path);

test('[PAM-163] partially agreed: what is agreed takes the agreement path, the other matter does not', () => {
  expect(paths('mediated-partially-agreed')).toEqual(['agreement', 'sustain']);
});

test('[PAM-163] agreed and unagreed speak for every matter; a withdrawal leaves each as it stands', () => {
  expect(paths('mediated-agreed')).toEqual(['agreement', 'agreement']);
  expect(paths('mediated-unagreed')).toEqual(['sustain', 'sustain']);
  expect(paths('withdrawn-by-taxpayer')).toEqual(['agreement', 'sustain']);
});

test('[PAMX-038] what a mediation left unagreed is sustained, whatever was said before', () => {
  expect(paths('mediated-unagreed', [{ matterId: 'income', agreed: true }])).toEqual(['sustain']);
});

test('a matter of which nobody knows whether it is agreed has no path yet', () => {
  expect(paths('mediated-partially-agreed', [{ matterId: 'income', agreed: 'unknown' }])).toEqual([
    'unknown',
  ]);
  expect(paths('none', [])).toEqual([]);
});
