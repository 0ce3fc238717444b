import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { approvalRecipients, decideApprovalNotice } from './decide-approval-notice.ts';

test('[PAM-084] the notice is open while any one of the three has none', () => {
  const on = day('2026-03-09');
  expect(decideApprovalNotice({ onDay: on, told: [...approvalRecipients] }, law).outcome).toBe('all-told');
  for (const left of approvalRecipients) {
    const told = approvalRecipients.filter((one) => one !== left);
    expect(decideApprovalNotice({ onDay: on, told }, law)).toMatchObject({
      outcome: 'some-to-tell',
      findings: [{ compared: { value: [left] } }],
    });
  }
});
