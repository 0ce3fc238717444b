import type { Words } from '#kernel/decision/words.ts';

/** What the taxpayer's own pages say. */
export const myWords = {
  'my.title': 'Your payment plan',
  'my.hello': 'Hello, {name}',
  'my.no-record': 'We have no record for you here.',
  'my.no-record-next': 'If you have a letter from us, call the number on it.',
  'my.records': 'Your records',
  'my.state-nothing': 'You have no payment plan and no request for one.',
  'my.state-pending': 'Your payment plan request is waiting for us. It has been pending since {day}.',
  'my.state-agreement': 'Your plan is active since {day}.',
  'my.levy-barred': 'While this lasts we cannot levy your wages or bank account for these taxes.',
  'my.what-we-need': 'What we need from you',
  'my.nothing-needed': 'Nothing to do now.',
  'my.plan': 'Your plan',
  'my.each-month': 'You pay each month',
  'my.first-payment': 'First payment',
  'my.fee': 'Setup fee',
  'my.next-payments': 'Next payments',
  'my.last-days': 'Your rights and last days',
  'my.what-happened': 'What happened',
  'my.all-events': 'All events',
  'my.back-home': 'Your page',
  'my.letters': 'Letters',
  'my.no-letters': 'We have not sent you a letter yet.',
  'my.help': 'Help',
  'my.help-text':
    'You can ask the Taxpayer Advocate Service for help. Low income taxpayer clinics can help you at little or no cost.',
} satisfies Words;
