/**
 * How a bank's routing number is held against its own last digit: each digit by its weight, the sum divisible
 * by the modulus. A convention of the banks, which IRM 5.14.1.4.4(9) presupposes and does not state.
 */
export const routingNumberWeights = [3, 7, 1, 3, 7, 1, 3, 7, 1] as const;
export const routingNumberModulus = 10;
