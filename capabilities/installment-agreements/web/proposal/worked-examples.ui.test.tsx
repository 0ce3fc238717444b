import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '#ui/testing/draw.tsx';
import { words } from '../../words/en.ts';
import { WorkedExamples } from './worked-examples.tsx';

const pending = [/^By phone a taxpayer gives name and number/, /the taxpayer says yes/];
const notPending = [
  /does not answer/,
  /mails Form 433-D.*Nothing comes back/,
  /has the employer send \$500 a month/,
  /corporate officer.*Form 2751 is not signed/,
  /two years of returns are not filed/,
];

test('[IA-A-228] the help beside a proposal lists the two situations that are pending and the five that are not', () => {
  draw(<WorkedExamples />, { words });
  const texts = screen.getAllByRole('listitem', { hidden: true }).map((item) => item.textContent);
  expect(texts).toEqual([
    ...pending.map((text) => expect.stringMatching(text)),
    ...notPending.map((text) => expect.stringMatching(text)),
  ]);
  expect(texts.map((text) => text.endsWith('Not pending.'))).toEqual([
    ...pending.map(() => false),
    ...notPending.map(() => true),
  ]);
});
