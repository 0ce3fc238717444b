import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useSpeech } from '../speech.tsx';
import { Icon } from '../text/icon.tsx';
import { DocumentText } from './document-text.tsx';
import { OutsideDocument } from './outside-document.tsx';
import { type Look, PdfFrame } from './pdf-frame.tsx';

export type DocumentViewerProps = {
  readonly title: string;
  /** The address of the document; opening it is logged as a read by the server. */
  readonly href: string;
  /** What the document is; a PDF unless something else is said. */
  readonly mediaType?: string;
  /** Sent in by somebody: its bytes are fetched and drawn, it is never opened as a page. */
  readonly isFromOutside?: boolean;
  /** The text of the document, for readers without its picture. */
  readonly text?: string | undefined;
  /** The page to open at. */
  readonly page?: number | undefined;
  /** How many pages it has, where that is known. */
  readonly pages?: number | undefined;
};

const zoomStep = 25;
const zoomLeast = 50;
const zoomMost = 400;
const pdf = 'application/pdf';

/**
 * A document with a download, pages and zoom, and its text to search through. Keys while it has focus: page
 * up and down, plus and minus.
 */
export function DocumentViewer(props: DocumentViewerProps) {
  const { title, href, mediaType = pdf, isFromOutside = false, text, page = 1, pages } = props;
  const { say } = useSpeech();
  const [look, setLook] = useState<Look>({ page, zoom: 100 });
  const turn = (by: number) =>
    setLook((now) => ({ ...now, page: within(now.page + by, 1, pages ?? now.page) }));
  const zoom = (by: number) =>
    setLook((now) => ({ ...now, zoom: within(now.zoom + by * zoomStep, zoomLeast, zoomMost) }));
  const onKey = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return;
    const act = { PageDown: () => turn(1), PageUp: () => turn(-1), '+': () => zoom(1), '-': () => zoom(-1) }[
      event.key
    ];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    // The keys are a shorter way to what the buttons do.
    <section className="document" aria-label={title} onKeyDown={onKey}>
      <div className="row document__tools">
        <a className="usa-link" href={href} download>
          <Icon name="download" /> {say('ui.document-download', { title })}
        </a>
        {pages !== undefined && pages > 1 && <PageTools look={look} pages={pages} onTurn={turn} />}
        <ZoomTools look={look} onZoom={zoom} />
      </div>
      {isFromOutside ? (
        <OutsideDocument title={title} href={href} mediaType={mediaType} look={look} />
      ) : (
        <PdfFrame title={title} address={href} look={look} />
      )}
      {text !== undefined && (
        <details className="document__text">
          <summary>{say('ui.document-text')}</summary>
          <DocumentText text={text} />
        </details>
      )}
    </section>
  );
}

type PageToolsProps = { readonly look: Look; readonly pages: number; readonly onTurn: (by: number) => void };

function PageTools({ look, pages, onTurn }: PageToolsProps) {
  const { say } = useSpeech();
  return (
    <span className="row">
      <Tool label={say('ui.document-previous')} isOff={look.page <= 1} onPress={() => onTurn(-1)}>
        <Icon name="back" />
      </Tool>
      <span aria-live="polite">
        {say('ui.document-page', { page: String(look.page), pages: String(pages) })}
      </span>
      <Tool label={say('ui.document-next')} isOff={look.page >= pages} onPress={() => onTurn(1)}>
        <Icon name="next" />
      </Tool>
    </span>
  );
}

function ZoomTools({ look, onZoom }: { readonly look: Look; readonly onZoom: (by: number) => void }) {
  const { say } = useSpeech();
  return (
    <span className="row">
      <Tool label={say('ui.document-smaller')} isOff={look.zoom <= zoomLeast} onPress={() => onZoom(-1)}>
        −
      </Tool>
      <span aria-live="polite">{say('ui.document-zoom', { percent: String(look.zoom) })}</span>
      <Tool label={say('ui.document-larger')} isOff={look.zoom >= zoomMost} onPress={() => onZoom(1)}>
        +
      </Tool>
    </span>
  );
}

function Tool(props: {
  readonly label: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  const { label, isOff, onPress, children } = props;
  return (
    <button
      type="button"
      className="document__tool"
      aria-label={label}
      aria-disabled={isOff}
      onClick={() => isOff || onPress()}
    >
      {children}
    </button>
  );
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
