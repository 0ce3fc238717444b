import { useSpeech } from '../speech.tsx';
import { Icon } from '../text/icon.tsx';

export type DocumentViewerProps = {
  readonly title: string;
  /** The address of the PDF; opening it is logged as a read by the server. */
  readonly href: string;
  /** The text of the document, for readers without its picture. */
  readonly text?: string | undefined;
  /** The page to open at. */
  readonly page?: number | undefined;
};

/** A document in the browser's own viewer, with a download and its text beside it. */
export function DocumentViewer({ title, href, text, page }: DocumentViewerProps) {
  const { say } = useSpeech();
  return (
    <section className="document" aria-label={title}>
      <p className="row document__tools">
        <a className="usa-link" href={href} download>
          <Icon name="download" /> {say('ui.document-download', { title })}
        </a>
      </p>
      <iframe className="document__page" src={`${href}#page=${page ?? 1}&view=FitH`} title={title} />
      {text !== undefined && (
        <details className="document__text">
          <summary>{say('ui.document-text')}</summary>
          <pre>{text}</pre>
        </details>
      )}
    </section>
  );
}
