/**
 * The words of the letter with the papers before a mediation.
 *
 * Law: AP-08-1125-0028 § Exhibit 8.26.9-1, after call 3: what goes with it, by when to answer, and that
 * Appeals may withdraw. Its wording is ours, and it says so.
 */
import { formatDay } from '#kernel/decision/format.ts';
import type { Speech } from '#kernel/decision/phrase.ts';
import type { MediationPacket } from './appeals-contracts.ts';
import { beginAppealsLetter } from './begin-appeals-letter.ts';
import { plainItems, sectionOf } from './compose-head.ts';
import type { LetterContent } from './letter-content.ts';

export function composeMediationPacket(letter: MediationPacket, speech: Speech): LetterContent {
  const { say, own, head } = beginAppealsLetter(letter, speech);
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
