/**
 * The words of two letters of Appeals: that it has the case, and that mediation is denied.
 *
 * Law: AP-08-1125-0028 § 8.26.9.2.3(2), § 8.26.9.2.3.3(1)c. It names the letters and
 * what they have to do; their text it does not give, so the wording is ours, and each of them says so.
 */
import { formatDay } from '#kernel/decision/format.ts';
import type { Speech } from '#kernel/decision/phrase.ts';
import type { AppealAcknowledgement, MediationDenial } from './appeals-contracts.ts';
import { beginAppealsLetter } from './begin-appeals-letter.ts';
import { plainItems, sectionOf } from './compose-head.ts';
import type { LetterContent, LetterSection } from './letter-content.ts';
import type { Say } from './letter-words.ts';

export function composeAppealAcknowledgement(letter: AppealAcknowledgement, speech: Speech): LetterContent {
  const { own, head } = beginAppealsLetter(letter, speech);
  const { receivedDay, appealed, enclosures, introducesMediation } = letter;
  const mediation = introducesMediation
    ? [sectionOf([], own('mediation'), { paragraphs: [own('mediation.what'), own('mediation.how')] })]
    : [];
  const enclosed = enclosures.length > 0 ? [sectionOf([], own('enclosed'), { lines: enclosures })] : [];
  return {
    ...head,
    title: own('title'),
    state: { sentence: own('state', { day: formatDay(receivedDay, speech) }), protects: false },
    opening: [own('opening')],
    sections: [
      sectionOf(['appeal-received'], own('appealed'), { items: plainItems(appealed) }),
      sectionOf(['next-step'], own('conference'), {
        paragraphs: [own('conference.what'), own('conference.prepare')],
      }),
      ...mediation,
      ...enclosed,
    ],
  };
}

export function composeMediationDenial(letter: MediationDenial, speech: Speech): LetterContent {
  const { own, head } = beginAppealsLetter(letter, speech);
  const { requestReceivedDay, reasons, standing } = letter;
  const day = formatDay(requestReceivedDay, speech);
  const state = 'draft' in standing ? own('draft', { draft: String(standing.draft) }) : own('state', { day });
  return {
    ...head,
    title: own('title'),
    state: { sentence: state, protects: false },
    opening: [own('opening', { day })],
    sections: [
      sectionOf(['reasons'], own('reasons'), {
        items: plainItems(reasons.map(({ issue, told }) => own('reason', { issue, told }))),
      }),
      sectionOf(['next-step'], own('next'), { paragraphs: [own('next.appeal'), own('next.ask')] }),
      ...signature(standing, own, speech),
    ],
  };
}

/** Nobody's name stands under a draft. */
function signature(
  standing: MediationDenial['standing'],
  own: Say,
  speech: Speech,
): readonly LetterSection[] {
  if ('draft' in standing) return [];
  const { signedBy, signedDay } = standing;
  const lines = [signedBy, own('signed.office')];
  return [sectionOf([], own('signed', { day: formatDay(signedDay, speech) }), { lines })];
}
