import type { Words } from '#kernel/decision/words.ts';

/** What follows when a step is taken that asks for nothing more, or that cannot be taken back. */
export const effects = {
  'mediation-effect.end-talks': 'The request is no longer held: it goes on to the eligibility discussion.',
  'mediation-effect.resume-talks':
    'The request is held until you record that talks have ended. It stays valid.',
  'mediation-effect.recommend-acceptance': 'It goes to the area director, who approves or refuses.',
  'mediation-effect.approve-acceptance': 'The team manager may then approve the request and tell both sides.',
  'mediation-effect.drop-denial': 'The denial is over. The request goes back to the discussion.',
  'mediation-effect.concur-as-area-director':
    'Your concurrence is recorded with your name and this day. The package then goes to the executive; nothing goes to the taxpayer yet.',
  'mediation-effect.sign-denial-letter':
    'The letter is printed with your name. It leaves only when you record its mailing.',
  'mediation-effect.mail-denial-letter':
    'From this day the taxpayer reads the reasons. The day of mailing is the closing day. It cannot be taken back.',
  'mediation-effect.draft-documents':
    'Agreement, consent and participants list are printed from what was agreed on at the call. Nobody is sent them yet.',
  'mediation-effect.accept-draft': 'Once manager and employee both accept, the manager signs for Appeals.',
  'mediation-effect.sign-for-appeals':
    'The three papers are printed with your name, to be sent to the taxpayer.',
  'mediation-effect.return-agreement':
    'The signed agreement is back. The time for the session runs once agreement and consent are both signed.',
  'mediation-effect.return-consent':
    'The signed consent is back. The time for the session runs once agreement and consent are both signed.',
  'mediation-effect.affirm-impartiality':
    'You say that you are impartial. From now on both sides may send you their summaries.',
  'mediation-effect.adjourn-session': 'The session is interrupted and goes on later. Nothing is closed.',
  'mediation-effect.write-report':
    'The report is printed from the results: each issue and what came of it, and nothing of what was said.',
  'mediation-effect.approve-closing-of-mediation':
    'The mediation is over, and MO is entered. The appeal goes on with its team.',
  'mediation-effect.withdraw-by-appeals':
    'Appeals ends the mediation. The taxpayer is told. It cannot be taken back.',
  'mediation-effect.propose-withdrawal':
    'The executive is asked to concur. Until then the mediation goes on.',
  'mediation-effect.withdraw-by-taxpayer':
    'The mediation ends by the taxpayer’s choice. The appeal goes on. It cannot be taken back.',
  'taxpayer-mediation-effect.return-agreement':
    'Put in the signed agreement as a document too. The mediation begins once agreement and consent are both back.',
  'taxpayer-mediation-effect.return-consent':
    'Put in the signed consent as a document too. The mediation begins once agreement and consent are both back.',
  'taxpayer-mediation-effect.withdraw-by-taxpayer':
    'Mediation ends. Your appeal goes on. You cannot take this back.',
} satisfies Words;
