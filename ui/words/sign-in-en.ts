import type { Words } from '#kernel/decision/words.ts';

/** The way in: who can be chosen, and what each role does. */
export const signIn = {
  'ui.sign-in-title': 'Choose who you are',
  'ui.sign-in-text':
    'This is a demonstration: there are no passwords, and all people and cases are made up. Each person sees and does only what the role may.',
  'ui.sign-in-staff': 'At the agency',
  'ui.sign-in-appeals': 'In Appeals',
  'ui.sign-in-taxpayers': 'Taxpayers',
  'ui.sign-in-others': 'Roles that read the guidance register so far',
  'ui.sign-in-as': 'Sign in as {name}',

  // What each role can and cannot do, for the demonstration's way in
  'role-can.revenue-officer':
    'You take proposals, decide what an officer may decide, and send letters. You cannot approve your own agreements.',
  'role-can.group-manager':
    'You approve agreements or send them back, and see what is late in the group. You cannot approve what you prepared.',
  'role-can.ccp-clerk': 'You work the queue of inputs and forms. You cannot decide a request.',
  'role-can.appeals-technical-employee':
    'You work appeals, keep the action record, and enter MI for mediation. You cannot close an appeal while mediation is open.',
  'role-can.appeals-team-manager':
    'You assign appeals, approve closings, and lead mediation requests. You cannot deny one alone.',
  'role-can.pam-analyst':
    'You discuss eligibility, hold the calls, and draft the papers of mediation. You cannot decide a request.',
  'role-can.area-director': 'You concur in a proposed denial, or accept the request instead.',
  'role-can.front-line-executive':
    'You concur in a proposed denial, or accept the request instead. Without you none is final.',
  'role-can.mediator':
    'You prepare and hold sessions. You see what was put there for both sides, and nothing of the appeal.',
  'role-can.co-mediator':
    'Both sides chose you from outside the agency. You see a mediation once your statement and the consent are there.',
  'role-can.adr-pmo':
    'You read the figures of the program and decide about temporary guidance. You cannot work a case.',
  'role-can.representative':
    'You act for a taxpayer as far as the authority on file goes. You cannot see anybody else.',
  'role-can.taxpayer':
    'You see where your request stands, until when your rights run, and your letters. You cannot see anybody else.',
} satisfies Words;
