import { z } from 'zod';
import { zDay, zId, zInstant } from '../http/schemas.ts';

/** A person as the sign-in shows one. */
export const zSessionPerson = z.object({
  personId: zId,
  name: z.string(),
  role: z.string(),
  language: z.enum(['en', 'es']),
  officeName: z.string().optional(),
});

/** How an employee stands with what has to be acknowledged before any case is opened. */
export const zRightsStanding = z.object({
  acknowledgedDay: z.union([z.literal('none'), zDay]),
  lastDay: zDay.optional(),
  /** Access to cases waits for it. */
  isHeld: z.boolean(),
});

/** Who is signed in, and what day it is for the agency. Read by every page before anything else. */
export const zSession = z.object({
  mode: z.enum(['demonstration', 'production']),
  version: z.string(),
  businessNow: zInstant,
  businessDay: zDay,
  /** The posting cycle of the business day, `202314`. */
  cycle: z.string(),
  person: zSessionPerson.nullable(),
  /** Of the person who is signed in, if that is an employee. */
  rights: zRightsStanding.optional(),
  /** Everybody who can be signed in as: in a demonstration only. */
  people: z.array(zSessionPerson),
});

export type Session = z.output<typeof zSession>;

export const zSignIn = z.strictObject({ personId: zId });
export const zMoveClock = z.strictObject({ toDay: zDay });

/** The addresses beside those of the operations. */
export const sessionPaths = {
  session: '/api/session',
  signIn: '/api/session/sign-in',
  signOut: '/api/session/sign-out',
  acknowledgeRights: '/api/session/acknowledge-rights',
  moveClock: '/api/demonstration/move-clock',
} as const;
