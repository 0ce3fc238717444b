import type { Asked } from '#ui/form/asked/asked.ts';
import type { Speaker } from '#ui/speech.tsx';

/** A way to do a step of a form: an account can be given by its numbers or by a check. */
export type FormStep = {
  readonly event: string;
  /** Tells two ways of one event apart; the word of its button is `forms.step.<key>`. */
  readonly key: string;
  readonly asked: (speech: Speaker) => readonly Asked[];
  /** What the command takes, from what was entered. */
  readonly inputOf: (entered: Readonly<Record<string, unknown>>) => object;
};

const options = (speech: Speaker, key: string, values: readonly string[]) =>
  values.map((value) => ({ value, text: speech.tell(`forms.${key}.${value}`) }));

/** What each step of a form asks for. */
export const formSteps: readonly FormStep[] = [
  {
    event: 'record-debit-account',
    key: 'account-numbers',
    asked: ({ tell }) => [
      {
        kind: 'text',
        name: 'account.routingNumber',
        label: tell('forms.routing'),
        hint: tell('forms.routing-hint'),
      },
      {
        kind: 'text',
        name: 'account.accountNumber',
        label: tell('forms.account-number'),
        hint: tell('forms.account-hint'),
      },
    ],
    inputOf: (entered) => ({
      account: {
        by: 'numbers',
        routingNumber: entered['account.routingNumber'],
        accountNumber: entered['account.accountNumber'],
      },
    }),
  },
  {
    event: 'record-debit-account',
    key: 'voided-check',
    asked: ({ tell }) => [{ kind: 'text', name: 'account.document', label: tell('forms.document') }],
    inputOf: (entered) => ({ account: { by: 'voided-check', document: entered['account.document'] } }),
  },
  {
    event: 'record-employer',
    key: 'employer',
    asked: ({ tell }) => [
      { kind: 'text', name: 'employer.name', label: tell('forms.employer-name') },
      { kind: 'lines', name: 'employer.addressLines', label: tell('forms.employer-address') },
      { kind: 'day', name: 'employer.agreedDay', label: tell('forms.agreed-day') },
    ],
    inputOf: (entered) => ({
      employer: {
        name: entered['employer.name'],
        addressLines: entered['employer.addressLines'],
        agreedDay: entered['employer.agreedDay'],
      },
    }),
  },
  {
    event: 'sign-form',
    key: 'sign',
    asked: (speech) => [
      {
        kind: 'choice',
        name: 'signer',
        label: speech.tell('forms.signer'),
        options: options(speech, 'signer', ['taxpayer', 'spouse']),
      },
      {
        kind: 'choice',
        name: 'way',
        label: speech.tell('forms.way'),
        options: options(speech, 'way', ['in-person', 'on-paper', 'fax', 'electronic']),
      },
      { kind: 'day', name: 'signedDay', label: speech.tell('forms.signed-day') },
    ],
    inputOf: (entered) => entered,
  },
  {
    event: 'void-form',
    key: 'void',
    asked: ({ tell }) => [{ kind: 'area', name: 'because', label: tell('forms.because') }],
    inputOf: (entered) => entered,
  },
];

/** The steps that a form of this number has. */
export function stepsOf(formNumber: string): readonly FormStep[] {
  const without = formNumber === '2159' ? 'record-debit-account' : 'record-employer';
  return formSteps.filter(({ event }) => event !== without);
}
