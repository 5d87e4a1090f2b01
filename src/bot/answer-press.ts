import type { Audience, Reply } from '../reply/reply.ts';
import { answerAgain, findAgain, onVersion, versionFromText, versionOf } from './again.ts';
import { decided } from './decided.ts';
import type { Heard } from './heard.ts';
import { type ButtonIds, gone, heardGone, type Made, makeAnswer, placeGone } from './made.ts';
import type { Owner, Press, Shows } from './press.ts';
import { readRequest } from './request.ts';
import { saidIn } from './said-here.ts';
import type { Services } from './services.ts';
import { showPlace } from './show-place.ts';

/** Who pressed a button, and under which message. */
export interface Presser {
  /** The platform's id in letters and digits. */
  readonly id: string;
  /** As others read it, when an answer is shown to everyone. */
  readonly name: string;
  /** Only the presser sees the message under which the button stands. */
  readonly hidden: boolean;
  /** Who asked for that message, where the platform knows it by itself. */
  readonly askedBy?: string;
}

/**
 * Where what a press asks for goes: in the place of the message, into a new one for everyone there or for the presser
 * alone, or to everyone what so far only the presser saw.
 */
export type Course = 'in place' | 'anew' | 'privately' | 'shared';

/** What comes of a press. `audience` is of use for 'anew': it is known before the answer is. */
export interface Pressed {
  readonly course: Course;
  readonly audience: Audience;
  /** The command that answers, if one does. */
  readonly command?: string;
  /** Rejects when the store fails. */
  readonly made: Promise<Made>;
}

export interface PressParts {
  readonly services: Services;
  readonly ids: ButtonIds;
  /** What a post whose key has this mark says in full. */
  readonly posted: (mark: string) => Promise<Reply | undefined>;
  /** The messages that were asked about. */
  readonly heard: Heard;
}

/**
 * Where the answer to a press goes. An answer is changed by whoever asked for it, and nobody else: others get their own,
 * which they alone see. So does everyone who presses a button of a post, which belongs to all.
 */
export function courseOf(press: Press, { id, hidden, askedBy }: Presser): Course {
  switch (press.kind) {
    case 'page':
      return hidden || (press.owner?.id ?? askedBy) === id ? 'in place' : 'privately';
    case 'post':
    case 'heard':
      return hidden ? 'in place' : 'privately';
    case 'where':
      return hidden && press.step ? 'in place' : 'privately';
    case 'ask':
      return !hidden && press.mark === undefined && (press.owner?.id ?? askedBy) === id
        ? 'anew'
        : 'privately';
    case 'share':
      return hidden ? 'shared' : 'privately';
    case 'decide':
      return 'privately';
  }
}

/** What a press asks for, and where that goes. */
export function answerPress(
  press: Press | undefined,
  presser: Presser,
  parts: PressParts,
): Pressed {
  const course = press && courseOf(press, presser);
  if (press === undefined || course === undefined) return alone(Promise.resolve(gone()));
  switch (press.kind) {
    case 'ask': {
      const { services, ids } = parts;
      const { command: name, raw } = readRequest(press.request, services.commands);
      const command = services.commands.find((one) => one.name === name);
      if (!command) return alone(Promise.resolve(gone()));
      const owner = { id: presser.id };
      const made = onVersion(services, press.version && versionFromText(press.version)).then(
        (then) => makeAnswer(command, raw, then, (again, now) => ids.idsOf(again, now, owner)),
      );
      return { course, audience: command.audience, command: name, made };
    }
    case 'decide':
      return alone(decided(press.mark, press.decision, presser, parts.services));
    case 'share': {
      if (course !== 'shared') return alone(Promise.resolve(gone()));
      const made = shown(press.of, { id: presser.id, shared: true }, parts);
      return { course, audience: 'channel', made: made.then((one) => credited(one, presser)) };
    }
    default: {
      const shared = press.kind === 'page' && press.owner?.shared === true && course === 'in place';
      const made = shown(press, { id: presser.id, ...(shared && { shared }) }, parts);
      const audience = course === 'in place' ? 'channel' : 'caller';
      return { course, audience, made: shared ? made.then((one) => credited(one, presser)) : made };
    }
  }
}

const alone = (made: Promise<Made>): Pressed => ({
  course: 'privately',
  audience: 'caller',
  made,
});

/** An answer that everyone sees now, with the name of whoever asked. An apology needs none. */
const credited = (made: Made, { name }: Presser): Made =>
  made.reply.audience === 'caller' ? made : { ...made, reply: { ...made.reply, askedBy: name } };

/** What a button that shows something shows. */
async function shown(
  press: Shows,
  owner: Owner,
  { services, ids, posted, heard }: PressParts,
): Promise<Made> {
  switch (press.kind) {
    case 'page': {
      const again = await findAgain(press.again, services);
      const reply = again && (await answerAgain(again, services));
      return reply ? { reply, page: press.page, ids: ids.idsOf(again, services, owner) } : gone();
    }
    case 'post': {
      const reply = await posted(press.mark);
      const version = reply && versionOf(reply, services.library);
      return reply ? { reply, page: press.page, ids: ids.idsOfPost(press.mark, version) } : gone();
    }
    case 'heard': {
      const words = heard.find(versionFromText(press.version));
      return words ? saidIn(words, press.page, { services, ids }) : heardGone();
    }
    case 'where': {
      const { version, ...span } = press.place;
      const key = { version: versionFromText(version), ...span };
      const reply = await showPlace(key, services, heard);
      return reply
        ? { reply, page: press.page, ids: ids.idsOfPlace(press.place, owner) }
        : placeGone();
    }
  }
}
