/**
 * The words of the request for what a payment plan request still lacks: exactly that, by when, and what
 * follows.
 *
 * Law: IRM 5.14.1.3(8); 5.14.1.3(4)d, first note, where returns are missing: once they are filed it takes a
 * new proposal. Not modelled: what was already asked in an earlier letter.
 */
import { formatDay } from '#kernel/decision/format.ts';
import { phrase, type Speech } from '#kernel/decision/phrase.ts';
import { composeHead, sectionOf } from './compose-head.ts';
import type { LetterContent, LetterItem, LetterSection } from './letter-content.ts';
import type { MissingPart, MissingPartsRequest } from './letter-contract.ts';
import { type Say, sayFrom } from './letter-words.ts';

/** A period is its last month: `202112`. */
const periodText = /^(\d{4})(\d{2})$/;

/** The words of this letter, without their common beginning. */
const own =
  (say: Say): Say =>
  (key, values) =>
    say(`letter.missing-parts.${key}`, values);

export function composeMissingParts(letter: MissingPartsRequest, speech: Speech): LetterContent {
  if (letter.missing.length === 0) throw new RangeError('a request for missing parts names at least one');
  const everyWord = sayFrom(speech);
  const say = own(everyWord);
  const answerBy = formatDay(letter.answerByDay, speech);
  return {
    ...composeHead(letter, say('name'), everyWord, speech),
    title: say('title'),
    state: { sentence: say('state'), protects: false },
    opening: opening(letter, say, everyWord, speech),
    figures: [{ label: say('answer-by'), value: answerBy, note: '' }],
    amounts: 'none',
    sections: [
      whatIsMissing(letter, say, speech),
      whatThen(letter, say),
      consequence(say, answerBy),
      howToAnswer(letter, say, everyWord),
    ],
    elements: ['not-pending', 'answer-by'],
  };
}

function opening(letter: MissingPartsRequest, say: Say, everyWord: Say, speech: Speech): readonly string[] {
  const { requestReceivedDay, requestChannel } = letter;
  const received = say(`received.${requestChannel}`, { day: formatDay(requestReceivedDay, speech) });
  const byEmail = requestChannel === 'e-mail' ? [everyWord('approved.e-mail-answered-another-way')] : [];
  return [received, ...byEmail];
}

function whatIsMissing({ missing }: MissingPartsRequest, say: Say, speech: Speech): LetterSection {
  const items = missing.flatMap((part) => itemsOf(part, say, speech));
  return sectionOf(['missing-parts'], say('missing'), { items });
}

function itemsOf(missing: MissingPart, say: Say, speech: Speech): readonly LetterItem[] {
  const law = missing.law.cite;
  if (missing.part !== 'returns') return [{ text: say(`missing.${missing.part}`), law }];
  return missing.returns.map(({ formNumber, period }) => {
    const [, year = period, month = ''] = periodText.exec(period) ?? [];
    const values = { form: formNumber, month: phrase(`month.${Number(month)}`, speech), year };
    return { text: say('missing.returns', values), law };
  });
}

/** Returns that are missing end the request: it takes a new one once they are filed. */
function whatThen({ missing, wholeWithThese }: MissingPartsRequest, say: Say): LetterSection {
  const returnsMissing = missing.some(({ part }) => part === 'returns');
  const answered = say(wholeWithThese ? 'then.pending' : 'then.look-again');
  const told = returnsMissing ? [say('then.after-returns'), say('then.new-request')] : [answered];
  return sectionOf(['not-pending'], say('then'), { paragraphs: [...told, say('then.protected')] });
}

function consequence(say: Say, answerBy: string): LetterSection {
  return sectionOf(['consequence'], say('otherwise', { day: answerBy }), {
    paragraphs: [say('otherwise.not-pending'), say('otherwise.again')],
  });
}

/** IRM 5.14.1.3(1): by any way but e-mail. */
function howToAnswer(letter: MissingPartsRequest, say: Say, everyWord: Say): LetterSection {
  const { answerFax, answerTo, contact } = letter;
  const telephone = say('answer.telephone', { telephone: contact.telephone });
  const fax = answerFax === undefined ? [] : [say('answer.fax', { fax: answerFax })];
  return sectionOf(['how-to-answer'], say('answer'), {
    paragraphs: [everyWord('approved.no-e-mail'), [telephone, ...fax].join(' '), say('answer.mail')],
    lines: answerTo,
  });
}
