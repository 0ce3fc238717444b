import type {
  CaseFacts,
  Determination,
  NextQuestions,
  PayDown,
  TypeEntry,
} from '#capabilities/installment-agreements/index.ts';
import { installmentAgreementsEnglish as words } from '#capabilities/installment-agreements/index.ts';
import { formatCents, formatDay, formatList } from '#kernel/decision/format.ts';
import { phrase } from '#kernel/decision/phrase.ts';
import type { Cents } from '#kernel/money/cents.ts';
import { tableOf } from '../output.ts';
import { countsOf, findingLines, styled, wrapped } from './finding-lines.ts';

const speech = { language: 'en', audience: 'staff', words } as const;
const width = 100;

/** A determination for people: the answer, then its proof, then what it costs and what to ask next. */
export function pageOf(
  facts: CaseFacts,
  determination: Determination,
  payDowns: readonly PayDown[],
  questions: NextQuestions,
): string {
  const { pending, types } = determination;
  return [
    ...answerLines(facts, determination).map((line) => styled('bold', line)),
    '',
    heading(`Request: ${said('outcome.pending', pending.outcome)}`, countsOf(pending.findings)),
    ...findingLines(pending.findings, words),
    ...codeLines(determination),
    '',
    heading('Types', 'the lightest burden first'),
    tableOf([['  Type', 'Fits', 'Lowest', 'Months', 'Findings'], ...types.map(typeRow)]),
    ...types.flatMap((entry) => typeLines(entry)),
    ...payDownLines(payDowns),
    '',
    heading('Agreement', ''),
    ...agreementLines(determination),
    ...questionLines(questions),
    '',
    styled('dim', `Edition ${determination.edition}, on ${formatDay(determination.on, speech)}`),
  ].join('\n');
}

/** One sentence of state, one of the type that fits. */
function answerLines({ request }: CaseFacts, { pending, type, types, on }: Determination): readonly string[] {
  const since = formatDay(request.completedDay, speech);
  const state =
    pending.outcome === 'pending'
      ? `Pending since ${since}. Levy is barred.`
      : `${said('outcome.pending', pending.outcome)} on ${formatDay(on, speech)}.`;
  const best = types.find(({ id }) => id === type);
  if (best === undefined) return [state, `No type is known to fit yet.`];
  const least = best.minimumPaymentCents;
  const from = typeof least === 'number' ? ` from ${formatCents(least)} a month on` : '';
  const months = best.termMonths === 'unknown' ? '' : `, over at most ${best.termMonths} months`;
  return [state, `${nameOf(best)} fits${from}${months}.`];
}

function typeRow({ id, qualifies, minimumPaymentCents, termMonths, findings }: TypeEntry): readonly string[] {
  const fits = qualifies === 'unknown' ? qualifies : phrase(qualifies ? 'yes' : 'no', speech);
  const name = said('value.agreementType', id);
  return [`  ${name}`, fits, amount(minimumPaymentCents), String(termMonths), countsOf(findings)];
}

/** Why a type does not fit, or what it needs if it may. */
function typeLines(entry: TypeEntry): readonly string[] {
  const { qualifies, requires, findings, reference } = entry;
  const open = findings.filter(({ holds }) => holds !== true);
  const needs = requires.map((need) => said('need', need));
  const needLines =
    qualifies === false || needs.length === 0
      ? []
      : wrapped(`needs ${formatList(needs, speech)}`, width - 2).map((line) => `  ${line}`);
  if (open.length === 0 && needLines.length === 0) return [];
  return ['', heading(nameOf(entry), reference), ...findingLines(open, words), ...needLines];
}

/** A payment now that would bring the balance down to a lighter type. */
function payDownLines(payDowns: readonly PayDown[]): readonly string[] {
  const open = payDowns.filter(({ payDownCents }) => payDownCents !== 'unknown' && payDownCents > 0);
  if (open.length === 0) return [];
  const rows = open.map(({ type, payDownCents, requires }) => [
    `  ${amount(payDownCents).padStart(12)}`,
    said('value.agreementType', type),
    requires.length === 0
      ? ''
      : `needs ${formatList(
          requires.map((need) => said('need', need)),
          speech,
        )}`,
  ]);
  return ['', heading('A payment first', 'once it is received, the balance fits'), tableOf(rows)];
}

function codeLines({ pendingCodes }: Determination): readonly string[] {
  return pendingCodes.map(({ module, decision }) => {
    const because = findingLines(
      decision.findings.filter(({ holds }) => holds !== true),
      words,
    );
    return [`  ${module}: ${said('outcome.pending-code', decision.outcome)}`, ...because].join('\n');
  });
}

function agreementLines(determination: Determination): readonly string[] {
  const { fee, locator, originatorCode, approval } = determination;
  const back = fee.reimbursed === true ? ', given back when the agreement is completed' : '';
  const rows = [
    ['  Fee', `${amount(fee.feeCents)}${back}`],
    ['  Locator number', locator === 'none' ? 'none without a type' : locator.number],
    ['  Originator code', originatorCode === 'none' ? 'none without a type' : originatorCode],
    ['  Approval', approval === 'none' ? 'none without a type' : said('outcome.approval', approval.outcome)],
  ];
  return [
    tableOf(rows),
    ...findingLines(
      fee.findings.filter(({ holds }) => holds === 'unknown'),
      words,
    ),
  ];
}

function questionLines({ ask }: NextQuestions): readonly string[] {
  if (ask.length === 0) return [];
  const lines = ask.map(
    ({ fact, about }) => `  ${phrase(`question.${fact}`, speech, about === undefined ? {} : { about })}`,
  );
  return ['', heading('Still matters', ''), ...lines];
}

function heading(title: string, beside: string): string {
  return beside === '' ? styled('bold', title) : `${styled('bold', title)}  ${styled('dim', beside)}`;
}

function nameOf({ id }: TypeEntry): string {
  return said('value.agreementType', id);
}

function said(group: string, key: string): string {
  return phrase(`${group}.${key}`, speech);
}

function amount(value: Cents | 'unknown' | 'none'): string {
  if (value === 'none') return '–';
  return typeof value === 'number' ? formatCents(value) : phrase('unknown', speech);
}
