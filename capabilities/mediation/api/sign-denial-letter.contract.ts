import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const signDenialLetterContract = stepContract({
  event: 'sign-denial-letter',
  summary: 'Sign the denial letter',
  input: zSupportRequestCommand,
  refusals: ['letter-must-be-printable'],
});
