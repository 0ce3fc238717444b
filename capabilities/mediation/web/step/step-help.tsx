import { Link } from 'react-router';
import { useSpeech } from '#ui/speech.tsx';
import { labelIn } from '../../rules/reference-list.ts';
import { helpOf } from '../../process/step-help.ts';

export type HelpLink = {
  readonly label: string;
  readonly labelSpanish?: string | undefined;
  readonly detail: string;
};

/** Help for one step: where it comes from, its place in the user guide, and what the program office lists. */
export function StepHelp(props: { readonly event: string; readonly links?: readonly HelpLink[] }) {
  const { tell, audience, language } = useSpeech();
  const { event, links = [] } = props;
  const { paragraphs, references, guide } = helpOf(event);
  // What stands beside the charts, such as putting in a document, has no paragraph of its own.
  if (paragraphs.length === 0) return null;
  return (
    <details className="step-help">
      <summary>{tell('mediation.help')}</summary>
      <ul>
        {paragraphs.map((cite) => (
          <li key={cite}>
            <cite>{cite}</cite>
          </li>
        ))}
        {references.length > 0 && (
          <li>
            {tell('mediation.help-see')} {references.join('; ')}
          </li>
        )}
        {audience === 'staff' && (
          <li>
            <Link to={guide}>{tell('mediation.help-guide')}</Link>
          </li>
        )}
        {links.map((link) => (
          <li key={link.detail}>
            <a href={link.detail} rel="noreferrer">
              {labelIn(language, link)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
