import { formatDay } from '#kernel/decision/format.ts';
import { phrase, type Speech } from '#kernel/decision/phrase.ts';
import type { LetterElement } from '../../parameters/letter-elements.ts';
import type { LetterContent, LetterItem, LetterSection } from './letter-content.ts';
import type { LetterHead } from './letter-head.ts';
import type { Say } from './letter-words.ts';

type HeadContent = Pick<
  LetterContent,
  'language' | 'wordmark' | 'sender' | 'recipient' | 'particulars' | 'footer' | 'pageOf'
>;

/** What stands around every letter: who writes to whom, when, and who can be asked. */
export function composeHead(
  head: LetterHead,
  letterName: string,
  say: Say,
  speech: Speech,
  /** What is to be known of the letter itself: that its wording is not the agency's own. */
  remarks: readonly string[] = [],
): HeadContent {
  const { contact, maskedTin, taxpayerName } = head;
  const number = contact.employeeNumber === 'unknown' ? phrase('unknown', speech) : contact.employeeNumber;
  const employee = say('letter.contact', { name: contact.name, number });
  return {
    language: head.language,
    wordmark: say('letter.wordmark'),
    sender: head.sender,
    recipient: head.recipient,
    particulars: [
      { label: say('letter.day'), lines: [formatDay(head.letterDay, speech)] },
      { label: say('letter.name'), lines: [letterName, ...remarks] },
      { label: say('letter.taxpayer-number'), lines: [maskedTin] },
      { label: say('letter.questions'), lines: [employee, `${contact.telephone}, ${contact.hours}`] },
    ],
    footer: [letterName, taxpayerName, maskedTin].join(' · '),
    pageOf: say('letter.page-of', { page: '{page}', pages: '{pages}' }),
  };
}

/**
 * A section: what it tells of by element, its heading, and its text in paragraphs, items and address lines.
 */
export function sectionOf(
  elements: readonly LetterElement[],
  heading: string,
  text: {
    readonly paragraphs?: readonly string[];
    readonly items?: readonly LetterItem[];
    readonly lines?: readonly string[];
  },
): LetterSection {
  return {
    elements,
    heading,
    paragraphs: text.paragraphs ?? [],
    items: text.items ?? [],
    lines: text.lines ?? [],
  };
}

/** Items that rest on no paragraph of their own. */
export function plainItems(texts: readonly string[]): readonly LetterItem[] {
  return texts.map((text) => ({ text, law: '' }));
}

/** Sentences as one paragraph. */
export function joined(sentences: readonly string[]): string {
  return sentences.join(' ');
}
