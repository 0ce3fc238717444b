import type { Source } from '#kernel/law/source.ts';

const procedure = 'Rev. Proc. 2014-63';
const excerpt = 'read in an excerpt, not in its own text';
const before = 'read in the procedure before it, Rev. Proc. 2009-44; that it was kept is remembered';
const selfHelp = 'read on the agency’s public page about it, not in its own text';

/** Where each test of eligibility comes from, and how sure that is: none of them was read in its own text. */
export const eligibilitySources = {
  limitedIssues: { cite: `${procedure} § 1`, confidence: 'recalled', note: excerpt },
  otherIssues: { cite: procedure, confidence: 'recalled', note: before },
  docketed: { cite: procedure, confidence: 'recalled', note: selfHelp },
  whipsaw: { cite: procedure, confidence: 'recalled', note: selfHelp },
  disputeResolutionAct: { cite: '5 U.S.C. § 572', confidence: 'recalled', note: before },
  coordinated: { cite: procedure, confidence: 'recalled', note: before },
  laterGuidance: { cite: procedure, confidence: 'recalled', note: 'remembered, not read' },
  competentAuthority: { cite: procedure, confidence: 'recalled', note: 'remembered, not read' },
  fastTrack: { cite: 'Announcement 2025-06', confidence: 'recalled', note: excerpt },
} as const satisfies Readonly<Record<string, Source>>;
