import { appealStories } from './appeal-stories.ts';
import { deskStories, type Making } from './made-up/desk-stories.ts';
import { diceFrom } from './made-up/dice.ts';
import { exampleCases } from './made-up/example-cases.ts';
import { exampleStories } from './made-up/example-stories.ts';
import { taxpayerMaker } from './made-up/taxpayer-maker.ts';
import { mediationStories } from './mediation/mediation-stories.ts';
import type { Story } from './story.ts';
import { stories } from './taxpayers.ts';

/**
 * Everybody in the demonstration: those whom the documents speak of, one for each example, and a desk full of
 * work. The same seed number gives the same people with the same stories.
 */
export function wholeDemonstration(seed: number): readonly Story[] {
  const dice = diceFrom(seed);
  const making: Making = { dice, cases: exampleCases(), newTaxpayer: taxpayerMaker(dice) };
  return [...stories, ...exampleStories(making), ...deskStories(making)];
}

/** All that a first start loads: those too whose appeals and mediations fill the desks of Appeals. */
export function everyStory(seed: number): readonly Story[] {
  return [...wholeDemonstration(seed), ...appealStories, ...mediationStories];
}
