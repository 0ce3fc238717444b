import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { requestOf } from '#ui/api/call.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { DocumentViewer } from '#ui/case/document-viewer.tsx';
import { Answered } from '#ui/page/answered.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import { StateTag } from '#ui/text/state-tag.tsx';
import type { DocumentView } from '../api/document-view.contract.ts';
import { downloadDocumentContract } from '../api/download-document.contract.ts';
import { listDocumentsContract } from '../api/list-documents.contract.ts';
import { FileDocumentForm } from './file-document-form.tsx';
import { ReceiveDocumentForm } from './receive-document-form.tsx';

/** The papers of a case, each to be looked at beside the list, and a form to take in another one. */
export function DocumentsPanel({ taxpayerId }: { readonly taxpayerId: string }) {
  const speech = useSpeech();
  const [shownId, setShownId] = useState<string>();
  const answer = useAnswer(listDocumentsContract, { taxpayerId });
  const shown = answer.data?.documents.find(({ documentId }) => documentId === shownId);
  return (
    <section className="stack" aria-labelledby="documents">
      <h2 id="documents">{speech.tell('documents.title')}</h2>
      <Answered answer={answer} rows={1}>
        {({ documents }) => (
          <DataTable<DocumentView>
            caption={speech.tell('documents.title')}
            isCaptionHidden
            columns={columnsOf(speech, shownId, setShownId)}
            rows={documents}
            rowKey={({ documentId }) => documentId}
            isMarked={({ documentId }) => documentId === shownId}
            empty={<p className="quiet">{speech.tell('documents.none')}</p>}
          />
        )}
      </Answered>
      {shown !== undefined && <Shown key={shown.documentId} document={shown} />}
      <details>
        <summary>{speech.tell('documents.take-in')}</summary>
        <ReceiveDocumentForm taxpayerId={taxpayerId} />
      </details>
    </section>
  );
}

/** One paper as it came, and the step of filing it where the server offers that. */
function Shown({ document }: { readonly document: DocumentView }) {
  const { documentId, title, mediaType, moves } = document;
  const { address } = requestOf(downloadDocumentContract, { documentId });
  return (
    <>
      {moves.some(({ event, allowed }) => event === 'file-document' && allowed) && (
        <FileDocumentForm document={document} />
      )}
      <DocumentViewer title={title} href={address} mediaType={mediaType} isFromOutside />
    </>
  );
}

const bytesOfKilobyte = 1024;

function columnsOf(
  speech: Speaker,
  shownId: string | undefined,
  onShow: (documentId: string | undefined) => void,
): readonly Column<DocumentView>[] {
  const { tell } = speech;
  return [
    {
      key: 'received',
      head: tell('documents.received'),
      cell: ({ receivedDay }) => <DayText day={receivedDay} style="table" />,
    },
    { key: 'what', head: tell('documents.what'), isHeader: true, cell: ({ title }) => title },
    {
      key: 'state',
      head: tell('documents.state'),
      cell: ({ state, filedAs }) => (
        <>
          <StateTag machine="document" state={state} />{' '}
          {filedAs !== undefined && tell(`document-kind.${filedAs}`)}
        </>
      ),
    },
    {
      key: 'size',
      head: tell('documents.size'),
      isFigure: true,
      cell: ({ byteCount }) =>
        tell('documents.kilobytes', { count: String(Math.ceil(byteCount / bytesOfKilobyte)) }),
    },
    {
      key: 'act',
      head: tell('documents.act'),
      cell: ({ documentId, title }) => (
        <Button
          type="button"
          unstyled
          aria-expanded={documentId === shownId}
          aria-label={tell(documentId === shownId ? 'documents.hide-of' : 'documents.show-of', { title })}
          onClick={() => onShow(documentId === shownId ? undefined : documentId)}
        >
          {tell(documentId === shownId ? 'documents.hide' : 'documents.show')}
        </Button>
      ),
    },
  ];
}
