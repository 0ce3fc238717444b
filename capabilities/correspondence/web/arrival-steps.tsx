import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { type CommandCall, useCommand } from '#ui/api/hooks.ts';
import { AskedForm } from '#ui/form/asked/asked-form.tsx';
import type { Asked } from '#ui/form/asked/asked.ts';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { Dialog } from '#ui/page/dialog.tsx';
import { focusStateLine } from '#ui/page/page.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import type { LetterView } from '../api/letter-view.contract.ts';
import { recordDeliveryContract } from '../api/record-delivery.contract.ts';
import { recordReturnContract } from '../api/record-return.contract.ts';
import { deliveryProofs, returnReasons } from '../parameters/delivery-kinds.ts';
import { lastChannelOf } from '../process/letter-record.ts';
import { proofsOf } from '../rules/proofs-of.ts';

const arrivals = ['record-delivery', 'record-return'] as const;
type Arrival = (typeof arrivals)[number];

/** What became of a letter that has left: it arrived, by what proof, or it came back, and why. */
export function ArrivalSteps({ letter }: { readonly letter: LetterView }) {
  const { tell } = useSpeech();
  const [asked, setAsked] = useState<Arrival>();
  const open = arrivals.filter((step) =>
    letter.moves.some(({ event, allowed }) => event === step && allowed),
  );
  if (open.length === 0) return null;
  return (
    <>
      <div className="row">
        {open.map((step) => (
          <Button key={step} type="button" outline onClick={() => setAsked(step)}>
            {tell(`event.letter.${step}`)}
          </Button>
        ))}
      </div>
      {asked && <ArrivalDialog letter={letter} step={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}

function ArrivalDialog(props: {
  readonly letter: LetterView;
  readonly step: Arrival;
  readonly onClose: () => void;
}) {
  const speech = useSpeech();
  const { letter, step, onClose } = props;
  const { letterId, taxpayerId } = letter;
  // The steps that opened it are gone then, so the sentence of state takes the focus.
  const done = {
    onDone: () => {
      onClose();
      focusStateLine();
    },
  };
  const commands: Readonly<Record<Arrival, CommandCall<never>>> = {
    'record-delivery': useCommand(recordDeliveryContract, done),
    'record-return': useCommand(recordReturnContract, done),
  };
  const { problem, isBusy, run } = commands[step];
  const title = speech.tell(`event.letter.${step}`);
  return (
    <Dialog title={title} onClose={onClose}>
      <CommandTrouble problem={problem} process="letter" event={step} isAboveForm onRetry={() => undefined} />
      <AskedForm
        asked={askedOf(letter, step, speech)}
        submit={title}
        problem={problem}
        isBusy={isBusy}
        onCancel={onClose}
        onSubmit={(entered) => run({ letterId, taxpayerId, ...entered } as never)}
      />
    </Dialog>
  );
}

function askedOf(letter: LetterView, step: Arrival, { tell }: Speaker): readonly Asked[] {
  const channel = lastChannelOf(letter);
  const proofs = channel ? proofsOf(channel) : deliveryProofs;
  const options = (values: readonly string[]) =>
    values.map((value) => ({ value, text: tell(`letters.${step}.${value}`) }));
  const reference: Asked = {
    kind: 'text',
    name: 'reference',
    label: tell('letters.reference'),
    isOptional: true,
  };
  return step === 'record-delivery'
    ? [
        { kind: 'choice', name: 'proof', label: tell('letters.proof'), options: options(proofs) },
        { kind: 'instant', name: 'deliveredAt', label: tell('letters.delivered-at') },
        reference,
      ]
    : [
        {
          kind: 'choice',
          name: 'because',
          label: tell('letters.returned-because'),
          options: options(returnReasons),
        },
        { kind: 'instant', name: 'returnedAt', label: tell('letters.returned-at') },
        reference,
      ];
}
