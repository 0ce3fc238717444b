export type { ConveyanceState } from './parameters/conveyance-states.ts';
export type { LetterKind } from './parameters/letter-kinds.ts';
export { isHeldBack, letterStates, letterTable } from './process/letter.ts';
export { inboundItemTable } from './process/inbound-item.ts';
export { approvedSentencesOf } from './rules/approved-sentences-of.ts';
export type { Channel, InboundChannel, OutboundChannel } from './rules/channel.ts';
export { decideCampusAddress, stateOfAddress } from './rules/decide-campus-address.ts';
export { decideChannel, decideChannels } from './rules/decide-channel.ts';
export { decideLetterNumber } from './rules/decide-letter-number.ts';
export { decideMayConvey } from './rules/decide-may-convey.ts';
export { decideMayPublish } from './rules/decide-may-publish.ts';
export type { LetterConcerns } from './rules/decide-letter-content.ts';
export { composeHead, plainItems, sectionOf } from './rules/letters/compose-head.ts';
export {
  type LetterContent,
  type LetterItem,
  type LetterSection,
  textOf,
} from './rules/letters/letter-content.ts';
export type { LetterHead } from './rules/letters/letter-head.ts';
export { type Say, sayFrom } from './rules/letters/letter-words.ts';
export type {
  AppealAcknowledgement,
  MediationDenial,
  MediationPacket,
} from './rules/letters/appeals-contracts.ts';
export type {
  AgreementConfirmation,
  LetterCondition,
  LetterContract,
  LowIncomeFee,
  MissingPart,
  MissingPartsRequest,
} from './rules/letters/letter-contract.ts';
export { words as correspondenceEnglish } from './words/en.ts';
export { words as correspondenceSpanish } from './words/es.ts';
