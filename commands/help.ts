import { defineCommand } from '../src/bot/command.ts';
import { exampleRequests } from '../src/bot/examples.ts';
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
          commands: services.commands.map(({ name, description, options }) => ({
            usage: [
              name,
              ...Object.entries(options).map(([key, { required }]) =>
                required ? `<${key}>` : `[${key}]`,
              ),
            ].join(' '),
            description,
          })),
        },
        ...suggest('For instance', await exampleRequests(services)),
      ],
      audience: 'caller',
    };
  },
});
