import { addDays } from '#kernel/calendar/day.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { binds } from '#kernel/law/temporary.ts';
import { executiveConcurrence, explainedRationale } from '../parameters/temporary-changes.ts';
import type { DenialFacts } from './denial-facts.ts';
import { denialLetterOf } from './denial-letter.ts';
import { executiveFindings } from './executive-findings.ts';
import { mustBe, noneMissing, notApplicable, notBefore, oneOf } from './findings.ts';
import { memo } from './memorandum.ts';
import { groundFindings, rationaleFinding } from './reason-findings.ts';

/** No step of the series is dated before the one that it rests on. */
const series = memo('8.26.9.2.3.3(1)');

export function analystFindings(facts: DenialFacts): readonly Finding[] {
  const { analystMailedDay: mailed, analystDiscussedDay: discussed, analystView, detailsWanting } = facts;
  const law = memo('8.26.9.2.3.3(1)a');
  const wanting = memo('8.26.9.2.3(7)b');
  return [
    mustBe('analyst-mailed', 'analystMailed', mailed !== 'unknown', law, 'mail-analyst'),
    mustBe('analyst-discussed', 'analystDiscussed', discussed !== 'unknown', law, 'discuss-with-analyst'),
    notBefore('discussed-after-mail', 'analystDiscussedDay', discussed, mailed, series, 'put-in-order'),
    detailsWanting
      ? oneOf('analyst-concurs', 'analystView', analystView, ['concurs'], wanting, 'discuss-with-analyst')
      : notApplicable('analyst-concurs', wanting),
  ];
}

/** Details that were asked for may come until the end of their last day. */
export function detailsFinding({ reasons, detailsDueDay, onDay }: DenialFacts): Finding {
  const law = memo('8.26.9.2.3(7)b');
  const forWantOfDetails = reasons.some(({ ground }) => ground === 'details-not-supplied');
  if (!forWantOfDetails) return notApplicable('details-period-is-over', law);
  const earliest = detailsDueDay === 'none' ? 'unknown' : addDays(detailsDueDay, 1);
  return notBefore('details-period-is-over', 'denialDay', onDay, earliest, law, 'wait-for-details');
}

export function areaDirectorFindings({ areaDirector, analystDiscussedDay }: DenialFacts): readonly Finding[] {
  const law = memo('8.26.9.2.3.3(1)b');
  const given = areaDirector !== 'none' && areaDirector.role === 'area-director';
  const concurred = mustBe('area-director-concurs', 'areaDirectorConcurs', given, law, 'ask-area-director');
  if (areaDirector === 'none') return [concurred];
  const { onDay } = areaDirector;
  const inOrder = 'area-director-after-discussion';
  return [
    concurred,
    notBefore(inOrder, 'areaDirectorDay', onDay, analystDiscussedDay, series, 'put-in-order'),
  ];
}

/** One of the two changes on trial: followed from its first day until it is discontinued. */
export function concurrenceFindings(facts: DenialFacts, law: Law): readonly Finding[] {
  const { executive, areaDirector, packageLacks, concurrenceUnsentTo, onDay } = facts;
  const gate = memo('8.26.9.2.3.3(1)b');
  if (!binds(executiveConcurrence, onDay, law)) return [notApplicable('executive-concurs', gate)];
  const sent = noneMissing(
    'package-is-whole',
    'packageLacks',
    packageLacks,
    memo('8.26.9.2.3.3(1)c'),
    'send-package',
  );
  const given = executive !== 'none';
  const concurred = mustBe('executive-concurs', 'executiveConcurs', given, gate, 'ask-executive');
  if (!given) return [sent, concurred];
  const earliest = areaDirector === 'none' ? 'unknown' : areaDirector.onDay;
  const inOrder = 'executive-after-area-director';
  return [
    sent,
    concurred,
    ...executiveFindings(executive),
    notBefore(inOrder, 'executiveDay', executive.onDay, earliest, series, 'put-in-order'),
    noneMissing(
      'concurrence-sent-to-both',
      'concurrenceUnsentTo',
      concurrenceUnsentTo,
      memo('8.26.9.2.3.3(1)d'),
      'share-concurrence',
    ),
  ];
}

type LetterFacts = Pick<DenialFacts, 'letter' | 'work' | 'reasons' | 'onDay'>;

export function letterFindings({ letter, work, reasons, onDay }: LetterFacts, law: Law): readonly Finding[] {
  const paragraph = memo('8.26.9.2.3.3(1)c');
  const right = denialLetterOf(work);
  const among = right === undefined ? [] : [right];
  return [
    oneOf('letter-of-this-work', 'denialLetter', letter, among, paragraph, 'draft-letter'),
    binds(explainedRationale, onDay, law)
      ? rationaleFinding(reasons)
      : notApplicable('reasons-are-explained', paragraph),
    ...groundFindings(reasons),
  ];
}
