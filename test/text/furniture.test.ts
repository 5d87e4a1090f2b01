import { expect, test } from 'vitest';
import { withoutFurniture } from '../../src/text/furniture.ts';
import { paragraphs } from '../../src/text/paragraphs.ts';
import { sliceOf } from '../../src/text/span.ts';

const kept = (text: string): string[] =>
  withoutFurniture(text, paragraphs(text)).map((paragraph) => sliceOf(text, paragraph));

const STORY = Array.from({ length: 8 }, (_, n) => `Paragraph ${n} tells of the flood.`);

test.each([
  'For more stories of where you live, visit In your region',
  'For more information, please contact the newsroom.',
  'For further details visit tolvapost.com',
  'About Author',
  'Comments are closed.',
  'Comments are closed on this article.',
  'Read more: Five dams that may fail next',
  'READ MORE | Mayor quits over flood',
  'Read more about the flood here',
  'Read the full story at Tolva Post',
  'Sign up for our newsletter',
  'Reading time: 2 minutes. More here.',
  '4 min read',
  'Sign up here for the Morning Post, our free daily newsletter.',
  'Get the best of the Post in your inbox every morning.',
  'Click here to see the pictures',
  'Share this',
  'Share this article on Facebook',
  'Share your thoughts in the comments below.',
  'Follow us on Twitter and Instagram',
  'Follow Ana Ruiz on Twitter @anaruizpost.',
  'Advertisement',
  'ADVERTISEMENT - CONTINUE READING BELOW',
  'Story continues below',
  'Photo: Max Orr/Getty Images',
  'A gardener plants a lime tree in Mill Street. Photo: M. Orr',
  'Photo by Max Orr',
  'Photo by Max Orr for the Post',
  'To see the pictures, click here.',
  'Volunteers fill sandbags on Monday. (AP Photo/Max Orr)',
  'Volunteers fill sandbags on Monday. Image: Max Orr.',
  'Max Orr / Reuters',
  'Image source, Reuters',
  'Source: Tolva Water Board',
  'Copyright 2021 Tolva Post Ltd.',
  '© Tolva Post',
  'All rights reserved.',
  'Related: Why dams fail',
  'Last updated 9:40 a.m. GMT, 3 March 2021',
  'Published on Monday 3 March 2021',
  'Monday, March 3, 2021',
  '3 hours ago',
  '4 min read',
  'This article was originally published in the Tolva Post.',
  'A version of this article appears in print on March 4.',
  'This story has been updated with a statement of the mayor.',
  'Correction: An earlier version gave the wrong height of the dam.',
  "Editor's note: This account names victims.",
  'Subscribe',
  'Subscribe to our channel for more.',
  'Watch: The moment the dam broke',
  'Watch: “We ran for our lives”',
  'Listen: The flood, hour by hour',
  'Tags: dams, floods, Tolva',
  '#flood #tolva',
  'Reporting by Ana Ruiz in Lagos; Editing by Max Orr',
  '(Additional reporting by Jo Lind and Sam Tate; Writing by Ana Ruiz)',
  'Ana Ruiz contributed to this report.',
  'By signing up you agree to our terms and privacy policy.',
  'Home | News | Weather | Sport',
  'https://tolvapost.com/flood',
  'newsroom@tolvapost.com',
  '* * *',
  'margin-right: 15px;',
])('dropped anywhere: %s', (line) => {
  expect(kept([...STORY, line, ...STORY].join('\n\n'))).toEqual([...STORY, ...STORY]);
});

