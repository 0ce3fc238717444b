import type { Cure, Finding } from '#kernel/decision/finding.ts';
import { type ExplainedFinding, explainFinding, type FindingStatus } from '#kernel/decision/explain.ts';
import { useSpeech } from '../speech.tsx';
import { Icon, type IconName } from '../text/icon.tsx';
import { WhyButton } from './why-button.tsx';
import type { Grounds } from './why-subject.ts';

const statusIcons: Readonly<Record<FindingStatus, IconName>> = {
  met: 'met',
  failed: 'not-met',
  unknown: 'unknown',
  'not-applicable': 'done',
};

/** Shows what a cure would do. `can` says which cures can be shown; without it all that name a value can. */
export type TryCure = ((cure: Cure) => void) & { readonly can?: (cure: Cure) => boolean };

/** One test: icon and word, the comparison, its paragraph, and how to cure it. */
export function FindingRow(props: {
  readonly finding: Finding;
  readonly grounds?: Grounds | undefined;
  readonly tryCure?: TryCure | undefined;
}) {
  const speech = useSpeech();
  const { say } = speech;
  const { finding, grounds, tryCure } = props;
  const explained = explainFinding(finding, speech.words, speech);
  return (
    <li className={`finding finding--${explained.status}`}>
      <FindingWord explained={explained} />
      <div className="finding__text">
        <p className="finding__sentence">{explained.sentence}</p>
        {explained.cure !== undefined && finding.cure && (
          <FindingCure cure={finding.cure} sentence={explained.cure} tryCure={tryCure} />
        )}
      </div>
      <p className="finding__law">
        <span className="quiet">
          {explained.law}
          {finding.law.confidence === 'recalled' && (
            <span className="small"> {say('ui.source-not-read')}</span>
          )}
        </span>
        <WhyButton subject={{ kind: 'finding', finding, grounds }} about={explained.sentence} />
      </p>
    </li>
  );
}

/** The answer of a test as icon and word; the unknown one has its dashes. */
export function FindingWord({ explained }: { readonly explained: ExplainedFinding }) {
  return (
    <p className={`finding__word finding__word--${explained.status}`}>
      <Icon name={statusIcons[explained.status]} />
      {explained.holds}
    </p>
  );
}

function FindingCure(props: {
  readonly cure: Cure;
  readonly sentence: string;
  readonly tryCure: TryCure | undefined;
}) {
  const { say } = useSpeech();
  const { cure, sentence, tryCure } = props;
  return (
    <p className="finding__cure">
      {say('ui.cure-is', { cure: sentence })}
      {tryCure && cure.to !== undefined && tryCure.can?.(cure) !== false && (
        <button
          type="button"
          className="try-button"
          aria-label={say('ui.try-cure-about', { cure: sentence })}
          onClick={() => tryCure(cure)}
        >
          {say('ui.try-cure')}
        </button>
      )}
    </p>
  );
}
