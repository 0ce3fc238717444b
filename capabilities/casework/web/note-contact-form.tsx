import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { useCommand } from '#ui/api/hooks.ts';
import { SelectField, TextAreaField } from '#ui/form/fields.tsx';
import { type FieldError, Form } from '#ui/form/form.tsx';
import type { Place } from '#ui/form/placed-errors.ts';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { noteContactContract } from '../api/note-contact.contract.ts';
import {
  contactChannels,
  contactDirections,
  contactOutcomes,
  contactParties,
  type Participant,
} from '../parameters/contact-kinds.ts';
import { ParticipantsField } from './participants-field.tsx';
import { useSession } from './use-session.ts';

type Entered = {
  readonly direction: (typeof contactDirections)[number];
  readonly channel: (typeof contactChannels)[number];
  readonly party: (typeof contactParties)[number];
  readonly outcome: (typeof contactOutcomes)[number];
  readonly told: string;
  readonly participants: readonly Participant[];
};

const blank: Entered = {
  direction: 'from-agency',
  channel: 'phone',
  party: 'taxpayer',
  outcome: 'reached',
  told: '',
  participants: [],
};

const places: readonly Place[] = [[/^occurredAt/, 'told']];

/** Notes a contact of just now. What was entered stays until it is saved. */
export function NoteContactForm({ taxpayerId }: { readonly taxpayerId: string }) {
  const { tell } = useSpeech();
  const now = useSession()?.businessNow;
  const [entered, setEntered] = useState(blank);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [isSaved, setSaved] = useState(false);
  const command = useCommand(noteContactContract, {
    onDone: () => {
      setEntered(blank);
      setSaved(true);
    },
  });
  const enter = (part: Partial<Entered>) => {
    setEntered({ ...entered, ...part });
    setSaved(false);
  };
  const submit = () => {
    const isMissing = entered.told.trim() === '';
    setErrors(isMissing ? [{ name: 'told', message: tell('contacts.told-missing') }] : []);
    if (!isMissing && now !== undefined)
      command.run({ taxpayerId, occurredAt: now, ...entered, participants: [...entered.participants] });
  };
  return (
    <Form errors={errors} places={places} onSubmit={submit}>
      <ContactKindFields entered={entered} onEnter={enter} />
      <TextAreaField
        name="told"
        label={tell('contacts.told')}
        value={entered.told}
        onChange={(told) => enter({ told })}
      />
      <ParticipantsField
        participants={entered.participants}
        onParticipants={(participants) => enter({ participants })}
      />
      <CommandTrouble problem={command.problem} process="contact" event="note-contact" onRetry={submit} />
      <div className="row">
        <Button type="submit" outline aria-disabled={command.isBusy}>
          {tell('contacts.save')}
        </Button>
        <span role="status">{isSaved && tell('contacts.saved')}</span>
      </div>
    </Form>
  );
}

function ContactKindFields(props: {
  readonly entered: Entered;
  readonly onEnter: (part: Partial<Entered>) => void;
}) {
  const { tell } = useSpeech();
  const { entered, onEnter } = props;
  const optionsOf = <Value extends string>(values: readonly Value[], words: string) =>
    values.map((value) => ({ value, text: tell(`${words}.${value}`) }));
  return (
    <div className="row">
      <SelectField
        name="direction"
        label={tell('contacts.direction')}
        value={entered.direction}
        options={optionsOf(contactDirections, 'contact-direction')}
        onChange={(direction) => onEnter({ direction })}
      />
      <SelectField
        name="channel"
        label={tell('contacts.how')}
        value={entered.channel}
        options={optionsOf(contactChannels, 'contact-channel')}
        onChange={(channel) => onEnter({ channel })}
      />
      <SelectField
        name="party"
        label={tell('contacts.who')}
        value={entered.party}
        options={optionsOf(contactParties, 'contact-party')}
        onChange={(party) => onEnter({ party })}
      />
      <SelectField
        name="outcome"
        label={tell('contacts.outcome')}
        value={entered.outcome}
        options={optionsOf(contactOutcomes, 'contact-outcome')}
        onChange={(outcome) => onEnter({ outcome })}
      />
    </div>
  );
}
