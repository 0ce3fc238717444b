import { type AgreementTypeId, type CaseFacts } from '#capabilities/installment-agreements/index.ts';
import { agreementTypeIds } from '#capabilities/installment-agreements/parameters/agreement-type.ts';
import { day } from '#kernel/calendar/day.ts';
import type { Opened, Registered, Story } from '../story.ts';
import { deskLots, type Lot } from './desk-lots.ts';
import type { Dice } from './dice.ts';
import { givenIn, modulesToOpen } from './example-cases.ts';
import { after, during, workingDayBefore } from './office-hours.ts';
import type { taxpayerMaker } from './taxpayer-maker.ts';

export type Making = {
  readonly dice: Dice;
  readonly cases: ReadonlyMap<string, CaseFacts>;
  readonly newTaxpayer: ReturnType<typeof taxpayerMaker>;
};

const officers = ['M. Reyes', 'A. Kessler', 'N. Boudreau'];
const channels = ['phone', 'mail', 'fax', 'in-person', 'document-upload', 'voice-mail'] as const;
const lastSunday = day('2023-04-02');
const minutesBetween = 35;
/** Balances vary downward by up to a twelfth, so that a payment that was enough stays enough. */
const [leastPart, spread, whole] = [92, 9, 100];

/** The stories of every lot, one after another. */
export function deskStories(making: Making): readonly Story[] {
  return deskLots.flatMap((lot) =>
    Array.from({ length: lot.count }, (_, index) => deskStory(lot, index, making)),
  );
}

function deskStory(lot: Lot, index: number, { dice, cases, newTaxpayer }: Making): Story {
  const example = lot.examples[index % lot.examples.length] ?? '';
  const facts = cases.get(example);
  if (facts === undefined) throw new Error(`no example is called ${example}`);
  const language = dice.below(6) === 0 ? 'es' : 'en';
  const taxpayer = newTaxpayer(facts.taxpayer.entity, language);
  const modules = varied(modulesToOpen(facts.modules), lot, dice);
  const story: Story = { taxpayer, modules, officer: dice.pick(officers), ...typeOf(example) };
  if (lot.received === 'never')
    return lot.what === 'unread-mail' ? { ...story, unread: unreadMail(dice) } : story;
  return { ...story, ...whatOf(lot, { taxpayer, modules }, newTaxpayer), ...received(lot, facts, dice) };
}

function typeOf(example: string): { readonly type?: AgreementTypeId } {
  const type = agreementTypeIds.find((id) => id === example);
  return type === undefined ? {} : { type };
}

function varied(modules: readonly Opened[], lot: Lot, dice: Dice): readonly Opened[] {
  return modules.map((module) => {
    const { taxCents } = module;
    const part = leastPart + dice.below(spread);
    return {
      ...module,
      ...(typeof taxCents === 'number' && { taxCents: Math.round((taxCents * part) / whole) }),
      ...(lot.what === 'joint' && { joint: true }),
    };
  });
}

/** The proposal and what was done about it, each deed in office hours of its day. */
function received(lot: Lot, facts: CaseFacts, dice: Dice): Pick<Story, 'proposal' | 'steps'> {
  const given = givenIn(facts);
  if (lot.received === 'on-the-last-day') {
    const receivedAt = after(during(lastSunday, dice), 1);
    return { proposal: { receivedAt, channel: dice.pick(['document-upload', 'voice-mail', 'fax']), given } };
  }
  if (lot.received === 'never') return {};
  const [earliest, latest] = lot.received;
  const daysBefore = latest + dice.below(earliest - latest + 1);
  const receivedAt = during(workingDayBefore(daysBefore), dice);
  let last = receivedAt;
  const steps = lot.deeds.map(([does, later]) => {
    const on = workingDayBefore(Math.max(daysBefore - later, 0));
    last = after(last.startsWith(on) ? last : during(on, dice), minutesBetween);
    return { at: last, does };
  });
  const known = lot.deeds.some(([does]) => does === 'settle') ? workedUp(given) : given;
  const said = lot.what === 'representative' ? byRepresentative(known) : known;
  return { proposal: { receivedAt, channel: dice.pick(channels), given: said }, steps };
}

type Given = NonNullable<Story['proposal']>['given'];

/** What an officer has done before terms are settled: everything that some type needs. */
function workedUp(given: Given): Given {
  const done = {
    statement: 'verified',
    assetsViewed: true,
    lienDetermination: 'made',
    trustFundDetermination: 'made',
    asedProtected: true,
    csedExtension: 'not-appropriate',
  } as const;
  return { ...given, finances: { ...given.finances, ...done } };
}

function byRepresentative(given: Given): Given {
  return { ...given, request: { ...given.request, proposedBy: 'representative' } };
}

function whatOf(
  { what }: Lot,
  { taxpayer, modules }: { readonly taxpayer: Registered; readonly modules: readonly Opened[] },
  newTaxpayer: Making['newTaxpayer'],
): Partial<Story> {
  if (what === 'representative') return { representative: 'F. Nakamura' };
  if (what !== 'two-numbers') return {};
  const { language = 'en' } = taxpayer;
  const other = { ...newTaxpayer('individual', language), name: taxpayer.name };
  const [first] = modules;
  const earlier = first === undefined ? [] : [{ ...first, period: '202012', taxCents: 120_000 }];
  return { beside: { taxpayer: other, modules: earlier, relation: 'cross-reference' } };
}

function unreadMail(dice: Dice): NonNullable<Story['unread']> {
  const about = dice.pick(['A letter about the balance', 'A request for time to pay', 'Bank statements']);
  const receivedAt = during(workingDayBefore(dice.below(4)), dice);
  return { channel: dice.pick(['fax', 'mail']), receivedAt, about, pages: 1 + dice.below(5) };
}
