import { counted } from '../../reply/count.ts';
import { introduced } from '../../reply/people.ts';
import { passageOf, type Read } from '../../reply/place.ts';
import { quotesOf } from '../../reply/quotes.ts';
import type { Block, Reply } from '../../reply/reply.ts';
import { saidOf } from '../../reply/said-of.ts';
import { sourceBlock } from '../../reply/source.ts';
import { goOn, suggest } from '../../reply/suggest.ts';
import type { Person } from '../../text/analysis.ts';
import { sliceOf } from '../../text/span.ts';
import { exampleRequests } from '../examples.ts';
import { chooseArticle } from '../finding/choose-article.ts';
import { chooseFigures } from '../finding/choose-figures.ts';
import { chooseQuotes } from '../finding/choose-quotes.ts';
import { onlyOne } from '../finding/choose-speaker.ts';
import { findSpeaker } from '../finding/speaker.ts';
import { onTopic, stemsOf, type Topic, topicOf } from '../finding/topic.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { shown } from '../user-error.ts';
import type { Wish } from './asked.ts';

/** How many sentences a topic is answered with. */
const SENTENCES = 5;

/** Answers what a question was understood to want: by a command, or here. Throws `UserError` as commands do. */
export async function answerWish(wish: Wish, question: string, services: Services): Promise<Reply> {
  if (wish.command === 'person' || wish.command === 'passages') {
    const read = await chooseArticle(services, wish.args.article);
    return wish.command === 'person'
      ? personReply(read, wish.args.name ?? '')
      : topicReply(read, wish.args.topic ?? '');
  }
  const command = services.commands.find(({ name }) => name === wish.command);
  if (!command || wish.command === 'help') return notUnderstood(question, services);
  return runCommand(command, wish.args, services);
}

async function notUnderstood(question: string, services: Services): Promise<Reply> {
  return {
    title: 'That was not understood as a question about the article',
    blocks: [
      {
        type: 'text',
        text: `“${shown(question)}” asks neither who said what, nor for figures, people, a summary or what the article says on something.`,
      },
      ...suggest('These work', await exampleRequests(services)),
    ],
    audience: 'caller',
  };
}

/** Who somebody is: role, other names, the sentence that brings them in, and where to go on. */
function personReply(read: Read, name: string): Reply {
  const people = membersOf(read, name) ?? [
    onlyOne(read, name, findSpeaker(name, read.analysis.people)),
  ];
  const [person] = people;
  return {
    title: people.length === 1 && person ? `Who is ${person.name}` : `From ${name}`,
    ...(read.article.url && { url: read.article.url }),
    blocks: [
      { type: 'people', people: people.map((one) => introduced(read, one)) },
      ...(people.length === 1 && person ? furtherOf(read, person) : []),
      sourceBlock(read.article),
      ...suggest(
        'Their words',
        goOn(
          read,
          people.flatMap(({ id, name: speaker }) => {
            const count = quotesOf(read, id).length;
            return count > 0 ? [[`${speaker} (${count})`, `quotes ${speaker}`] as const] : [];
          }),
        ),
      ),
    ],
    audience: 'channel',
  };
}

/** For the name of a body ('NATO'), those persons whose role has it; the body itself speaks for nobody. */
function membersOf({ analysis }: Read, name: string): readonly Person[] | undefined {
  const found = findSpeaker(name, analysis.people);
  if (found.kind === 'one' && found.person.kind === 'person') return undefined;
  const body = topicOf(name);
  const members = analysis.people.filter(
    ({ kind, role }) =>
      kind === 'person' && role && body.stems.every((word) => stemsOf(role).has(word)),
  );
  const itself = found.kind === 'one' ? [found.person] : [];
  return members.length > 0 ? [...members, ...itself] : undefined;
}

/** What the article goes on to say of a person whom it does not quote. */
function furtherOf(read: Read, person: Person): readonly Block[] {
  if (quotesOf(read, person.id).length > 0) return [];
  const [, ...further] = saidOf(read, person);
  return further.length > 0
    ? [
        { type: 'text', text: 'Not quoted. The article also says:' },
        { type: 'passages', passages: further },
      ]
    : [{ type: 'text', text: 'Not quoted in this article.' }];
}

/** What else there is on a topic. */
const furtherOn = (read: Read, topic: Topic): readonly string[] => [
  ...(chooseQuotes(read, read.analysis.quotes, topic).how === 'spoken'
    ? [`quotes everyone about ${topic.words}`]
    : []),
  ...(chooseFigures(read, topic).how === 'counted' ? [`figures ${topic.words}`] : []),
];

/** The article's own sentences on a topic, most of its words first found, in text order. */
function topicReply(read: Read, words: string): Reply {
  const { article, analysis } = read;
  const topic = topicOf(words, article.text);
  const { found } = onTopic(topic, analysis.sentences, (sentence) =>
    sliceOf(article.text, sentence),
  );
  const passages = found.slice(0, SENTENCES).map((sentence) => passageOf(read, sentence));
  return {
    title: `“${topic.words}” in the article: ${counted(found.length, 'sentence')}`,
    ...(article.url && { url: article.url }),
    blocks: [
      passages.length > 0
        ? { type: 'passages', passages }
        : { type: 'text', text: `“${topic.words}” does not come up in this article.` },
      ...(found.length > SENTENCES
        ? [{ type: 'note' as const, text: `The first ${SENTENCES} are shown.` }]
        : []),
      sourceBlock(article),
      ...suggest('Go on with', goOn(read, furtherOn(read, topic))),
    ],
    audience: 'channel',
  };
}
