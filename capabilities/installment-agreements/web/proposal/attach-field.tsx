import { documentMediaTypes } from '#capabilities/casework/index.ts';
import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { Field } from '#ui/form/field.tsx';
import { TextAreaField } from '#ui/form/fields.tsx';
import { useNoteUnreadable } from '#ui/form/unreadable.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { type Attached, attachedFile, attachedText, type AttachFault } from './attached.ts';

/** Keeps the thing itself with the proposal, a file or the text of an e-mail, and shows what will be kept. */
export function AttachField(props: {
  readonly isEmail: boolean;
  readonly attached: Attached | undefined;
  readonly onAttached: (attached: Attached | undefined) => void;
}) {
  const { tell } = useSpeech();
  const { isEmail, attached, onAttached } = props;
  const [fault, setFault] = useState<AttachFault>();
  useNoteUnreadable('document', fault && tell(`proposal.attach-${fault}`));
  const take = (next: Attached | AttachFault) => {
    const isAttached = typeof next === 'object';
    setFault(isAttached || next === 'empty' ? undefined : next);
    onAttached(isAttached ? next : undefined);
  };
  if (attached !== undefined && (attached.name !== 'text' || !isEmail))
    return <AttachedPreview attached={attached} onRemove={() => onAttached(undefined)} />;
  return (
    <div className="stack stack--tight">
      {isEmail && (
        <TextAreaField
          name="e-mail-text"
          label={tell('proposal.e-mail-text')}
          value={attached?.text ?? ''}
          onChange={(text) => take(attachedText(text))}
        />
      )}
      <Field
        name="document"
        label={tell(isEmail ? 'proposal.attach-e-mail' : 'proposal.attach')}
        hint={tell('proposal.attach-hint')}
        isOptional={!isEmail}
      >
        {({ validationStatus: _, ...input }) => (
          <input
            {...input}
            type="file"
            className="file-input"
            accept={documentMediaTypes.join(',')}
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) void attachedFile(file).then(take);
            }}
          />
        )}
      </Field>
    </div>
  );
}

function AttachedPreview(props: { readonly attached: Attached; readonly onRemove: () => void }) {
  const { tell } = useSpeech();
  const { attached, onRemove } = props;
  const { mediaType, base64, name, text } = attached;
  const isPicture = mediaType === 'image/png' || mediaType === 'image/jpeg';
  return (
    <figure className="attached stack stack--tight" aria-label={tell('proposal.attached', { name })}>
      <figcaption className="row">
        <span>{tell('proposal.attached', { name })}</span>
        <Button type="button" unstyled onClick={onRemove}>
          {tell('proposal.attached-remove')}
        </Button>
      </figcaption>
      {isPicture && <img src={`data:${mediaType};base64,${base64}`} alt={name} />}
      {text !== undefined && <pre>{text}</pre>}
      {!isPicture && text === undefined && <p className="quiet small">{tell('proposal.attached-later')}</p>}
    </figure>
  );
}
