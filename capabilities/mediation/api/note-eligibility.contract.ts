import { z } from 'zod';
import { zText, zUnknown } from '#platform/http/schemas.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

const zYesNo = zUnknown(z.boolean()).optional();
const zCount = zUnknown(z.int({ error: 'a whole count' }).min(0, { error: 'at least 0' })).optional();
/** What there is, `none` where there is none, `unknown` where nobody knows. */
const zNamed = zText.max(200).optional();

export const noteEligibilityContract = stepContract({
  event: 'note-eligibility',
  summary: 'Note what is known of whether the case suits mediation; what is left out stays as it was',
  input: zSupportRequestCommand.extend({
    settlementTalksHeld: zYesNo,
    issuesInAll: zCount,
    issuesUnresolved: zCount,
    issuesToMediate: zCount,
    otherIssuesBecause: zText.optional(),
    docketNumber: zNamed,
    designated: zYesNo,
    relatedPersonAppeals: zYesNo,
    whipsaw: zYesNo,
    actFactor: zNamed,
    excludedIssues: zUnknown(z.array(z.string())).optional(),
    fastTrackEarlier: zYesNo,
    inPilot: zYesNo,
  }),
  refusals: ['issues-must-not-exceed-all', 'excluded-issue-must-be-on-the-list'],
});
