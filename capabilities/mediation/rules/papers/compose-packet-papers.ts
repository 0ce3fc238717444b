/**
 * The words of the papers that are signed before a mediation: agreement, consent, list of participants.
 *
 * Law: AP-08-1125-0028 § Exhibit 8.26.9-1, after call 1, names the three; that offers and penalties have an
 * agreement each was read in the contents of the manual of 2020 (Exhibits 8.26.9-2, -3, -5). Their text is
 * ours, and each says so.
 */
import { plainItems, sectionOf } from '#capabilities/correspondence/index.ts';
import { formatDay } from '#kernel/decision/format.ts';
import type { Speech } from '#kernel/decision/phrase.ts';
import type { PacketModel } from '../../parameters/model-papers.ts';
import { composeParticipants } from './compose-participants.ts';
import type { ModelContent, PacketPaper } from './model-contracts.ts';
import { beginPaper } from './begin-paper.ts';

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

function composeAgreement(paper: PacketPaper, speech: Speech): ModelContent {
  const { say, own, base } = beginPaper('agreement-to-mediate', paper, speech);
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
  const { say, own, base } = beginPaper('consent-to-disclose', paper, speech);
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
