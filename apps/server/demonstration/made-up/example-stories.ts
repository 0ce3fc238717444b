import { type CaseFacts, determine } from '#capabilities/installment-agreements/index.ts';
import { requestChannels } from '#capabilities/installment-agreements/parameters/request-channels.ts';
import { adoptedLaw } from '#capabilities/program/index.ts';
import type { Proposal, Story } from '../story.ts';
import type { Making } from './desk-stories.ts';
import { givenIn, modulesToOpen } from './example-cases.ts';
import { after, during, workingDayBefore } from './office-hours.ts';

const officers = ['M. Reyes', 'A. Kessler', 'N. Boudreau'];
const channels = ['phone', 'mail', 'fax', 'in-person'] as const;
const daysBack = 9;
const minutesToCode = 50;

/**
 * One taxpayer for each example: every type, refusal and unknown, and the worked examples of IRM
 * 5.14.1.3(12).
 */
export function exampleStories({ dice, cases, newTaxpayer }: Making): readonly Story[] {
  return [...cases.values()].map((facts) => {
    const own = facts.modules.filter(({ crossReferenced }) => !crossReferenced);
    const others = facts.modules.filter(({ crossReferenced }) => crossReferenced);
    const taxpayer = newTaxpayer(facts.taxpayer.entity);
    const story: Story = { taxpayer, modules: modulesToOpen(own), officer: dice.pick(officers) };
    const receivedAt = during(workingDayBefore(dice.below(daysBack)), dice);
    return {
      ...story,
      ...(others.length > 0 && {
        beside: {
          taxpayer: { ...newTaxpayer(facts.taxpayer.entity), name: taxpayer.name },
          modules: modulesToOpen(others),
          relation: 'cross-reference' as const,
        },
      }),
      ...proposalOf(facts, receivedAt, dice.pick(channels)),
      // Some wait for their code: a desk has its late ones.
      ...(asksForCode(facts) &&
        dice.below(8) > 0 && {
          steps: [{ at: after(receivedAt, minutesToCode), does: 'ask-for-code' as const }],
        }),
    };
  });
}

function asksForCode(facts: CaseFacts): boolean {
  const { pending, pendingCodes } = determine(facts, adoptedLaw, facts.request.receivedDay);
  return (
    pending.outcome === 'pending' && pendingCodes.every(({ decision }) => decision.outcome === 'required')
  );
}

/** Where nobody proposed anything, as in payments through an employer, there is no proposal to take. */
function proposalOf(
  facts: CaseFacts,
  receivedAt: string,
  otherwise: Proposal['channel'],
): Pick<Story, 'proposal'> {
  const { channel } = facts.request;
  if (channel === 'payroll' || channel === 'none') return {};
  const known = requestChannels.includes(channel) && channel !== 'e-mail' && channel !== 'other';
  return { proposal: { receivedAt, channel: known ? channel : otherwise, given: givenIn(facts) } };
}
