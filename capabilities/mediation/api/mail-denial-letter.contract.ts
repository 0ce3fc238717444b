import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const mailDenialLetterContract = stepContract({
  event: 'mail-denial-letter',
  summary: 'Record the mailing of the signed denial letter',
  input: zSupportRequestCommand,
});
