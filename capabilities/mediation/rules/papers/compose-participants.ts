/**
 * The words of the list of participants: each side with its people, and where nobody on it can decide.
 *
 * Law: IRM Exhibit 8.26.9-5 of 2020 is its model, by its title; that it marks who decides is remembered.
 */
import { plainItems, sectionOf } from '#capabilities/correspondence/index.ts';
import type { Speech } from '#kernel/decision/phrase.ts';
import { beginPaper } from './begin-paper.ts';
import type { ListedParticipant, ModelContent, PacketPaper } from './model-contracts.ts';

export function composeParticipants(paper: PacketPaper, speech: Speech): ModelContent {
  const { own, base } = beginPaper('participants-list', paper, speech);
  const line = ({ name, capacity, decides }: ListedParticipant) =>
    own(decides ? 'decides' : 'takes-part', { name, capacity });
  const section = (side: ListedParticipant['side']) => {
    const listed = paper.participants.filter((one) => one.side === side);
    const items = listed.length > 0 ? listed.map(line) : [own('nobody')];
    const warned = listed.some(({ decides }) => decides) || side === 'mediator';
    return sectionOf([], own(`side.${side}`), {
      items: plainItems(items),
      paragraphs: warned ? [] : [own('no-decider')],
    });
  };
  return {
    ...base,
    title: own('title'),
    opening: [own('opening')],
    sections: [section('appeals'), section('taxpayer'), section('mediator')],
    signatures: [],
  };
}
