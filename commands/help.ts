import { type Command, defineCommand, type Group } from '../src/bot/command.ts';
import { exampleRequests } from '../src/bot/examples.ts';
import type { CommandLine } from '../src/reply/reply.ts';
import { suggest } from '../src/reply/suggest.ts';

/** What can be asked. */
export const help = defineCommand({
  name: 'help',
  description: 'What can be asked, with examples from the article',
  options: {},
  audience: 'caller',
  async run(_args, services) {
    return {
      title: 'What you can ask',
      blocks: [
        {
          type: 'text',
          text: 'Ask in your own words, or start with a command. Every line of an answer is from the article itself.',
        },
        {
          type: 'commands',
          commands: commandLines(services.commands),
        },
        ...suggest('For instance', await exampleRequests(services)),
      ],
      audience: 'caller',
    };
  },
});

/** A line a command; those of a group share one: 'briefing add | list | pause'. */
function commandLines(commands: readonly Command[]): readonly CommandLine[] {
  const lines = commands.map(({ name, description, options, group }) => {
    if (group)
      return {
        usage: `${group.name} ${lastWords(commands, group)}`,
        description: group.description,
      };
    const keys = Object.entries(options).map(([key, { required }]) =>
      required ? `<${key}>` : `[${key}]`,
    );
    return { usage: [name, ...keys].join(' '), description };
  });
  return lines.filter(({ usage }, at) => lines.findIndex((one) => one.usage === usage) === at);
}

const lastWords = (commands: readonly Command[], { name }: Group): string =>
  commands
    .filter(({ group }) => group?.name === name)
    .map((one) => one.name.slice(name.length + 1))
    .join(' | ');
