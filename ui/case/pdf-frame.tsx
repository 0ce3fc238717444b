/** How a document is looked at: which page, how large in percent. */
export type Look = { readonly page: number; readonly zoom: number };

/** The browser's own viewer, which finds words, selects and prints by itself. */
export function PdfFrame(props: { readonly title: string; readonly address: string; readonly look: Look }) {
  const { title, address, look } = props;
  const { page, zoom } = look;
  const size = zoom === 100 ? 'view=FitH' : `zoom=${zoom}`;
  const at = `${address}#page=${page}&${size}`;
  // Another place in the same document is shown only by a frame that is drawn anew.
  return <iframe key={at} className="document__page" src={at} title={title} />;
}
