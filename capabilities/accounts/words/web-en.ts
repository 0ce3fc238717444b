import type { Words } from '#kernel/decision/words.ts';

/** What the pages of accounts say. */
export const webWords = {
  'inputs.title': 'Inputs',
  'inputs.state': '{count} codes wait for the master file. The first has waited since {since}.',
  'inputs.state.one': 'One code waits for the master file, since {since}.',
  'inputs.none': 'No code waits for the master file.',
  'inputs.none-next':
    'A code waits here only where the agency’s master file is connected, until you say what became of it. Accord’s own ledger posts each code at once.',
  'inputs.caption': 'Codes that wait, the longest first',
  'inputs.taxpayer': 'Taxpayer',
  'inputs.code': 'Code',
  'inputs.counts-from': 'Counts from',
  'inputs.asked': 'Asked for',
  'inputs.answer': 'What became of it',
  'inputs.more': 'There are more; they come when these are answered.',
  'modules.title': 'What is owed',
  'modules.title-of': 'What {name} owes',
  'modules.caption': 'Modules of this taxpayer',
  'modules.assessed': 'Assessed and unpaid:',
  'modules.assessed-note': 'Accrued interest and penalty come on top.',
  'modules.none':
    'Nothing is owed. A module comes here when a tax is assessed or a return with a balance is taken.',
  'modules.period': 'Period',
  'modules.tax': 'Tax',
  'modules.balance': 'Assessed balance',
  'modules.status': 'Status',
  'modules.csed': 'Last day to collect',
  'modules.codes': 'Codes',
  'modules.no-codes': 'No codes',
  'modules.code': 'TC {code} AC {action}',
  'modules.code-alone': 'TC {code}',
  'modules.refund-offset': 'refund offset to this balance',
  'modules.in-cycle': 'cycle {cycle}',
  'modules.rejected-because': 'Why was it rejected?',
} satisfies Words;
