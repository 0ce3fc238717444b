/** Somebody who belongs to the taxpayer who asks: a spouse, an owner, another number of the same person. */
export type LinkedTaxpayer = {
  readonly taxpayerId: string;
  readonly name: string;
  readonly maskedTin: string;
  readonly relation: string;
};
