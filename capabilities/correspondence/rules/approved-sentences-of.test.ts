import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { sampleLaw } from '#kernel/law/testing.ts';
import { sampleWords } from '../api/testing.ts';
import { conveyanceStates } from '../parameters/conveyance-states.ts';
import { approvedSentencesOf, emailWarningsOf } from './approved-sentences-of.ts';

const on = day('2023-04-10');

test('every approved sentence of every state has words in both languages', () => {
  for (const language of ['en', 'es'] as const) {
    const words = sampleWords(language);
    const sentences = conveyanceStates.flatMap((state) => approvedSentencesOf(state, words, on, sampleLaw));
    expect([...sentences, ...emailWarningsOf(words, on, sampleLaw)].length).toBeGreaterThan(
      conveyanceStates.length,
    );
  }
});

test('an approved sentence without words is a mistake and not an empty sentence', () => {
  expect(() => approvedSentencesOf('pending', {}, on, sampleLaw)).toThrow('has no words');
});
