import { useEffect, useState } from 'react';
import { useSpeech } from '../speech.tsx';
import { DocumentText } from './document-text.tsx';
import { type Look, PdfFrame } from './pdf-frame.tsx';

type Fetched =
  | { readonly kind: 'waiting' | 'failed' }
  | { readonly kind: 'ready'; readonly address: string; readonly text: string | undefined };

/**
 * A document that somebody sent in. The server hands it out as a download only; here its bytes are fetched
 * and drawn as what they are said to be, a picture, a text or a PDF, and as nothing that could run.
 */
export function OutsideDocument(props: {
  readonly title: string;
  readonly href: string;
  readonly mediaType: string;
  readonly look: Look;
}) {
  const { say } = useSpeech();
  const { title, href, mediaType, look } = props;
  const fetched = useFetched(href, mediaType);
  if (mediaType === 'image/tiff') return <p className="quiet">{say('ui.document-not-shown')}</p>;
  if (fetched.kind === 'failed') return <p role="alert">{say('ui.document-failed')}</p>;
  if (fetched.kind !== 'ready') return <div className="document__page" aria-busy="true" />;
  if (fetched.text !== undefined) return <DocumentText text={fetched.text} zoom={look.zoom} />;
  if (!mediaType.startsWith('image/'))
    return <PdfFrame title={title} address={fetched.address} look={look} />;
  return (
    <div className="document__page document__picture" tabIndex={0} role="group" aria-label={title}>
      <img src={fetched.address} alt={title} style={{ width: `${look.zoom}%` }} />
    </div>
  );
}

function useFetched(href: string, mediaType: string): Fetched {
  const [fetched, setFetched] = useState<Fetched>({ kind: 'waiting' });
  useEffect(() => {
    let address: string | undefined;
    const leaving = new AbortController();
    const open = async (): Promise<void> => {
      const blob = await fetchBlob(href, mediaType, leaving.signal);
      const text = mediaType === 'text/plain' ? await blob.text() : undefined;
      if (leaving.signal.aborted) return;
      address = URL.createObjectURL(blob);
      setFetched({ kind: 'ready', address, text });
    };
    open().catch(() => {
      if (!leaving.signal.aborted) setFetched({ kind: 'failed' });
    });
    return () => {
      leaving.abort();
      if (address !== undefined) URL.revokeObjectURL(address);
    };
  }, [href, mediaType]);
  return fetched;
}

/** The bytes under the type that the record says, whatever the answer calls them. */
async function fetchBlob(href: string, mediaType: string, signal: AbortSignal): Promise<Blob> {
  const response = await fetch(href, { signal, credentials: 'same-origin' });
  if (!response.ok) throw new Error(`answered ${response.status}`);
  return new Blob([await response.arrayBuffer()], { type: mediaType });
}
