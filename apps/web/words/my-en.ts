import type { Words } from '#kernel/decision/words.ts';

/** What the taxpayer's own pages say. */
export const myWords = {
  'my.title': 'Your payment plan',
  'my.hello': 'Hello, {name}',
  'my.no-record': 'We have no record for you here.',
  'my.no-record-next': 'If you have a letter from us, call the number on it.',
  'clients.title': 'Your clients',
  'clients.not-here': 'You act for others. The records of your clients are not shown here yet.',
  'clients.ways': 'How you work with us',
  'clients.way.file':
    'Send us Form 2848 for each client, with the taxes and the periods. It counts once we have put it in force. Form 8821 lets us tell you things, not take a proposal from you.',
  'clients.way.ask':
    'From then on the officer who has the case takes proposals and answers from you, for those taxes and periods, by phone, mail or fax.',
  'clients.way.ends': 'When your authority ends, so does this. Letters to your client go on as before.',
  'clients.rules': 'The rules that we go by',
  'my.records': 'Your records',
  'my.state-nothing': 'You have no payment plan and no request for one.',
  'my.state-taken-along':
    'Somebody linked to you asked for a payment plan on {day}. It may cover your taxes too: ask us whether it protects you.',
  'my.state-pending': 'Your payment plan request is waiting for us. It has been pending since {day}.',
  'my.state-agreement': 'Your plan is active since {day}.',
  'my.state-agreement-accepted':
    'We accepted your payment plan on {day}. It is active once we have confirmed it in writing.',
  'my.levy-barred': 'While this lasts we cannot levy your wages or bank account for these taxes.',
  'my.what-we-need': 'What we need from you',
  'my.nothing-needed': 'Nothing to do now.',
  'my.mediation-unknown': 'We could not look whether a mediation waits for you. Load the page again.',
  'my.about-payment': 'your monthly payment',
  'my.about-first': 'your first payment',
  'my.about-fee': 'the setup fee',
  'my.about-next': 'your payment days',
  'my.why-payment': 'You and we agreed on this payment. You may always pay more.',
  'my.why-first':
    'It is your monthly payment, or the setup fee if that is more. The fee is taken first. The rest goes to your taxes.',
  'my.why-fee': 'We charge it once to set up a plan. It depends on how you pay and on your income.',
  'my.why-next': 'You chose the day of the month. A payment is due on it each month.',
  'my.plan': 'Your plan',
  'my.each-month': 'You pay each month',
  'my.first-payment': 'First payment',
  'my.fee': 'Setup fee',
  'my.next-payments': 'Next payments',
  'my.last-days': 'Your rights and last days',
  'my.what-happened': 'What happened',
  'my.by-program': 'From the agency’s records',
  'my.all-events': 'All events',
  'my.back-home': 'Your page',
  'my.letters': 'Letters',
  'my.no-letters': 'We have not sent you a letter yet.',
  'my.help': 'Help',
  'my.help-text':
    'You can ask the Taxpayer Advocate Service for help. Low income taxpayer clinics can help you at little or no cost.',
} satisfies Words;
