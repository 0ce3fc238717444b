import { sql } from 'kysely';
import type { Instant } from '#kernel/calendar/day.ts';
import type { Cents } from '#kernel/money/cents.ts';
import type { Lens, Tx } from '#platform/db/lens.ts';

/** An amended offer as it was signed: of the appeal, and of no mediation. */
export type AmendedOffer = {
  readonly taxpayerId: string;
  readonly offerId: string;
  readonly appealId: string;
  readonly form: string;
  readonly amountCents: Cents;
  readonly signedBy: string;
  readonly signedAt: Instant;
  readonly madeIn: string;
  readonly sha256: string;
  readonly mediaType: string;
};

/** Keeps what was signed. The same command keeps it once. */
export async function insertAmendedOffer(tx: Tx, offer: AmendedOffer): Promise<void> {
  await tx.run(sql`
    insert into appeals.amended_offer (taxpayer_id, offer_id, appeal_id, form, amount_cents, signed_by,
      signed_at, made_in, sha256, media_type, recorded_at, person_id, person_role)
    values (${offer.taxpayerId}, ${offer.offerId}, ${offer.appealId}, ${offer.form}, ${offer.amountCents},
      ${offer.signedBy}, ${offer.signedAt}, ${offer.madeIn}, ${offer.sha256}, ${offer.mediaType}, ${tx.now},
      ${tx.actor.personId}, ${tx.actor.role})
    on conflict do nothing`);
}

type Row = {
  taxpayer_id: string;
  offer_id: string;
  appeal_id: string;
  form: string;
  amount_cents: string;
  signed_by: string;
  signed_at: Instant;
  made_in: string;
  sha256: string;
  media_type: string;
};

const columns = sql`
  taxpayer_id, offer_id, appeal_id, form, amount_cents, signed_by, signed_at, made_in, sha256, media_type
  from appeals.amended_offer`;

/** An amended offer that the lens sees. */
export async function findAmendedOffer(lens: Lens, offerId: string): Promise<AmendedOffer | undefined> {
  const [row] = await lens.run(sql<Row>`select ${columns} where offer_id = ${offerId}`);
  return row && offerOf(row);
}

/** The amended offers of an appeal that the lens sees, in the order of their signing. */
export async function listAmendedOffers(
  lens: Lens,
  { taxpayerId, appealId }: Pick<AmendedOffer, 'taxpayerId' | 'appealId'>,
): Promise<readonly AmendedOffer[]> {
  const rows = await lens.run(sql<Row>`
    select ${columns} where taxpayer_id = ${taxpayerId} and appeal_id = ${appealId}
    order by signed_at, offer_id`);
  return rows.map(offerOf);
}

function offerOf(row: Row): AmendedOffer {
  return {
    taxpayerId: row.taxpayer_id,
    offerId: row.offer_id,
    appealId: row.appeal_id,
    form: row.form,
    amountCents: Number(row.amount_cents) as Cents,
    signedBy: row.signed_by,
    signedAt: row.signed_at,
    madeIn: row.made_in,
    sha256: row.sha256,
    mediaType: row.media_type,
  };
}
