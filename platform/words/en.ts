import type { Words } from '#kernel/decision/words.ts';

export const words = {
  'refusal.input-must-be-readable': 'Some of what was sent cannot be read.',
  'refusal.input-must-be-json': 'The body must be JSON.',
  'refusal.input-must-not-be-too-large': 'The body is too large.',
  'refusal.address-must-exist': 'There is no such address.',
  'refusal.sign-in-must-come-first': 'Sign in first.',
  'refusal.role-must-be-allowed-this-operation': 'This is not for your role.',
  'refusal.must-exist-and-be-visible': 'There is no such thing, or it is not for you to see.',
  'refusal.command-id-must-not-be-reused':
    'This command id already stands for something else; use a new one.',
  'refusal.taxpayer-must-not-exist-yet': 'There is a taxpayer with this id already.',
  'refusal.law-must-be-known-for-the-day': 'The law of that day is not known here. Name a later day.',
  'refusal.program-must-be-right': 'The program made a mistake. Nothing was changed.',
  'refusal.world-must-answer':
    'Something that the program needs does not answer. Nothing was changed; try again.',
} satisfies Words;
