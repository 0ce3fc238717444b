import { DayText } from '#ui/text/day-text.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { SupportRequestView } from '../../api/support-request-view.contract.ts';

type Denial = NonNullable<NonNullable<SupportRequestView['review']>['denial']>;

/** The versions of the letter, each in print and under its writer's name; and what goes on around it. */
export function DenialDraft(props: { readonly denial: Denial; readonly outstanding: readonly string[] }) {
  const { tell, find } = useSpeech();
  const { denial, outstanding } = props;
  const { versions, help, sent } = denial;
  return (
    <>
      {outstanding.map((kind) => (
        <p key={kind}>
          <strong>{tell('mediation.outstanding')}:</strong> {tell(`task.${kind}`)}
        </p>
      ))}
      {help !== undefined && (
        <p>
          {tell('mediation.help-asked')} <DayText day={help.askedDay} style="table" /> {help.told}
        </p>
      )}
      {sent?.position !== undefined && (
        <p>
          {tell('mediation.package-to')} {tell(`mediation-option.${sent.position}`)}
          {sent.because !== undefined && `: ${sent.because}`}
        </p>
      )}
      {versions.length > 0 && <h3>{tell('mediation.versions')}</h3>}
      <ul role="list">
        {versions.map(({ draft, onDay, documentId, by }) => (
          <li key={documentId}>
            <a href={`/api/mediation/papers/${documentId}`}>
              {tell('mediation.version', { draft: String(draft) })}
            </a>{' '}
            <DayText day={onDay} style="table" />{' '}
            <span className="quiet">{by.name ?? find(`role.${by.role}`) ?? by.role}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
