import type { Day } from '#kernel/calendar/day.ts';
import type { Entered } from '#ui/form/asked/asked.ts';
import { dayAsTyped } from '#ui/form/fields.tsx';
import type { StepScene } from './scene.ts';

/** What stands in the fields at first: what was agreed on before, and the reasons of the draft. */
export function firstOf(event: string, { view }: StepScene): Entered {
  const { agreement, review, joint } = view;
  const issues = agreement?.issues ?? joint.call?.issues ?? review?.issues.map(({ issue }) => issue) ?? [];
  switch (event) {
    case 'conclude-session':
      return { issues: issues.map((issue) => ({ issue, agreed: '' })) };
    // To both at once: whoever sends it has nothing to pick.
    case 'deliver-summary':
      return { issues: issues.join('\n'), to: ['mediator', 'taxpayer'] };
    case 'deliver-taxpayer-summary':
      return { issues: issues.join('\n'), to: ['mediator', 'appeals'] };
    case 'deliver-supplement':
      return { to: ['mediator', review === undefined ? 'appeals' : 'taxpayer'] };
    case 'hold-call':
    case 'waive-call':
      return { issues: issues.join('\n') };
    case 'close-as-denied':
      return dayOf('closingDay', review?.denial?.letterMailedDay);
    // Dated by the session, with the report as what is handed in.
    case 'submit-closing':
      return {
        ...dayOf('closingDay', joint.concluded?.onDay),
        documentIds: joint.report === undefined ? [] : [joint.report.documentId],
      };
    case 'redraft-documents':
      return { issues: issues.join('\n'), ...agreedBefore(view) };
    case 'concur-as-executive':
      return { position: review?.denial?.sent?.position ?? '' };
    case 'note-eligibility':
      return notedBefore(view);
    case 'draft-denial-letter':
      return review?.denial === undefined
        ? {}
        : {
            reasons: review.denial.reasons.map(({ beside, ...reason }) => ({
              ...reason,
              beside: beside ?? '',
            })),
          };
    default:
      return {};
  }
}

function dayOf(name: string, day: Day | undefined): Entered {
  return day === undefined ? {} : { [name]: dayAsTyped(day) };
}

/** Days and people as the draft has them, as they would be typed. */
function agreedBefore({ agreement }: StepScene['view']): Entered {
  if (agreement === undefined) return {};
  const { sessionDays, participants } = agreement;
  return {
    sessionDays: sessionDays.map(dayAsTyped).join('\n'),
    participants: participants.map(({ part, ...each }) => ({ ...each, part: part ?? '' })),
  };
}

/** What was noted of eligibility by now, as it would be typed; what is not known is left empty. */
function notedBefore({ review }: StepScene['view']): Entered {
  const noted = Object.entries(review?.eligibility.notes ?? {}).filter(([, value]) => value !== 'unknown');
  return Object.fromEntries(
    noted.flatMap(([name, value]): [string, string | readonly string[]][] => {
      if (typeof value === 'boolean') return [[name, value ? 'yes' : 'no']];
      if (name === 'otherIssuesBecause' && value === 'none') return [];
      return [[name, typeof value === 'number' ? String(value) : value]];
    }),
  );
}
