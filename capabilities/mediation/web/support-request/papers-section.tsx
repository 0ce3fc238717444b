import { useState } from 'react';
import { DocumentViewer } from '#ui/case/document-viewer.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { InstantText } from '#ui/text/day-text.tsx';
import { Icon } from '#ui/text/icon.tsx';
import type { SupportRequestView } from '../../api/support-request-view.contract.ts';
import { PaperMoves } from './paper-moves.tsx';
import { Section } from './section.tsx';

type Paper = SupportRequestView['papers'][number];

/** What was put here: for both sides, for Appeals alone, or one's own. */
export function PapersSection(props: {
  readonly view: SupportRequestView;
  readonly onDo: (event: string) => void;
}) {
  const { view, onDo } = props;
  const speech = useSpeech();
  const [openId, setOpenId] = useState<string>();
  const open = view.papers.find(({ documentId }) => documentId === openId);
  return (
    <Section name="papers">
      <DataTable<Paper>
        caption={speech.tell('mediation.papers')}
        isCaptionHidden
        columns={paperColumns(speech, setOpenId)}
        rows={view.papers}
        rowKey={({ documentId }) => documentId}
        isMarked={({ documentId }) => documentId === openId}
        empty={<p>{speech.tell('mediation.papers-none')}</p>}
      />
      {open?.mediaType !== undefined && (
        <DocumentViewer
          key={open.documentId}
          title={nameOf(open, speech)}
          href={`/api/mediation/papers/${open.documentId}`}
          mediaType={open.mediaType}
          isFromOutside
        />
      )}
      <PaperMoves view={view} events={['put-paper']} onDo={onDo} />
    </Section>
  );
}

/** Papers that the product itself puts here have a name in each language; others the one they were given. */
function nameOf({ kind, title }: Paper, { find }: Speaker): string {
  return find(`paper-name.${kind}`) ?? title;
}

function paperColumns(speech: Speaker, onOpen: (documentId: string) => void): readonly Column<Paper>[] {
  const { tell } = speech;
  return [
    {
      key: 'title',
      head: tell('mediation-field.title'),
      isHeader: true,
      cell: (paper) => (
        <>
          {nameOf(paper, speech)}
          {paper.isConfidential && <div className="quiet small">{tell('mediation.confidential')}</div>}
          {paper.told !== undefined && <div className="small measure">{paper.told}</div>}
        </>
      ),
    },
    {
      key: 'audience',
      head: tell('mediation-field.to'),
      cell: ({ audience }) => (
        <>
          {audience === 'own' && <Icon name="barred" />} {tell(`mediation.audience-${audience}`)}
        </>
      ),
    },
    givenColumn(speech),
    openColumn(speech, onOpen),
  ];
}

function givenColumn({ tell, find }: Speaker): Column<Paper> {
  return {
    key: 'by',
    head: tell('mediation-field.onDay'),
    cell: ({ givenAt, by }) => (
      <>
        <InstantText at={givenAt} style="table" />
        <div className="quiet small">{by.name ?? find(`role.${by.role}`) ?? by.role}</div>
      </>
    ),
  };
}

function openColumn(speech: Speaker, onOpen: (documentId: string) => void): Column<Paper> {
  const { tell } = speech;
  return {
    key: 'open',
    head: tell('mediation-field.document'),
    cell: (paper) =>
      paper.mediaType === undefined ? (
        <span className="quiet">{tell('mediation.paper-in-words')}</span>
      ) : (
        <button
          type="button"
          className="usa-button usa-button--unstyled"
          onClick={() => onOpen(paper.documentId)}
        >
          {tell('mediation.open-paper')}
          <span className="heard"> {nameOf(paper, speech)}</span>
        </button>
      ),
  };
}
