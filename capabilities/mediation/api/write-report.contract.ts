import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const writeReportContract = stepContract({
  event: 'write-report',
  summary: 'Print the mediator’s report: the issues and what came of each, and nothing of what was said',
  input: zSupportRequestCommand,
  refusals: ['paper-must-be-printable'],
  facts: 'own',
});
