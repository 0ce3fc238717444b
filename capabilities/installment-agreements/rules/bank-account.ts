import { routingNumberModulus, routingNumberWeights } from '../parameters/routing-number.ts';

/** Whether a text can be the routing number of a bank: nine digits, the last of which confirms the others. */
export function isRoutingNumber(text: string): boolean {
  if (text.length !== routingNumberWeights.length || !/^\d+$/.test(text)) return false;
  const sum = routingNumberWeights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  // Nine zeros add up and belong to no bank.
  return sum > 0 && sum % routingNumberModulus === 0;
}

/** Whether a text can be the number of an account: digits, as many as banks give out. */
export function isAccountNumber(text: string): boolean {
  return /^\d{4,17}$/.test(text);
}
