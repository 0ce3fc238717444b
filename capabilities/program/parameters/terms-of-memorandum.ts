/** The twelve entries of the table of terms: AP-08-1125-0028 § 8.26.9.1.5(1), in its order. */
// prettier-ignore
export const acronymsOfMemorandum = [
  'ADR', 'ADR PMO', 'ACMS', 'ATM', 'ATE', 'CDP', 'OIC', 'PII', 'PPQ&A', 'PAM', 'POA', 'TFRP',
] as const;

/** What the memorandum says and its table leaves out: shown as added. */
export const termsBesideMemorandum = [
  'ACDS',
  'FTS',
  'EH',
  'IRM',
  'TIN',
  'MI',
  'MO',
  'PAM support request',
  'Case action record',
  'Area Director',
  'Front-line executive',
  'Referring ATM',
  'Receiving ATM',
  'Mediator',
  'Co-mediator',
  'Mediator’s Report',
  'Discussion Summary',
] as const;
