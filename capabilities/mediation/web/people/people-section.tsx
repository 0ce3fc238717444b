import { useState } from 'react';
import { formatDay } from '#kernel/decision/format.ts';
import { FindingList } from '#ui/findings/finding-list.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { SummaryList } from '#ui/table/summary-list.tsx';
import type { SupportRequestView } from '../../api/support-request-view.contract.ts';
import { isWaiting } from '../../process/co-mediation.ts';
import { Section } from '../support-request/section.tsx';
import { PeopleButtons } from './people-buttons.tsx';
import { PeopleDialog } from './people-dialog.tsx';

/**
 * A co-mediator from outside the agency, what is not on record of the mediator, and who may do what about it.
 */
export function PeopleSection({ view }: { readonly view: SupportRequestView }) {
  const speech = useSpeech();
  const [asked, setAsked] = useState<string>();
  const { coMediation, warnings = [], joint } = view;
  const moves = [...(coMediation?.moves ?? []), ...view.peopleMoves];
  const hasCoMediator = joint.coMediator.standing !== 'not-requested';
  const preparations = joint.preparations ?? [];
  if (!hasCoMediator && warnings.length + moves.length + preparations.length === 0) return null;
  return (
    <Section name="people">
      <SummaryList items={itemsOf(view, speech)} />
      {coMediation !== undefined && isWaiting(coMediation.state) && (
        <FindingList findings={coMediation.findings} />
      )}
      {warnings.length > 0 && <FindingList findings={warnings} />}
      <PeopleButtons moves={moves} onMove={setAsked} />
      {asked !== undefined && (
        <PeopleDialog
          key={asked}
          event={asked}
          of={view}
          {...aboutOf(asked, view)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Section>
  );
}

/** A waiver is of what was disclosed: that stands before whoever waives it. */
function aboutOf(asked: string, { coMediation }: SupportRequestView): { readonly about?: string } {
  const told = coMediation?.statement?.told;
  return asked === 'waive-conflict' && told !== undefined ? { about: told } : {};
}

/** What there is to tell; nobody pays for a mediator, so that a cost stands here only with a co-mediator. */
function itemsOf({ joint, coMediation }: SupportRequestView, speech: Speaker) {
  const { tell } = speech;
  const { coMediator, preparations = [] } = joint;
  const { name, reason, cost, standing } = coMediator;
  const item = (key: string, value: string | undefined) =>
    value === undefined ? [] : [{ key, term: tell(`mediation.people-${key}`), value }];
  const talks = preparations.map(({ onDay, part, standing: outcome }) =>
    tell('mediation.people-talk', {
      part: tell(`mediation-option.${part}`),
      day: formatDay(onDay, speech),
      outcome: tell(`outcome.preparation.${outcome}`),
    }),
  );
  const isThere = standing !== 'not-requested';
  return [
    ...item(
      'co-mediator',
      isThere ? [name, tell(`co-mediator.${standing}`)].filter(Boolean).join(', ') : undefined,
    ),
    ...item('cost', cost && tell('mediation.people-paid-by-taxpayer')),
    ...item('reason', reason),
    ...item('access', coMediation && tell(`state.co-mediation.${coMediation.state}`)),
    ...item('statement', coMediation?.statement && statementText(coMediation.statement, speech)),
    ...item('waived', waivedText(coMediation, tell)),
    ...item('preparations', talks.length === 0 ? undefined : talks.join(' ')),
  ];
}

function waivedText(coMediation: SupportRequestView['coMediation'], tell: Speaker['tell']) {
  const sides = coMediation?.waivedBy ?? [];
  return sides.length === 0 ? undefined : sides.map((side) => tell(`mediation-option.${side}`)).join(', ');
}

function statementText(
  { conflict, told, onDay }: NonNullable<NonNullable<SupportRequestView['coMediation']>['statement']>,
  speech: Speaker,
): string {
  return `${speech.tell(`mediation-option.${conflict}`)} (${formatDay(onDay, speech)}): ${told}`;
}
