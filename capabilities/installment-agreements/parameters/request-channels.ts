/** The ways in which a proposal may reach the agency (IRM 5.14.1.3(1)). */
export const proposalChannels = [
  'in-person',
  'phone',
  'voice-mail',
  'mail',
  'fax',
  'e-mail',
  'document-upload',
  'online-agreement',
  'other',
] as const;

/**
 * With those that bring no word of the taxpayer: a payment through an employer, and none at all (IRM
 * 5.14.1.3(12)).
 */
export const requestChannels = [...proposalChannels, 'payroll', 'none'] as const;

export type RequestChannel = (typeof requestChannels)[number];
