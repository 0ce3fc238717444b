import type { Finding, Holds, Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Citation } from '#kernel/law/source.ts';
import { binds } from '#kernel/law/temporary.ts';
import { eligibilitySources as sources } from '../parameters/eligibility-sources.ts';
import { announcementPilot } from '../parameters/temporary-changes.ts';
import type { EligibilityFacts } from './eligibility-facts.ts';
import { mustBe, mustNotBe, noneMissing, notApplicable, tested } from './findings.ts';

type Facts = EligibilityFacts;

/** Mediation is for what is left over once talks were held: some issues, and in general no others. */
export function readinessFindings(facts: Facts): readonly Finding[] {
  const { settlementTalksHeld, issuesUnresolved: left, issuesInAll, issuesToMediate } = facts;
  const law = sources.limitedIssues;
  const compared = {
    fact: 'issuesUnresolved',
    value: left,
    unit: 'count',
    how: 'at-most',
    ...(issuesInAll !== 'unknown' && { limit: { value: issuesInAll } }),
  } as const;
  const others = othersResolved(left, issuesToMediate, facts.otherIssuesBecause !== 'none');
  return [
    mustBe('settlement-talks-held', 'settlementTalksHeld', settlementTalksHeld, law, 'hold-settlement-talks'),
    tested('limited-issues-unresolved', isLimited(left, issuesInAll), compared, law, {
      act: 'count-issues',
    }),
    mustBe(
      'other-issues-resolved-or-explained',
      'otherIssuesResolved',
      others,
      sources.otherIssues,
      'explain-other-issues',
    ),
  ];
}

/** Some of several is a limited number, and the only one too; whether all of several are, a person says. */
function isLimited(left: Unknown<number>, inAll: Unknown<number>): Holds {
  if (left === 0) return false;
  if (left === 'unknown' || inAll === 'unknown') return 'unknown';
  return left < inAll || inAll === 1 ? true : 'unknown';
}

function othersResolved(left: Unknown<number>, toMediate: Unknown<number>, explained: boolean): Holds {
  if (explained) return true;
  return left === 'unknown' || toMediate === 'unknown' ? 'unknown' : left <= toMediate;
}

/**
 * What speaks against mediation. Each proposes a ground, which a person may take up; none denies anything.
 */
export function exclusionFindings(facts: Facts, law: Law): readonly Finding[] {
  const { docketNumber, designated, actFactor, excludedIssues, excludedThen } = facts;
  const test = 'not-excluded-later';
  const listed =
    excludedIssues === 'unknown' ? [] : excludedIssues.filter((name) => excludedThen.includes(name));
  return [
    noneNamed('not-docketed', 'docketNumber', docketNumber, sources.docketed, 'ask-about-docket'),
    mustNotBe('not-designated', 'designated', designated, sources.docketed, 'ask-about-docket'),
    whipsawFinding(facts),
    noneNamed('suits-dispute-act', 'actFactor', actFactor, sources.disputeResolutionAct, 'weigh-act-factors'),
    excludedThen.length > 0 && excludedIssues === 'unknown'
      ? mustBe(test, 'excludedIssuesKnown', 'unknown', sources.laterGuidance, 'compare-list')
      : noneMissing(test, 'excludedIssues', listed, sources.laterGuidance, 'compare-list'),
    fastTrackFinding(facts, law),
    // Of examination alone: offered as no ground in a case of collection.
    notApplicable('not-coordinated', sources.coordinated),
    notApplicable('no-competent-authority', sources.competentAuthority),
  ];
}

/** Asked where somebody else's appeal is tied to this one; not asked otherwise, unless somebody says so. */
function whipsawFinding({ work, relatedPersonAppeals, whipsaw }: Facts): Finding {
  const isAsked = work === 'trust-fund-recovery-penalty' && relatedPersonAppeals !== false;
  if (whipsaw === 'unknown' && !isAsked) return notApplicable('no-whipsaw', sources.whipsaw);
  return mustNotBe('no-whipsaw', 'whipsaw', whipsaw, sources.whipsaw, 'ask-about-whipsaw');
}

/** Since the announcement, having been through Fast Track Settlement is no bar. */
function fastTrackFinding({ fastTrackEarlier, receivedDay }: Facts, law: Law): Finding {
  const source = sources.fastTrack;
  if (binds(announcementPilot, receivedDay, law)) return notApplicable('fast-track-is-no-bar', source);
  return mustNotBe('fast-track-is-no-bar', 'fastTrackEarlier', fastTrackEarlier, source, 'weigh-fast-track');
}

/** A number or factor that may be there, be known to be absent, or be unknown. */
function noneNamed(test: string, fact: string, value: string, law: Citation, act: string): Finding {
  const holds = value === 'unknown' ? value : value === 'none';
  return tested(test, holds, { fact, value, unit: 'text', how: 'equals', limit: { value: 'none' } }, law, {
    act,
  });
}
