/**
 * The words of the papers that are signed before a mediation: agreement, consent, list of participants.
 *
 * Law: AP-08-1125-0028 § Exhibit 8.26.9-1, after call 1, names the three; that offers and penalties have an
 * agreement each was read in the contents of the manual of 2020 (Exhibits 8.26.9-2, -3, -5). Their text is
 * ours, and each says so.
 */
import { composeHead, plainItems, type Say, sayFrom, sectionOf } from '#capabilities/correspondence/index.ts';
import { formatDay } from '#kernel/decision/format.ts';
import type { Speech } from '#kernel/decision/phrase.ts';
import type { PacketModel } from '../../parameters/model-papers.ts';
import type { ListedParticipant, ModelContent, PacketPaper } from './model-contracts.ts';

type Compose = (paper: PacketPaper, speech: Speech) => ModelContent;

const composers: Readonly<Record<PacketModel, Compose>> = {
  'agreement-to-mediate': composeAgreement,
  'consent-to-disclose': composeConsent,
  'participants-list': composeParticipants,
};

/** One of the three papers, in the words of its reader. */
export function composePacketPaper(kind: PacketModel, paper: PacketPaper, speech: Speech): ModelContent {
  return composers[kind](paper, speech);
}

/** What stands around every one of them. */
function beginning(kind: PacketModel, paper: PacketPaper, speech: Speech) {
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
  return { say, own, base: { ...head, state, figures: [], amounts: 'none' as const, elements: [] } };
}

function composeAgreement(paper: PacketPaper, speech: Speech): ModelContent {
  const { say, own, base } = beginning('agreement-to-mediate', paper, speech);
  const { model, issues, sessionDays, withinDays, taxpayerName } = paper;
  const days = sessionDays.map((one) => formatDay(one, speech));
  const agreed = ['mediator', 'authority', 'confidential', 'withdrawal', 'settlement'] as const;
  return {
    ...base,
    title: own(`title.${model}`),
    opening: [own('opening', { name: taxpayerName, office: say('paper.office-name') })],
    sections: [
      sectionOf([], own('issues'), { paragraphs: [own(`issues.${model}`)], items: plainItems(issues) }),
      sectionOf([], own('session'), {
        paragraphs: [own('session.when', { days: String(withinDays) })],
        items: plainItems(days),
      }),
      ...agreed.map((name) => sectionOf([], own(name), { paragraphs: [own(`${name}.what`)] })),
      sectionOf([], own('reporting'), { paragraphs: [say('paper.reporting-duty')] }),
    ],
    signatures: [
      { who: own('signature.taxpayer', { name: taxpayerName }), day: say('paper.day') },
      { who: own('signature.appeals'), day: say('paper.day') },
    ],
  };
}

function composeConsent(paper: PacketPaper, speech: Speech): ModelContent {
  const { say, own, base } = beginning('consent-to-disclose', paper, speech);
  const outside = paper.participants.filter(
    ({ outsideAgency, side }) => outsideAgency && side !== 'taxpayer',
  );
  const named = paper.participants.filter(({ side }) => side === 'taxpayer');
  const people = [...outside, ...named].map(({ name, capacity }) => `${name}, ${capacity}`);
  return {
    ...base,
    title: own('title'),
    opening: [own('opening', { name: paper.taxpayerName })],
    sections: [
      sectionOf([], own('to'), { items: plainItems(people) }),
      sectionOf([], own('about'), { items: plainItems(paper.issues) }),
      sectionOf([], own('until'), { paragraphs: [own('until.what')] }),
    ],
    signatures: [{ who: own('signature', { name: paper.taxpayerName }), day: say('paper.day') }],
  };
}

function composeParticipants(paper: PacketPaper, speech: Speech): ModelContent {
  const { own, base } = beginning('participants-list', paper, speech);
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
