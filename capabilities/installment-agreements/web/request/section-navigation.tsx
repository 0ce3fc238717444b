import { useSpeech } from '#ui/speech.tsx';
import type { RequestView } from '../../api/request-view.contract.ts';
import { knownCountOf } from '../facts/known-facts.tsx';
import { missingCountOf } from './missing-section.tsx';
import type { Workbench } from './workbench.ts';

/** The sections of the page with what each comes to, so that nothing has to be scrolled for. */
export function SectionNavigation(props: { readonly request: RequestView; readonly workbench: Workbench }) {
  const { tell } = useSpeech();
  const { determination, given } = props.workbench;
  const fitting = determination.types.filter(({ qualifies }) => qualifies === true).length;
  const sections = [
    { id: 'known', count: String(knownCountOf(given)) },
    { id: 'missing', count: String(missingCountOf(props.workbench)) },
    { id: 'options', count: `${fitting}/${determination.types.length}` },
    { id: 'payment' },
    { id: 'terms' },
    { id: 'told', count: toldOf(props.workbench) },
    { id: 'codes' },
    { id: 'decision', count: String(props.request.pendingDecisions.length) },
  ];
  return (
    <nav className="section-nav" aria-label={tell('request.sections')}>
      <ul role="list">
        {sections.map(({ id, count }) => (
          <li key={id}>
            <a href={`#${id}`}>
              {tell(`request.section.${id}`)} {count !== undefined && <span className="quiet">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How much of what has to be told was told. */
function toldOf({ disclosures }: Workbench): string {
  const concerning = disclosures.findings.filter(({ applies }) => applies !== false);
  return `${concerning.filter(({ holds }) => holds === true).length}/${concerning.length}`;
}
