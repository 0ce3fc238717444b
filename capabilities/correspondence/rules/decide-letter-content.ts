/**
 * Does this letter say all that it must, and nothing that it must not: every element, and no full number?
 *
 * Law: IRM 5.14.1.2(11), (12), 5.14.1.3(8), 5.14.1.4.4(4), (8), by letter in the parameter; Pub. L. 105-206
 * § 3705: whoever writes is named with a number.
 * Practice: a taxpayer identification number stands on paper with its last four digits only.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { type RequiredElement, requiredElements } from '../parameters/letter-elements.ts';
import type { AppealableLetterKind, LetterKind } from '../parameters/letter-kinds.ts';
import { guidanceSeries } from './guidance-series.ts';
import { employeeNamed, type NamedFacts, numberMasked } from './named-and-masked.ts';

/** What of the case bears on what a letter has to say: taken from the case, never from the letter itself. */
export type LetterConcerns = {
  /** A person, not a partnership or corporation: only persons may ask for the low-income fee. */
  readonly individual: boolean;
  /** False where the taxes are of a kind for which no notice of lien is filed. */
  readonly lienPossible: boolean;
  /** False where the taxes are of a kind for which no levy is made. */
  readonly levyPossible: boolean;
};

export type LetterContentFacts = LetterConcerns &
  NamedFacts & {
    readonly letterKind: LetterKind | AppealableLetterKind;
    /** The elements that the sections of the letter carry. */
    readonly elements: readonly string[];
    readonly onDay: Day;
  };

export type LetterContentOutcome = 'complete' | 'incomplete';
const decided = ruleNamed<LetterContentOutcome>('letter-content', 1);

export function decideLetterContent(facts: LetterContentFacts, law: Law): Decision<LetterContentOutcome> {
  const required = inForce(requiredElements, facts.onDay, law).value[facts.letterKind];
  const findings = [
    ...required.map((element) => elementPresent(facts, element)),
    employeeNamed(facts),
    numberMasked(facts),
  ];
  const outcome = holdsTogether(findings) === true ? 'complete' : 'incomplete';
  const edition = editionInForce(guidanceSeries, facts.onDay, law).id;
  return decided(outcome, findings, law, edition, facts.onDay);
}

function elementPresent(facts: LetterContentFacts, { element, when, cite }: RequiredElement): Finding {
  const test = 'letter-says-it';
  const law = { cite };
  if (!concerns(facts, when)) return { test, about: element, holds: true, applies: false, law };
  const holds = facts.elements.includes(element);
  return {
    test,
    about: element,
    holds,
    compared: {
      fact: 'letterSaysElement',
      value: holds,
      unit: 'yes-no',
      how: 'equals',
      limit: { value: true },
    },
    law,
    ...(!holds && { cure: { act: 'add-element', names: [element] } }),
  };
}

function concerns(
  { individual, lienPossible, levyPossible }: LetterContentFacts,
  when: RequiredElement['when'],
) {
  const answers = { always: true, individual, 'lien-possible': lienPossible, 'levy-possible': levyPossible };
  return answers[when];
}
