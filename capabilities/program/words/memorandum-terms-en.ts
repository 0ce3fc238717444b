import type { Words } from '#kernel/decision/words.ts';

/** What the terms of the memorandum on mediation stand for: `term.<term>`. */
export const memorandumTermWords = {
  'term.ADR PMO': 'Alternative Dispute Resolution Program Management Office',
  'term.ACMS': 'Appeals Case Management System',
  'term.PII': 'Personally Identifiable Information',
  'term.PPQ&A': 'Policy, Planning, Quality, and Analysis',
  'term.ACDS': 'Appeals Centralized Database System, which the new case system replaces',
  'term.FTS': 'Fast Track Settlement',
  'term.EH': 'Equivalent Hearing: the hearing of those who ask too late for a due process hearing',
  'term.PAM support request': 'The case in which a mediation is worked, opened by MI and closed with MO',
  'term.Case action record':
    'The rows of an appeal that say what was done, by whom, when and in how much time',
  'term.Area Director':
    'The director in Appeals who approves that a request is accepted and concurs before it is denied',
  'term.Front-line executive':
    'The executive without whose concurrence no request is denied; also called first-line executive',
  'term.Referring ATM': 'The appeals team manager from whose team the request comes',
  'term.Receiving ATM': 'The appeals team manager whose team takes the request over',
  'term.Mediator': 'The Appeals employee who helps both sides to agree and decides nothing',
  'term.Co-mediator': 'A second mediator from outside the agency, whom the taxpayer pays',
  'term.Mediator’s Report':
    'The only paper that a mediator attaches at the end: what was agreed and what was not',
  'term.Discussion Summary': 'What each side sends to the mediator and to the other side before the session',
  'glossary.added': 'Added: not in the table of IRM 8.26.9.1.5',
} satisfies Words;
