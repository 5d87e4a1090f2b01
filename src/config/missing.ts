/** What is set without what belongs to it, or beside what it cannot be with; each with its remedy. */
export function missing(given: Readonly<Record<string, string>>): readonly string[] {
  const has = (name: string): boolean => name in given;
  const problems: string[] = [];
  const socket = has('SLACK_APP_TOKEN');
  const http = has('SLACK_SIGNING_SECRET') || has('SLACK_PORT');
  if (has('SLACK_BOT_TOKEN') && !socket && !http) {
    problems.push(
      'SLACK_BOT_TOKEN needs a way to listen. Set SLACK_APP_TOKEN (Socket Mode), or SLACK_SIGNING_SECRET and SLACK_PORT (HTTP).',
    );
  }
  if ((socket || http) && !has('SLACK_BOT_TOKEN')) {
    problems.push('SLACK_BOT_TOKEN is missing. Set it, or remove the other SLACK_ variables.');
  }
  if (socket && http) {
    problems.push(
      'SLACK_APP_TOKEN (Socket Mode) and SLACK_SIGNING_SECRET with SLACK_PORT (HTTP) are two ways to listen. Keep one of them.',
    );
  } else {
    problems.push(...together(given, ['SLACK_SIGNING_SECRET', 'SLACK_PORT']));
  }
  problems.push(
    ...together(given, ['BRIEFING_SCHEDULE', 'BRIEFING_TIMEZONE', 'BRIEFING_CHANNELS']),
  );
  if (given.PORT !== undefined && given.PORT !== '0' && given.PORT === given.SLACK_PORT) {
    problems.push(
      'PORT and SLACK_PORT are the same, and only one of the two can have it. Change one.',
    );
  }
  for (const [platform, token] of [
    ['discord', 'DISCORD_TOKEN'],
    ['slack', 'SLACK_BOT_TOKEN'],
  ] as const) {
    if (given.BRIEFING_CHANNELS?.includes(`${platform}:`) && !has(token)) {
      problems.push(
        `${token} is missing, and BRIEFING_CHANNELS names a channel that needs it. Set it, or remove the channel.`,
      );
    }
  }
  return problems;
}

/** All of these or none. */
function together(
  given: Readonly<Record<string, string>>,
  names: readonly string[],
): readonly string[] {
  const present = names.filter((name) => name in given);
  if (present.length === 0) return [];
  return names
    .filter((name) => !present.includes(name))
    .map((name) => `${name} is missing. Set it, or remove ${present.join(' and ')}.`);
}
