/**
 * The words of the letters of Appeals: that it has the case, that mediation is denied, and the papers before
 * a mediation.
 *
 * Law: AP-08-1125-0028 § 8.26.9.2.3(2), § 8.26.9.2.3.3(1)c and § Exhibit 8.26.9-1. It names the letters and
 * what they have to do; their text it does not give, so the wording is ours, and each of them says so.
 */
import { formatDay } from '#kernel/decision/format.ts';
import type { Speech } from '#kernel/decision/phrase.ts';
import type { AppealAcknowledgement, MediationDenial, MediationPacket } from './appeals-contracts.ts';
import { composeHead, plainItems, sectionOf } from './compose-head.ts';
import type { LetterContent, LetterSection } from './letter-content.ts';
import { type Say, sayFrom } from './letter-words.ts';

type AppealsLetter = AppealAcknowledgement | MediationDenial | MediationPacket;

/** The head of a letter whose number is the agency's and whose wording is not, and its own words. */
function beginning(letter: AppealsLetter, speech: Speech) {
  const say = sayFrom(speech);
  const own: Say = (key, values) => say(`letter.${letter.kind}.${key}`, values);
  const name = say('letter.numbered', { number: letter.letterNumber });
  const head = composeHead(letter, name, say, speech, [say('letter.own-wording')]);
  return { say, own, head: { ...head, figures: [], amounts: 'none' as const, elements: [] } };
}

export function composeAppealAcknowledgement(letter: AppealAcknowledgement, speech: Speech): LetterContent {
  const { own, head } = beginning(letter, speech);
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
  const { own, head } = beginning(letter, speech);
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

export function composeMediationPacket(letter: MediationPacket, speech: Speech): LetterContent {
  const { say, own, head } = beginning(letter, speech);
  const { papers, answerByDay, answerFax, answerTo, contact } = letter;
  const day = formatDay(answerByDay, speech);
  return {
    ...head,
    title: own('title'),
    state: { sentence: own('state', { day }), protects: false },
    opening: [own('opening')],
    figures: [{ label: own('answer-by'), value: day, note: '' }],
    elements: ['answer-by'],
    sections: [
      sectionOf(['papers'], own('papers'), {
        items: plainItems(papers.map((paper) => own(`paper.${paper}`))),
      }),
      sectionOf(['consequence'], own('otherwise', { day }), { paragraphs: [own('otherwise.withdraw')] }),
      sectionOf(['how-to-answer'], own('answer'), {
        paragraphs: [
          say('approved.no-e-mail'),
          own('answer.how', { telephone: contact.telephone, fax: answerFax }),
        ],
        lines: answerTo,
      }),
    ],
  };
}
