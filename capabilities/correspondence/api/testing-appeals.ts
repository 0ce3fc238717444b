import { day } from '#kernel/calendar/day.ts';
import type { Language } from '#kernel/decision/words.ts';
import type {
  AppealAcknowledgement,
  MediationDenial,
  MediationPacket,
} from '../rules/letters/appeals-contracts.ts';
import { sampleMissingParts } from './testing.ts';

/** The head of the other sample letters, as Appeals would have it. */
function head(language: Language) {
  const { letterDay, recipient, taxpayerName, maskedTin, contact } = sampleMissingParts(language);
  const sender = ['Internal Revenue Service', 'Independent Office of Appeals', 'Columbus, OH 43215'];
  return { language, letterDay, sender, recipient, taxpayerName, maskedTin, contact };
}

/** An offer's appeal is acknowledged, with the publication about mediation. */
export function sampleAcknowledgement(
  language: Language,
  change: Partial<AppealAcknowledgement> = {},
): AppealAcknowledgement {
  return {
    ...head(language),
    kind: 'appeal-acknowledgement',
    letterNumber: '5576',
    receivedDay: day('2023-04-24'),
    appealed: ['Form 656, 2022-09-02'],
    enclosures: ['Publication 4167'],
    introducesMediation: true,
    ...change,
  };
}

/** A draft of a denial for an offer. */
export function sampleDenial(language: Language, change: Partial<MediationDenial> = {}): MediationDenial {
  return {
    ...head(language),
    kind: 'mediation-denial',
    letterNumber: '5557',
    requestReceivedDay: day('2023-04-10'),
    reasons: [{ issue: 'House', told: 'Two requests for the appraisal were not answered.' }],
    standing: { draft: 2 },
    ...change,
  };
}

/** The packet before a mediation. */
export function samplePacket(language: Language, change: Partial<MediationPacket> = {}): MediationPacket {
  return {
    ...head(language),
    kind: 'mediation-packet',
    letterNumber: '5559',
    papers: ['agreement-to-mediate', 'consent-to-disclose', 'participants-list'],
    answerByDay: day('2023-05-08'),
    answerFax: '614-555-0190',
    answerTo: ['Independent Office of Appeals', 'Columbus, OH 43215'],
    ...change,
  };
}
