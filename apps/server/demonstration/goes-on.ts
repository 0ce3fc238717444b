import { type Instant, instant } from '#kernel/calendar/day.ts';
import type { MovableClock } from '#platform/clock/clock.ts';
import type { Runtime } from '#platform/http/runtime.ts';
import { beginningOf, inOrder } from './happenings.ts';
import { openScene, type Scene } from './scene.ts';
import type { Story } from './story.ts';

/**
 * What happens in the demonstration while its clock is moved: stories that begin later than it does, each
 * told at its own times. A story that lies behind the clock when the product starts is not told any more, and
 * one that people have taken elsewhere stays as they left it.
 */
export function laterTeller(
  runtime: Runtime,
  clock: MovableClock,
  stories: readonly Story[],
  say: (line: string) => void,
): (until: Instant) => Promise<void> {
  let open = stories.map((story) => openScene(runtime, story));
  open = open.filter(({ story }) => clock.now() < beginningOf(story));
  const tell = async (scene: Scene, does: () => Promise<void>): Promise<void> => {
    try {
      await does();
    } catch (thrown) {
      say(`${scene.story.taxpayer.name} is left as the case stands: ${String(thrown)}`);
      open = open.filter((one) => one !== scene);
    }
  };
  return async (until) => {
    const since = clock.now();
    const due = open
      .flatMap((scene) => inOrder([scene]).map((happening) => ({ scene, ...happening })))
      .filter(({ at }) => since < at && at <= until)
      .toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
    for (const { scene, at, tell: does } of due) {
      if (!open.includes(scene)) continue;
      if (clock.now() < at) clock.moveTo(instant(at));
      await tell(scene, does);
    }
  };
}
