import { CheckField } from '#ui/form/choices.tsx';
import { TextField } from '#ui/form/fields.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { type Participant, participantParts } from '../parameters/contact-kinds.ts';

/** Who took part beside the one who notes it, such as a manager who helps to come to terms, each by name. */
export function ParticipantsField(props: {
  readonly participants: readonly Participant[];
  readonly onParticipants: (participants: readonly Participant[]) => void;
}) {
  const { tell } = useSpeech();
  const { participants, onParticipants } = props;
  const named = (part: Participant['part'], name: string): Participant =>
    name === '' ? { part } : { part, name };
  return (
    <>
      <CheckField
        name="participants"
        legend={tell('contacts.participants')}
        values={participants.map(({ part }) => part)}
        options={participantParts.map((value) => ({ value, text: tell(`participant.${value}`) }))}
        onChange={(parts) =>
          onParticipants(parts.map((part) => participants.find((one) => one.part === part) ?? { part }))
        }
      />
      {participants.map(({ part, name = '' }, index) => (
        <TextField
          key={part}
          name={`participants.${index}.name`}
          label={tell('contacts.participant-name', { part: tell(`participant.${part}`) })}
          isOptional
          value={name}
          onChange={(text) =>
            onParticipants(participants.map((one) => (one.part === part ? named(part, text) : one)))
          }
        />
      ))}
    </>
  );
}
