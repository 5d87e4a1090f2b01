/** A moment in words, by the clocks of a zone: 'Monday 30 March 2026, 08:00'. */
export const momentInWords = (at: string, timezone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: timezone },
  })
    .format(new Date(at))
    .replace(' at ', ', ');
