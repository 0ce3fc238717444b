import { expect, test } from 'vitest';
import { unprintableTexts } from './unprintable-texts.ts';

const problems = ['the text "漢" could not be displayed with any font'];
const content = {
  title: 'Your appeal',
  recipient: ['R. Amari', '漢 Street 1'],
  sections: [{ paragraphs: ['The matter of the 漢 house', 'Another matter'] }],
};

test('the texts that hold the sign are named, each once', () => {
  expect(unprintableTexts({ ...content, again: '漢 Street 1' }, problems)).toEqual([
    '漢 Street 1',
    'The matter of the 漢 house',
  ]);
});

test('a long text is told by its part around the sign', () => {
  const [told] = unprintableTexts([`${'a'.repeat(300)}漢${'b'.repeat(300)}`], problems);
  expect(told).toMatch(/^… 漢b+ …$/);
  expect(told?.length).toBeLessThan(90);
});

test('what the printing does not name is not guessed', () => {
  expect(unprintableTexts(content, ['document title must be set'])).toEqual([]);
});
