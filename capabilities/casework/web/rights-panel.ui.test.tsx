import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '#ui/testing/draw.tsx';
import { words as en } from '../words/en.ts';
import { words as es } from '../words/es.ts';
import { RightsPanel } from './rights-panel.tsx';

test.each([
  ['en', en, 'The taxpayer’s ten rights'],
  ['es', es, 'Los diez derechos del contribuyente'],
] as const)(
  '[IA-A-055] the case shows exactly ten rights, in groups, with a link, in %s',
  (language, words, title) => {
    draw(<RightsPanel />, { words, language });
    const panel = screen.getByRole('region', { name: title });
    expect(within(panel).getAllByRole('term')).toHaveLength(10);
    expect(within(panel).getAllByRole('heading', { level: 3 })).toHaveLength(5);
    expect(within(panel).getByRole('link').getAttribute('href')).toBe(
      'https://www.irs.gov/taxpayer-bill-of-rights',
    );
    expect(panel.textContent).toContain('26 U.S.C. § 7803(a)(3)(A)');
  },
);
