import { explainFinding } from '#kernel/decision/explain.ts';
import { formatNumber } from '#kernel/decision/format.ts';
import type { Speech } from '#kernel/decision/phrase.ts';
import { plainItems, sectionOf } from './compose-head.ts';
import type { LetterSection } from './letter-content.ts';
import type { AgreementConfirmation, LetterCondition } from './letter-contract.ts';
import type { Say } from './letter-words.ts';

/** The sections that tell what may happen to an agreement, the right to appeal, and why it was made. */
export function agreementRights(
  letter: AgreementConfirmation,
  say: Say,
  everyWord: Say,
  speech: Speech,
): readonly LetterSection[] {
  return [
    ...conditions(letter, say, everyWord),
    ...lien(letter, say),
    ending(letter, say, everyWord),
    appeal(letter, say),
    reasons(letter, say, speech),
  ];
}

/** IRM Exhibit 5.14.1-2 and 5.14.1.5(3): of all conditions only these stand in the letter. */
function conditions(letter: AgreementConfirmation, say: Say, everyWord: Say): readonly LetterSection[] {
  const { conditions: all } = letter;
  const told = (condition: LetterCondition): string =>
    condition.kind === 'levy-stays'
      ? everyWord('approved.levy-stays', { source: condition.source })
      : say('condition.cross-reference', { number: condition.maskedTin });
  return all.length === 0
    ? []
    : [sectionOf(['conditions'], say('conditions'), { items: plainItems(all.map(told)) })];
}

/** IRM 5.14.1.2(12)b and its note: never for shared responsibility payments. */
function lien({ lienNotice }: AgreementConfirmation, say: Say): readonly LetterSection[] {
  if (lienNotice === 'not-possible') return [];
  return [sectionOf(['lien'], say('lien'), { paragraphs: [say(`lien.${lienNotice}`)] })];
}

/** IRM 5.14.1.2(12)c and d. */
function ending({ levyPossible }: AgreementConfirmation, say: Say, everyWord: Say): LetterSection {
  const levy = levyPossible ? [everyWord('approved.levy-possible-after-end')] : [];
  return sectionOf(levyPossible ? ['levy'] : [], say('ending'), { paragraphs: [say('ending.how'), ...levy] });
}

/** IRM 5.14.1.2(12)f. */
function appeal({ appealDays }: AgreementConfirmation, say: Say): LetterSection {
  return sectionOf(['appeal'], say('appeal'), {
    paragraphs: [`${say('appeal.when')} ${say('appeal.days', { days: formatNumber(appealDays) })}`],
  });
}

/** The findings of the decision, as they are. */
function reasons({ reasons: findings }: AgreementConfirmation, say: Say, speech: Speech): LetterSection {
  const explained = findings.map((finding) => explainFinding(finding, speech.words, speech));
  return sectionOf(['reasons'], say('reasons'), {
    items: explained.map(({ sentence, law }) => ({ text: sentence, law })),
  });
}
