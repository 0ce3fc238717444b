import outlines from './wordmark.svg?raw';

/**
 * The name as a picture: the bar of the A reaches to both sides, two parties and one line. The only ornament
 * we have. Outlines, so that it looks the same before the font has arrived; inline, so that it follows forced
 * colors.
 */
export function Wordmark() {
  return (
    <span
      className="wordmark"
      role="img"
      aria-label="Accord"
      dangerouslySetInnerHTML={{ __html: outlines }}
    />
  );
}
