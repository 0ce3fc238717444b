import { openModule } from '#capabilities/accounts/api/open-module.ts';
import { assignTaxpayer } from '#capabilities/casework/api/assign-taxpayer.ts';
import { bringAuthorityIntoForce } from '#capabilities/taxpayers/api/bring-authority-into-force.ts';
import { fileAuthority } from '#capabilities/taxpayers/api/file-authority.ts';
import { linkTaxpayer } from '#capabilities/taxpayers/api/link-taxpayer.ts';
import { admitPerson } from '#capabilities/taxpayers/api/admit-person.ts';
import { registerTaxpayer } from '#capabilities/taxpayers/api/register-taxpayer.ts';
import { demonstrationActor } from './people.ts';
import { type Scene, taxpayerIdOf } from './scene.ts';
import type { Opened, Registered } from './story.ts';

const accountFeed = demonstrationActor('Account feed');

/**
 * How things stood before anybody proposed anything: the account, who works the case, and who may see or act.
 */
export async function tellBeginning(scene: Scene): Promise<void> {
  const { story, taxpayerId, send } = scene;
  await register(scene, story.taxpayer, story.modules);
  await letPersonIn(scene);
  const { beside, representative } = story;
  if (beside !== undefined) {
    await register(scene, beside.taxpayer, beside.modules);
    const linkedId = taxpayerIdOf(beside.taxpayer);
    await send(linkTaxpayer, accountFeed, { taxpayerId, linkedId, relation: beside.relation });
  }
  if (representative !== undefined) await giveAuthority(scene, representative);
}

async function register(
  { send, progress, officer }: Scene,
  taxpayer: Registered,
  modules: readonly Opened[],
): Promise<void> {
  const taxpayerId = taxpayerIdOf(taxpayer);
  await send(registerTaxpayer, accountFeed, { taxpayerId, ...taxpayer });
  for (const module of modules) {
    const opened = await send(openModule, accountFeed, { taxpayerId, ...module });
    progress.moduleIds.push((opened as { readonly moduleId: string }).moduleId);
  }
  await send(assignTaxpayer, accountFeed, { taxpayerId, personId: officer.personId });
}

async function letPersonIn({ story, taxpayerId, send }: Scene): Promise<void> {
  if (story.person === undefined) return;
  const { personId } = demonstrationActor(story.person);
  await send(admitPerson, accountFeed, { taxpayerId, personId });
}

async function giveAuthority(
  { story, taxpayerId, send, runtime, officer }: Scene,
  representativeName: string,
): Promise<void> {
  const scope = story.modules.map(({ mft, period }) => ({ mft, fromPeriod: period, toPeriod: period }));
  const filed = { taxpayerId, form: '2848', representativeName, scope, filedAt: runtime.clock.now() };
  const { authorityId } = (await send(fileAuthority, officer, filed)) as { readonly authorityId: string };
  await send(bringAuthorityIntoForce, officer, { taxpayerId, authorityId });
}
