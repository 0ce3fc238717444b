import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { useCommand } from '#ui/api/hooks.ts';
import { SelectField, TextField } from '#ui/form/fields.tsx';
import { type FieldError, Form } from '#ui/form/form.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { DocumentView } from '../api/document-view.contract.ts';
import { fileDocumentContract } from '../api/file-document.contract.ts';
import { type DocumentKind, documentKinds } from '../parameters/document-kinds.ts';

/** Says what a paper is. */
export function FileDocumentForm({ document }: { readonly document: DocumentView }) {
  const { tell } = useSpeech();
  const { taxpayerId, documentId } = document;
  const [title, setTitle] = useState(document.title);
  const [filedAs, setFiledAs] = useState<DocumentKind>('letter-from-taxpayer');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const command = useCommand(fileDocumentContract);
  // There is one such form for each paper of the page.
  const titleField = `file-title-${documentId}`;
  const submit = () => {
    const isMissing = title.trim() === '';
    setErrors(isMissing ? [{ name: titleField, message: tell('documents.name-needed') }] : []);
    if (!isMissing) command.run({ taxpayerId, documentId, title, filedAs });
  };
  return (
    <Form errors={errors} places={[[/^title/, titleField]]} onSubmit={submit}>
      <div className="row row--end">
        <TextField name={titleField} label={tell('documents.name')} value={title} onChange={setTitle} />
        <SelectField
          name={`filed-as-${documentId}`}
          label={tell('documents.file-as')}
          value={filedAs}
          options={documentKinds.map((value) => ({ value, text: tell(`document-kind.${value}`) }))}
          onChange={setFiledAs}
        />
        <Button type="submit" outline aria-disabled={command.isBusy}>
          {tell('event.document.file-document')}
        </Button>
      </div>
      <CommandTrouble problem={command.problem} process="document" event="file-document" onRetry={submit} />
    </Form>
  );
}
