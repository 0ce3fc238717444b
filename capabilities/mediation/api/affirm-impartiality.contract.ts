import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const affirmImpartialityContract = stepContract({
  event: 'affirm-impartiality',
  summary: 'Affirm to be impartial between the two sides',
  input: zSupportRequestCommand,
  facts: 'own',
});
