import { useState } from 'react';
import { requestOf } from '#ui/api/call.ts';
import { DocumentViewer } from '#ui/case/document-viewer.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { previewConfirmationContract } from '../../api/preview-confirmation.contract.ts';

/** The letter that the taxpayer would get, one press away; it is made when somebody wants to read it. */
export function LetterPreview({ requestId }: { readonly requestId: string }) {
  const { tell } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const { address } = requestOf(previewConfirmationContract, { requestId });
  return (
    <section className="section stack" aria-labelledby="letter-preview">
      <h2 id="letter-preview">{tell('approve.letter')}</h2>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{tell('approve.letter-show')}</summary>
        {isOpen && <DocumentViewer title={tell('approve.letter-title')} href={address} />}
      </details>
    </section>
  );
}
