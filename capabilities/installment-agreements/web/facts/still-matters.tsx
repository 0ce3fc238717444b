import { explainFinding } from '#kernel/decision/explain.ts';
import { type Finding, isFailed } from '#kernel/decision/finding.ts';
import { formatModule } from '#kernel/decision/format.ts';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import type { Outlook } from '../../api/outlook.contract.ts';
import type { GivenFacts } from '../../rules/facts/given-facts.ts';
import { QuestionField } from './question-field.tsx';
import { askedWithElements, questions } from './questions.ts';
import { useAskedFacts } from './use-asked-facts.ts';

export type StillMattersProps = {
  /** Undefined until the first answer has come. */
  readonly outlook: Outlook | undefined;
  /** All findings of the determination: they say what settles a question. */
  readonly findings: readonly Finding[];
  readonly given: GivenFacts;
  readonly onGiven: (given: GivenFacts) => void;
};

/** The questions whose answer can still change the result, a few at once, and those that no longer can. */
export function StillMatters({ outlook, findings, given, onGiven }: StillMattersProps) {
  const speech = useSpeech();
  const ask = (outlook?.ask ?? []).filter(({ fact }) => !askedWithElements.includes(fact));
  const facts = ask.filter(({ fact }) => fact in questions).map(({ fact }) => fact);
  const { shown, defer } = useAskedFacts(facts, given);
  const elsewhere = ask.filter(({ fact }) => !(fact in questions));
  return (
    <section className="section stack" aria-labelledby="still-matters">
      <h2 id="still-matters">{speech.tell('still-matters.title')}</h2>
      {shown.map((fact) => (
        <QuestionField
          key={fact}
          fact={fact}
          given={given}
          onGiven={onGiven}
          onDeferred={() => defer(fact)}
        />
      ))}
      {outlook !== undefined && facts.length === 0 && (
        <p className="quiet" role="status">
          {speech.tell('still-matters.none')}
        </p>
      )}
      {elsewhere.length > 0 && (
        <div>
          <h3>{speech.tell('still-matters.elsewhere')}</h3>
          <ul>
            {elsewhere.map(({ fact, about }) => (
              <li key={`${fact} ${about}`}>{questionText(fact, about, speech)}</li>
            ))}
          </ul>
        </div>
      )}
      {outlook?.modules.some(({ included }) => included) && (
        <Settled settled={outlook.settled} findings={findings} />
      )}
    </section>
  );
}

/**
 * Facts that no longer matter, each with what settles it. While no tax is covered every type fails for want
 * of one, which settles nothing: then nothing is said of them.
 */
function Settled(props: { readonly settled: Outlook['settled']; readonly findings: readonly Finding[] }) {
  const speech = useSpeech();
  const { settled, findings } = props;
  if (settled.length === 0) return null;
  return (
    <details>
      <summary>
        {speech.tell('still-matters.settled', { count: String(settled.length) }, settled.length)}
      </summary>
      <ul>
        {settled.map(({ fact, about, because }) => (
          <li key={`${fact} ${about}`}>
            {questionText(fact, about, speech)}{' '}
            <span className="quiet">{becauseText(because, findings, speech)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function questionText(fact: string, about: string | undefined, speech: Speaker): string {
  return speech.tell(`question.${fact}`, about === undefined ? {} : { about: formatModule(about, speech) });
}

function becauseText(because: readonly string[], findings: readonly Finding[], speech: Speaker): string {
  const finding = findings.find((one) => isFailed(one) && because.includes(one.test));
  if (finding === undefined) return speech.tell('still-matters.bears-on-nothing');
  const { sentence: reason } = explainFinding(finding, speech.words, speech);
  return speech.tell('still-matters.because', { reason });
}
