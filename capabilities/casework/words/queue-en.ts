import type { Words } from '#kernel/decision/words.ts';

/** Whose work is shown, and cases that are handed over together. */
export const queueWords = {
  'work.title-mine': 'My work',
  'work.title-team': "My team's work",
  'work.title-office': "Our office's work",
  'work.whose-office': "Nobody's yet",
  'work.next': 'Next to be late: {task}, {taxpayer}, {when}.',
  'work.everybody': 'Everybody',
  'work.amount': 'Amount',
  'work.pick': 'Pick',
  'work.pick-of': 'Pick the case of {taxpayer}',
  'work.key-pick': 'Pick the row, to hand over several cases',
  'transfer.title.one': 'Hand over {count} case',
  'transfer.title.other': 'Hand over {count} cases',
  'transfer.to': 'To',
  'transfer.choose': 'Choose a person',
  'transfer.person.one': '{name} ({count} case)',
  'transfer.person.other': '{name} ({count} cases)',
  'transfer.because': 'Why',
  'transfer.person-needed': 'Choose a person.',
  'transfer.because-needed': 'Enter why the cases go to another person.',
  'transfer.send': 'Hand over',
  'transfer.moved.one': '{count} case was handed over.',
  'transfer.moved.other': '{count} cases were handed over.',
  'people.close-because': 'Why the case is closed',
  'people.close-because-needed': 'Enter why the case is closed.',
} satisfies Words;
