import { formatDay, formatNumber } from '../decision/format.ts';
import { phrase, type Speech } from '../decision/phrase.ts';
import type { Reader } from '../decision/words.ts';
import type { Instant } from './day.ts';
import type { DeadlineStep, HourDeadlineStep } from './deadline.ts';

/** A step of a deadline in words, with where it stands in the law. */
export type ExplainedStep = { readonly sentence: string; readonly law?: string };

/** How an instant is written for people: `platform` knows the time zone, the kernel does not. */
export type InstantText = (at: Instant) => string;

/** The steps of a deadline, each as a sentence. */
export function explainDeadline(
  steps: readonly (DeadlineStep | HourDeadlineStep)[],
  reader: Reader,
  instantText: InstantText = (at) => at,
): readonly ExplainedStep[] {
  const speech: Speech = { ...reader, words: {} };
  return steps.map((step) => ({
    sentence: sentenceOf(step, speech, instantText),
    ...('law' in step && step.law && { law: step.law.cite }),
  }));
}

function sentenceOf(step: DeadlineStep | HourDeadlineStep, speech: Speech, instantText: InstantText): string {
  const key = `deadline-step.${step.kind}`;
  switch (step.kind) {
    case 'trigger':
    case 'last-day':
      return phrase(key, speech, { day: formatDay(step.day, speech) });
    case 'counted': {
      const values = { count: formatNumber(step.days), to: formatDay(step.to, speech) };
      return phrase(`${key}.${step.counting}`, speech, values, step.days);
    }
    case 'skipped': {
      const reason = phrase(`day-off.${step.because}`, speech);
      return phrase(key, speech, { day: formatDay(step.day, speech), reason });
    }
    case 'rolled':
      return phrase(key, speech, { from: formatDay(step.from, speech), to: formatDay(step.to, speech) });
    case 'trigger-at':
    case 'last-instant':
      return phrase(key, speech, { at: instantText(step.at) });
    default: {
      const values = { count: formatNumber(step.hours), to: instantText(step.to) };
      return phrase(key, speech, values, step.hours);
    }
  }
}
