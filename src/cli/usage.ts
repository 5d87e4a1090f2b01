const COMMANDS: Readonly<Record<string, string>> = {
  '': 'runs the bot; with no token, a prompt',
  'ask "<question>"': 'prints the answer',
  'analyze <file…>': 'prints one JSON line a file: the article as loaded, analysed',
  'analyze --jsonl': 'reads lines {"id","text"}, writes one line each, in order',
  'manifest [https://…]': 'prints the manifest of the Slack app; with an address, for HTTP',
  'backup <file>': 'copies the database while the bot runs, and checks the copy',
  'restore <file>': 'puts a backup in place, with the bot stopped',
  doctor: 'checks configuration, content, database, tokens, rights and channels',
};

const WIDTH = 24;

/** What can be run, a line each. */
export const usage = (): string =>
  [
    'npm run -s readout -- <command>',
    '',
    ...Object.entries(COMMANDS).map(
      ([command, does]) => `  ${(command || '(none)').padEnd(WIDTH)}${does}`,
    ),
    '',
    'README.md says more; .env.example has all that can be set.',
    '',
  ].join('\n');

/** Whether somebody asks what can be run: by a command of that name, or a flag, also after another command. */
export const asksForUsage = (mode: string, args: readonly string[]): boolean =>
  /^(?:-h|(?:--)?help)$/i.test(mode) ||
  (args.length === 1 && /^(?:-h|--help)$/i.test(args[0] ?? ''));
