import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { useCommand } from '#ui/api/hooks.ts';
import { type FieldError, Form } from '#ui/form/form.tsx';
import { SelectField, TextAreaField } from '#ui/form/fields.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { noteContactContract } from '../api/note-contact.contract.ts';
import { contactChannels, contactOutcomes } from '../parameters/contact-kinds.ts';
import { useNow } from './use-now.ts';

type Channel = (typeof contactChannels)[number];
type Outcome = (typeof contactOutcomes)[number];

/** Notes a contact of just now. What was entered stays until it is saved. */
export function NoteContactForm({ taxpayerId }: { readonly taxpayerId: string }) {
  const speech = useSpeech();
  const now = useNow();
  const [channel, setChannel] = useState<Channel>('phone');
  const [outcome, setOutcome] = useState<Outcome>('reached');
  const [told, setTold] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const command = useCommand(noteContactContract, { onDone: () => setTold('') });
  const submit = () => {
    const missing =
      told.trim() === '' ? [{ name: 'told', message: speech.tell('contacts.told-missing') }] : [];
    setErrors(missing);
    if (missing.length > 0 || now === undefined) return;
    command.run({
      taxpayerId,
      occurredAt: now,
      direction: 'from-agency',
      channel,
      party: 'taxpayer',
      outcome,
      told,
    });
  };
  return (
    <Form errors={errors} onSubmit={submit}>
      <SelectField
        name="channel"
        label={speech.tell('contacts.how')}
        value={channel}
        options={contactChannels.map((value) => ({ value, text: speech.tell(`contact-channel.${value}`) }))}
        onChange={setChannel}
      />
      <SelectField
        name="outcome"
        label={speech.tell('contacts.outcome')}
        value={outcome}
        options={contactOutcomes.map((value) => ({ value, text: speech.tell(`contact-outcome.${value}`) }))}
        onChange={setOutcome}
      />
      <TextAreaField name="told" label={speech.tell('contacts.told')} value={told} onChange={setTold} />
      <CommandTrouble problem={command.problem} process="contact" event="note-contact" onRetry={submit} />
      <Button type="submit" disabled={command.isBusy}>
        {speech.tell('contacts.save')}
      </Button>
    </Form>
  );
}
