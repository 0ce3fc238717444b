import { composeHead, type LetterContent, type Say, sayFrom } from '#capabilities/correspondence/index.ts';
import { formatDay } from '#kernel/decision/format.ts';
import type { Speech } from '#kernel/decision/phrase.ts';
import type { PacketModel } from '../../parameters/model-papers.ts';
import type { PacketPaper } from './model-contracts.ts';

/** What stands around every paper of a packet. */
export function beginPaper(kind: PacketModel, paper: PacketPaper, speech: Speech) {
  const say = sayFrom(speech);
  const own: Say = (key, values) => say(`paper.${kind}.${key}`, values);
  const name = own('name');
  const head = composeHead(paper, name, say, speech, [say('letter.own-wording')]);
  const { standing } = paper;
  const sentence =
    'draft' in standing
      ? say('paper.draft', { draft: String(standing.draft) })
      : say('paper.signed-for-appeals', {
          name: standing.signedBy,
          day: formatDay(standing.signedDay, speech),
        });
  const state = { sentence, protects: false };
  const particulars = asDocument(head.particulars, say);
  return {
    say,
    own,
    base: { ...head, particulars, state, figures: [], amounts: 'none' as const, elements: [] },
  };
}

type Particulars = LetterContent['particulars'];

/** A paper of a mediation is no letter: its name stands beside the word for a document. */
export function asDocument(particulars: Particulars, say: Say): Particulars {
  const letter = say('letter.name');
  const label = say('paper.document');
  return particulars.map((one) => (one.label === letter ? { ...one, label } : one));
}
