import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { isFailed } from '#kernel/decision/finding.ts';
import { packetPapers } from '../parameters/mediation-documents.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decidePacket, type PacketFacts } from './decide-packet.ts';

const base: PacketFacts = {
  faxedDay: day('2026-03-12'),
  answerByDay: day('2026-03-19'),
  satisfied: ['appeals-team-manager', 'appeals-technical-employee'],
  signedBy: 'appeals-team-manager',
  papers: [...packetPapers],
  channel: 'fax',
  gotThrough: true,
  faxShown: true,
  warns: true,
};

test.each<[string, Partial<PacketFacts>, readonly string[]]>([
  ['whole, by fax, seven days', {}, ['sent']],
  ['by the portal, six days', { channel: 'secure-portal', answerByDay: day('2026-03-18') }, ['sent']],
  ['eight days', { answerByDay: day('2026-03-20') }, ['not-sent', 'answer-within-most-days']],
  ['by e-mail', { channel: 'e-mail' }, ['not-sent', 'channel-of-packet']],
  ['a fax without number and pages', { faxShown: false }, ['not-sent', 'fax-is-shown']],
  ['by the portal, which needs none', { faxShown: false, channel: 'secure-portal' }, ['sent']],
  ['the fax failed', { gotThrough: false }, ['not-sent', 'packet-got-through']],
  [
    'no consent',
    { papers: packetPapers.filter((one) => one !== 'consent-to-disclose') },
    ['not-sent', 'packet-is-whole'],
  ],
  ['no warning', { warns: false }, ['not-sent', 'letter-warns']],
  ['one not satisfied', { satisfied: ['appeals-team-manager'] }, ['not-sent', 'both-satisfied']],
  [
    'signed by the technical employee',
    { signedBy: 'appeals-technical-employee' },
    ['not-sent', 'manager-signed'],
  ],
  ['not known who signed', { signedBy: 'unknown' }, ['needs-facts']],
])('[PAM-137] [PAM-138] [PAM-139] [PAM-140] %s → %o %o', (_case, facts, expected) => {
  const decision = decidePacket({ ...base, ...facts }, law);
  expect([decision.outcome, ...decision.findings.filter(isFailed).map(({ test: name }) => name)]).toEqual(
    expected,
  );
});
