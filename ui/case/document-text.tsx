import { type ReactNode, useId, useState } from 'react';
import { useSpeech } from '../speech.tsx';

/** A text that can be searched through; what is found is marked and counted. */
export function DocumentText({ text, zoom = 100 }: { readonly text: string; readonly zoom?: number }) {
  const { say } = useSpeech();
  const id = useId();
  const [wanted, setWanted] = useState('');
  const { parts, count } = marked(text, wanted);
  return (
    <div className="stack stack--tight">
      <p className="row">
        <label htmlFor={id}>{say('ui.document-find')}</label>
        <input
          id={id}
          type="search"
          className="usa-input document__find"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
        <span role="status">
          {wanted !== '' && say('ui.document-found', { count: String(count) }, count)}
        </span>
      </p>
      <pre className="document__words" tabIndex={0} style={{ fontSize: `${zoom}%` }}>
        {parts}
      </pre>
    </div>
  );
}

/** The text with every place marked at which the wanted words stand, whatever their case. */
function marked(text: string, wanted: string): { readonly parts: ReactNode; readonly count: number } {
  if (wanted === '') return { parts: text, count: 0 };
  const places: ReactNode[] = [];
  const [lower, lowerWanted] = [text.toLowerCase(), wanted.toLowerCase()];
  let from = 0;
  for (let at = lower.indexOf(lowerWanted); at !== -1; at = lower.indexOf(lowerWanted, from)) {
    places.push(text.slice(from, at), <mark key={at}>{text.slice(at, at + wanted.length)}</mark>);
    from = at + wanted.length;
  }
  return { parts: [...places, text.slice(from)], count: places.length / 2 };
}
