import type { Day } from '#kernel/calendar/day.ts';
import { ConcurrenceChain, type ConcurrenceLink } from '#ui/case/concurrence-chain.tsx';
import { DecisionCard } from '#ui/findings/decision-card.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { labelIn } from '../../rules/reference-list.ts';
import type { SupportRequestView } from '../../api/support-request-view.contract.ts';
import { askedToConcur } from '../../process/support-request-states.ts';
import { DenialDraft } from './denial-draft.tsx';
import { Section } from './section.tsx';

type Denial = NonNullable<NonNullable<SupportRequestView['review']>['denial']>;

/** A denial on its way: who has to concur, the reasons of the draft, and whether the letter may be signed. */
export function DenialSection({ view, today }: { readonly view: SupportRequestView; readonly today: Day }) {
  const speech = useSpeech();
  const { tell } = speech;
  const denial = view.review?.denial;
  if (denial === undefined) return null;
  const decision = view.review?.decision;
  const asked = askedToConcur(view.state);
  return (
    <Section name="chain">
      <ConcurrenceChain
        label={tell('mediation.chain')}
        links={[
          linkOf('area-director', denial.areaDirector, asked, speech),
          withPosition(linkOf('front-line-executive', denial.executive, asked, speech), denial, speech),
        ]}
        today={today}
        note={tell('mediation.chain-note')}
      />
      <DenialDraft denial={denial} outstanding={view.outstanding} />
      <Reasons denial={denial} grounds={view.review?.choices.grounds ?? []} />
      {decision !== undefined && (
        <>
          <h3>{tell('mediation.decision')}</h3>
          <DecisionCard decision={decision} size="full" />
        </>
      )}
    </Section>
  );
}

function linkOf(
  role: string,
  concurrence: Denial['executive'],
  asked: string | undefined,
  { tell }: Speaker,
): ConcurrenceLink {
  const named = { id: role, role: tell(`role.${role}`) };
  if (concurrence === undefined) return { ...named, standing: role === asked ? 'asked' : 'not-yet' };
  // Whoever does not concur accepts the request, and the denial with its chain is over: who stands here
  // agreed.
  const { onDay, name, evidence } = concurrence;
  return {
    ...named,
    person: name,
    standing: 'agreed',
    answeredDay: onDay,
    evidence: tell(`mediation.evidence-${evidence}`),
  };
}

/**
 * Which of the executives it is, from the sending of the package on: the one who was asked, then the one who
 * answered.
 */
function withPosition(
  link: ConcurrenceLink,
  { sent, executive }: Denial,
  { tell }: Speaker,
): ConcurrenceLink {
  const position = executive === undefined ? sent?.position : executive.position;
  if (position === undefined || position === 'unknown') return link;
  const named = tell(`mediation-option.${position}`);
  return { ...link, person: link.person === undefined ? named : `${link.person}, ${named}` };
}

type Ground = NonNullable<SupportRequestView['review']>['choices']['grounds'][number];

function Reasons({ denial, grounds }: { readonly denial: Denial; readonly grounds: readonly Ground[] }) {
  const { tell, find, language } = useSpeech();
  // What the program office added has a name of its own; where it has ended since, its entry names it.
  const nameOf = (name: string) => {
    const { label, labelSpanish } = grounds.find(({ ground }) => ground === name) ?? {};
    if (label !== undefined) return labelIn(language, { label, labelSpanish });
    return find(`mediation-option.${name}`) ?? name;
  };
  const letter = tell(`mediation-option.${denial.letter}`);
  return (
    <>
      <h3>{tell('mediation.reasons')}</h3>
      <p className="quiet">{tell('mediation.letter-draft', { letter, draft: String(denial.draft) })}</p>
      <ol>
        {denial.reasons.map(({ ground, issue, told }) => (
          <li key={`${ground} ${issue}`}>
            <strong>{nameOf(ground)}</strong> {issue}
            <p className="measure">{told}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
