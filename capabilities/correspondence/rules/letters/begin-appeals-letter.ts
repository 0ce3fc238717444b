import type { Speech } from '#kernel/decision/phrase.ts';
import type { AppealAcknowledgement, MediationDenial, MediationPacket } from './appeals-contracts.ts';
import { composeHead } from './compose-head.ts';
import { type Say, sayFrom } from './letter-words.ts';

type AppealsLetter = AppealAcknowledgement | MediationDenial | MediationPacket;

/** The head of a letter whose number is the agency's and whose wording is not, and its own words. */
export function beginAppealsLetter(letter: AppealsLetter, speech: Speech) {
  const say = sayFrom(speech);
  const own: Say = (key, values) => say(`letter.${letter.kind}.${key}`, values);
  const name = say('letter.numbered', { number: letter.letterNumber });
  const head = composeHead(letter, name, say, speech, [say('letter.own-wording')]);
  return { say, own, head: { ...head, figures: [], amounts: 'none' as const, elements: [] } };
}
