import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { useCommand } from '#ui/api/hooks.ts';
import { TextField } from '#ui/form/fields.tsx';
import { FileField } from '#ui/form/file-field.tsx';
import { type FieldError, Form } from '#ui/form/form.tsx';
import { readBase64 } from '#ui/form/read-file.ts';
import type { Place } from '#ui/form/placed-errors.ts';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { receiveDocumentContract } from '../api/receive-document.contract.ts';
import { documentBytesMax, documentMediaTypes } from '../parameters/document-kinds.ts';
import { useSession } from './use-session.ts';

type Sent = { readonly title: string; readonly mediaType: MediaType; readonly base64: string };
type MediaType = (typeof documentMediaTypes)[number];

const places: readonly Place[] = [
  [/^title/, 'document-title'],
  [/^(?:base64|mediaType)/, 'document-file'],
];

/** Takes a paper in. What it may be and how large is told before, and what is wrong at its field. */
export function ReceiveDocumentForm({ taxpayerId }: { readonly taxpayerId: string }) {
  const { tell } = useSpeech();
  const now = useSession()?.businessNow;
  const [title, setTitle] = useState('');
  const [file, setFile] = useState<File>();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [taken, setTaken] = useState(0);
  const command = useCommand(receiveDocumentContract, {
    onDone: () => {
      setTitle('');
      setFile(undefined);
      setTaken(taken + 1);
    },
  });
  const send = (sent: Sent) => {
    if (now !== undefined) command.run({ taxpayerId, receivedAt: now, ...sent });
  };
  const submit = async () => {
    const mediaType = documentMediaTypes.find((each) => each === file?.type);
    const wrong = [
      ...(title.trim() === '' ? [{ name: 'document-title', message: tell('documents.name-needed') }] : []),
      ...fileErrors(file, mediaType).map((word) => ({ name: 'document-file', message: tell(word) })),
    ];
    setErrors(wrong);
    if (wrong.length > 0 || file === undefined || mediaType === undefined) return;
    send({ title, mediaType, base64: await readBase64(file) });
  };
  return (
    <Form errors={errors} places={places} onSubmit={() => void submit()}>
      <TextField name="document-title" label={tell('documents.name')} value={title} onChange={setTitle} />
      <PaperField key={taken} onChange={setFile} />
      <CommandTrouble
        problem={command.problem}
        process="document"
        event="receive-document"
        onRetry={() => void submit()}
      />
      <div className="row">
        <Button type="submit" outline aria-disabled={command.isBusy}>
          {tell('event.document.receive-document')}
        </Button>
        <span role="status">{taken > 0 && title === '' && tell('documents.saved')}</span>
      </div>
    </Form>
  );
}

function PaperField({ onChange }: { readonly onChange: (file: File | undefined) => void }) {
  const { tell } = useSpeech();
  return (
    <FileField
      name="document-file"
      label={tell('documents.file')}
      hint={tell('documents.file-hint')}
      accept={documentMediaTypes}
      onChange={onChange}
    />
  );
}

/** What is wrong with the file that was chosen, by the word that says so. */
function fileErrors(file: File | undefined, mediaType: MediaType | undefined): readonly string[] {
  if (file === undefined) return ['documents.file-needed'];
  if (mediaType === undefined) return ['documents.file-kind'];
  return file.size > documentBytesMax ? ['documents.file-large'] : [];
}
