import type { Words } from '#kernel/decision/words.ts';

/** What the pages of accounts say. */
export const webWords = {
  'modules.title': 'What is owed',
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
  'modules.in-cycle': 'cycle {cycle}',
  'modules.rejected-because': 'Why was it rejected?',
} satisfies Words;
