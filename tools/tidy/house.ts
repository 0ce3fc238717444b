/**
 * The house as data: which room may import which, and which capability may use which. ARCHITECTURE.md
 * explains both.
 */

/** The rooms inside a capability, and the parts of the house outside of them. */
export type Room =
  | 'kernel'
  | 'parameters'
  | 'words'
  | 'rules'
  | 'process'
  | 'index'
  | 'records'
  | 'store'
  | 'contract'
  | 'api'
  | 'web'
  | 'contract-kit'
  | 'platform'
  | 'ui'
  | 'apps'
  | 'tools';

/** Rooms without I/O and without any module that is not ours. */
export const pureRooms: readonly Room[] = ['kernel', 'parameters', 'words', 'rules', 'process', 'index'];

const pureOfCapability: readonly Room[] = ['kernel', 'parameters', 'rules', 'process'];

/** What a room may import from its own capability and from the parts outside; doors to others are apart. */
export const mayImport: Readonly<Record<Room, readonly Room[] | 'anything'>> = {
  kernel: ['kernel'],
  parameters: ['kernel', 'parameters'],
  words: ['kernel', 'words'],
  rules: ['kernel', 'parameters', 'rules'],
  process: pureOfCapability,
  index: [...pureOfCapability, 'words'],
  records: [...pureOfCapability, 'store', 'contract-kit', 'platform'],
  store: [...pureOfCapability, 'store', 'contract-kit', 'platform'],
  contract: [...pureOfCapability, 'contract', 'contract-kit'],
  api: [...pureOfCapability, 'words', 'contract', 'contract-kit', 'store', 'platform', 'api'],
  web: [...pureOfCapability, 'words', 'contract', 'contract-kit', 'web', 'ui'],
  'contract-kit': ['kernel', 'contract-kit'],
  platform: ['kernel', 'platform', 'contract-kit'],
  ui: ['kernel', 'ui', 'contract-kit'],
  apps: 'anything',
  tools: 'anything',
};

/**
 * What contracts are made of, and the platform's own contracts: server, documentation and pages read them
 * alike.
 */
const contractKit = /^platform\/(?:http\/(?:contract|schemas)\.ts|.*\.contract\.ts)$/;

/** Rooms that may go through the other door, to the records of another capability. */
export const mayUseRecords: readonly Room[] = ['store', 'api', 'records'];

const base = ['taxpayers', 'casework', 'correspondence', 'accounts'] as const;
const belowAgreements = [
  ...base,
  'collection-statute',
  'compliance',
  'financial-analysis',
  'independent-review',
] as const;
const belowLiens = [
  'taxpayers',
  'casework',
  'correspondence',
  'accounts',
  'installment-agreements',
  'appeals',
] as const;

/** Which capability may use the doors of which: down the graph only, so that there is no cycle. */
export const mayUse: Readonly<Record<string, readonly string[]>> = {
  taxpayers: [],
  casework: ['taxpayers'],
  correspondence: ['taxpayers', 'casework'],
  accounts: ['taxpayers', 'casework'],
  'collection-statute': ['taxpayers', 'accounts'],
  compliance: base,
  'financial-analysis': base,
  'independent-review': ['taxpayers', 'casework', 'correspondence'],
  'installment-agreements': belowAgreements,
  appeals: [...base, 'collection-statute', 'compliance', 'financial-analysis', 'installment-agreements'],
  mediation: ['taxpayers', 'casework', 'correspondence', 'appeals'],
  liens: belowLiens,
  levy: [...belowLiens, 'collection-statute', 'compliance'],
  navigator: ['accounts', 'collection-statute', 'installment-agreements', 'appeals', 'mediation'],
  program: [
    ...belowAgreements,
    'installment-agreements',
    'appeals',
    'mediation',
    'liens',
    'levy',
    'navigator',
  ],
};

/** Capabilities that use others' rules alone, never their records. */
export const rulesOnly: readonly string[] = ['navigator'];

/** Where a file stands: its room, and its capability if it has one. */
export type Place = { readonly room: Room; readonly capability?: string };

const folders: Readonly<Record<string, Room>> = {
  kernel: 'kernel',
  platform: 'platform',
  ui: 'ui',
  apps: 'apps',
  scenarios: 'tools',
  bench: 'tools',
  tools: 'tools',
  requirements: 'tools',
};

const roomFolders: readonly string[] = ['parameters', 'words', 'rules', 'process', 'store', 'api', 'web'];

/** Where a file stands in the house; undefined if it stands in no room of it. */
export function placeOf(path: string): Place | undefined {
  if (contractKit.test(path)) return { room: 'contract-kit' };
  const [first = '', capability = '', folder = ''] = path.split('/');
  if (first !== 'capabilities') {
    const room = path.includes('/') ? folders[first] : 'tools';
    return room && { room };
  }
  if (folder === 'index.ts' || folder === 'records.ts')
    return { room: folder === 'index.ts' ? 'index' : 'records', capability };
  if (folder === 'api' && path.endsWith('.contract.ts')) return { room: 'contract', capability };
  return roomFolders.includes(folder) ? { room: folder as Room, capability } : undefined;
}