test.each([
  'Comments are closed to the public at the hearing, the clerk said.',
  'Comments by the mayor caused anger.',
  'Read more books, the minister told pupils.',
  'Read more slowly and you will remember more.',
  'Share this burden or it will crush us.',
  'Share prices rose 4%.',
  'Advertisement spending fell 4%.',
  'Follow the money, the auditors concluded.',
  'Subscribe to that view and the rest follows.',
  'Sign up for the draft was slow in all ten counties.',
  'Click by click, the lock gave way.',
  'For more than a decade, visit after visit brought nothing.',
  'For more stories of survival, visitors go to the museum.',
  'Related firms were raided on Monday.',
  'Watch makers in Geneva shut their doors.',
  'Listen to the river, the old people say.',
  'Photo by photo, the family rebuilt its past.',
  'Image rights are worth $3m a year to the club.',
  'Copyright law has not changed since 1998.',
  'He signed away all rights to the song.',
  'The report was published on Monday 3 March 2021.',
  'The report was first published by the bank and shows a loss.',
  'Published in 1998, the book sold two million copies.',
  'Updated rules take effect on Monday.',
  'This story is not over.',
  'Correction officers went on strike.',
  'Reporting by the Post showed that the dam had leaked for years.',
  'Written by hand, the letter ran to 40 pages.',
  'Heavy rain contributed to this disaster.',
  'Source of the fire: a toaster.',
  'Tags on the ears of the sheep gave the thief away.',
  '“Click here to win,” the message read.',
  '“Share this,” she wrote. “Follow us on Facebook.”',
  "'Comments are closed,' the sign read.",
  'He added: “Sign up for our newsletter.”',
  'Police say fraudsters ask victims to click here and pay.',
  'By Monday Lagos was quiet.',
  'Images of Max Orr were shared by thousands.',
  'Photographs by Max Orr are on show in the hall.',
  'The email had a link that read click here and many did.',
  'Watch: “We ran for our lives,” he said.',
  'Three people drowned | all of them children.',
  '1,200',
  'Dam breaks',
])('stays: %s', (line) => {
  expect(kept([...STORY, line, ...STORY].join('\n\n'))).toEqual([...STORY, line, ...STORY]);
  expect(kept([line, ...STORY].join('\n\n'))).toEqual([line, ...STORY]);
  expect(kept([...STORY, line].join('\n\n'))).toEqual([...STORY, line]);
});

test.each([
  'By Ana Ruiz',
  'BY ANA RUIZ AND MAX ORR',
  'By Ana Ruiz, Political Editor',
  'By Ana Ruiz in Lagos',
  'Ruiz reported from Lagos, Orr from Abuja.',
])('dropped at the head and the tail, not in between: %s', (line) => {
  expect(kept([STORY[0], line, ...STORY].join('\n'))).toEqual([STORY[0], ...STORY]);
  expect(kept([...STORY, line].join('\n'))).toEqual(STORY);
  expect(kept([...STORY, line, ...STORY].join('\n'))).toEqual([...STORY, line, ...STORY]);
});

test('links under a heading go with it, up to the next sentence', () => {
  const links = ['Related articles', 'Why dams fail', 'Mayor quits over flood'];
  expect(kept([...STORY, ...links, 'The river fell.'].join('\n'))).toEqual([
    ...STORY,
    'The river fell.',
  ]);
});

test('speech under such a heading stays', () => {
  const lines = ['Related', '“We ran for our lives and lost all we had'];
  expect(kept([...STORY, ...lines].join('\n'))).toEqual([...STORY, lines[1]]);
});

test('what follows the heading about the author at the end is about the author', () => {
  const end = ['About the author', 'Ana Ruiz covers rivers. She lives in Lagos.'];
  expect(kept([...STORY, ...end].join('\n'))).toEqual(STORY);
  expect(kept([...end, ...STORY].join('\n'))).toEqual([end[1], ...STORY]);
});

test('a long paragraph is no furniture, whatever it begins with', () => {
  const long = `Click here ${'and there '.repeat(60)}`.trim();
  expect(kept(long)).toEqual([long]);
});

test.each(['', '\n\n', 'a'.repeat(2000), '|'.repeat(400)])('odd text %# does no harm', (text) => {
  expect(() => kept(text)).not.toThrow();
});
