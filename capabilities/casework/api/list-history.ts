import { findTaxpayer } from '#capabilities/taxpayers/records.ts';
import type { StoredDecision } from '#kernel/decision/decision.ts';
import { isFailed, isMet, isUnknown } from '#kernel/decision/finding.ts';
import type { Words } from '#kernel/decision/words.ts';
import type { Eyes } from '#platform/db/lens.ts';
import { NotFound, queryOperation, type QueryOperation } from '#platform/http/operation.ts';
import { type HistoryEntry, listHistory as listRecords } from '#platform/record/history.ts';
import { type Contact, listContacts } from '../store/contact-store.ts';
import { isTaxpayerSide } from '../rules/role-kind.ts';
import { isToldToTaxpayer, taxpayerWordKey } from '../rules/told-to-taxpayer.ts';
import { type HistoryEntryView, listHistoryContract } from './list-history.contract.ts';
import { namedInHistory } from './named-in-history.ts';
import { type NamesOf, namesOf } from './person-view.ts';

/**
 * The history that the person may see, one truth in two tellings. The taxpayer's telling has those
 * entries for which the whole product's words have a text for taxpayers; so the words come from the
 * wiring, which alone knows all of them.
 */
export function listHistoryTelling(words: Words): QueryOperation {
  return queryOperation(listHistoryContract, async ({ input, eyes, actor }) => {
    if ((await findTaxpayer(eyes, input.taxpayerId)) === undefined) throw new NotFound();
    const { taxpayerId, recordId } = input;
    const telling = isTaxpayerSide(actor.role) ? 'taxpayer' : input.telling;
    const seen = await listRecords(eyes, taxpayerId, recordId ? [recordId] : undefined);
    const contacts = telling === 'staff' ? await contactsAbout(eyes, taxpayerId, recordId) : [];
    const names = await namesOf(eyes, [
      ...seen.map(({ actorId }) => actorId),
      ...contacts.map(({ personId }) => personId),
    ]);
    const told = telling === 'staff' ? seen : seen.filter((entry) => isToldToTaxpayer(entry, words));
    const view = telling === 'staff' ? staffView : taxpayerView;
    const openings = openingsOf(seen);
    const entries = [
      ...told.toReversed().map((entry) => view(entry, names, openings.get(entry.recordId) ?? entry)),
      ...contacts.map((contact) => contactView(contact, names)),
    ];
    return {
      telling,
      entries: entries
        .filter(({ recordedAt }) => input.knownOn === undefined || eyes.dayOf(recordedAt) <= input.knownOn)
        .toSorted((a, b) => b.recordedAt.localeCompare(a.recordedAt)),
    };
  });
}

/** The contacts that belong into the history of a taxpayer, or of one record. */
async function contactsAbout(
  eyes: Eyes,
  taxpayerId: string,
  recordId: string | undefined,
): Promise<readonly Contact[]> {
  const contacts = await listContacts(eyes, taxpayerId);
  return contacts.filter(({ subjectId }) => recordId === undefined || subjectId === recordId);
}

function contactView(contact: Contact, names: NamesOf): HistoryEntryView {
  const { contactId, personId, personRole, onDay, occurredAt, recordedAt, told, participants } = contact;
  return {
    entryId: `${contactId}/1`,
    wordKey: 'history.contact.note-contact',
    recordKind: 'contact',
    recordId: contactId,
    event: 'note-contact',
    actor: names({ personId, role: personRole }),
    onDay,
    occurredAt,
    recordedAt,
    text: told,
    ...(participants.length > 0 && { about: participants.map(({ part, name }) => name ?? part) }),
    decisions: [],
  };
}

function staffView(entry: HistoryEntry, names: NamesOf, opening: HistoryEntry): HistoryEntryView {
  return {
    ...commonView(entry, names),
    ...namedInHistory(entry, opening),
    wordKey: `history.${entry.recordKind}.${entry.event}`,
    decisions: entry.decisions.map(decisionOutcome),
  };
}

/** The entry with which each record begins, as far as it is seen. */
function openingsOf(entries: readonly HistoryEntry[]): ReadonlyMap<string, HistoryEntry> {
  const openings = new Map<string, HistoryEntry>();
  for (const entry of entries) if (!openings.has(entry.recordId)) openings.set(entry.recordId, entry);
  return openings;
}

function taxpayerView(entry: HistoryEntry, names: NamesOf): HistoryEntryView {
  return { ...commonView(entry, names), wordKey: taxpayerWordKey(entry), decisions: [] };
}

function commonView(
  entry: HistoryEntry,
  names: NamesOf,
): Omit<HistoryEntryView, 'wordKey' | 'about' | 'text' | 'decisions'> {
  const { recordKind, recordId, version, event, actorId, actorRole, onDay, occurredAt, recordedAt } = entry;
  return {
    // The place in the whole history would tell of entries that are not seen; the version does not.
    entryId: `${recordId}/${version}`,
    recordKind,
    recordId,
    event,
    actor: names({ personId: actorId, role: actorRole }),
    onDay,
    occurredAt,
    recordedAt,
  };
}

function decisionOutcome({ rule, revision, outcome, on, law, findings }: StoredDecision) {
  return {
    rule,
    revision,
    outcome,
    on,
    edition: law.edition,
    findings: {
      met: findings.filter(isMet).length,
      failed: findings.filter(isFailed).length,
      unknown: findings.filter(isUnknown).length,
    },
  };
}
