/**
 * What people type, with what they should get, written before the parser. The article at hand is the founding one
 * (a foreign minister and her Russian counterpart; a prime minister; a defense secretary).
 * `speaker`, `other` and `name` are compared as the persons that the words find; `everyone` and `unattributed` are words of ours.
 * Topics are compared by their words of matter. `person`, `passages`, `compare` and `origin` are answered by `ask` alone; all
 * else is a command.
 */
export type Expected = readonly [
  command:
    | 'summary'
    | 'quotes'
    | 'figures'
    | 'people'
    | 'person'
    | 'passages'
    | 'compare'
    | 'origin'
    | 'articles'
    | 'help',
  args?: Readonly<Record<string, string>>,
];

export const plain: readonly (readonly [question: string, ...expected: Expected])[] = [
  [
    'what did Lavrov say about withdrawal?',
    'quotes',
    { speaker: 'Sergei Lavrov', topic: 'withdrawal' },
  ],
  ['quotes from the PM', 'quotes', { speaker: 'Boris Johnson' }],
  ['truss on sanctions', 'quotes', { speaker: 'Liz Truss', topic: 'sanctions' }],
  ['did lavrov mention troops', 'quotes', { speaker: 'Sergei Lavrov', topic: 'troops' }],
  ['everything Putin said', 'quotes', { speaker: 'Vladimir Putin' }],
  ['Johnson quotes', 'quotes', { speaker: 'Boris Johnson' }],
  [
    'what does the foreign minister think about diplomacy',
    'quotes',
    { speaker: 'Liz Truss', topic: 'diplomacy' },
  ],
  ['Boris said what exactly?', 'quotes', { speaker: 'Boris Johnson' }],
  [
    "what were lavrov's exact words on ultimatums",
    'quotes',
    { speaker: 'Sergei Lavrov', topic: 'ultimatums' },
  ],
  ['pm re: ukraine', 'quotes', { speaker: 'Boris Johnson', topic: 'ukraine' }],
  ['and what about Wallace?', 'quotes', { speaker: 'Ben Wallace' }],
  ["did truss really say 'moralizing'?", 'quotes', { speaker: 'Liz Truss', topic: 'moralizing' }],
  ['is putin quoted', 'quotes', { speaker: 'Vladimir Putin' }],
  ["lavrov's response to truss", 'quotes', { speaker: 'Sergei Lavrov', topic: 'truss' }],
  ['What has Mr. Johnson promised?', 'quotes', { speaker: 'Boris Johnson' }],
  ['read me what Johnson said in Warsaw', 'quotes', { speaker: 'Boris Johnson', topic: 'Warsaw' }],
  [
    "what is the UK government's position on sanctions",
    'quotes',
    { speaker: 'the government', topic: 'sanctions' },
  ],
  [
    'quote the foreign minister on 100,000 troops',
    'quotes',
    { speaker: 'Liz Truss', topic: '100,000 troops' },
  ],
  ['Shoigu?', 'quotes', { speaker: 'Sergei Shoigu' }],
  [
    'has anyone talked about cyberattacks',
    'quotes',
    { speaker: 'everyone', topic: 'cyberattacks' },
  ],
  ['who said "lose-lose"?', 'quotes', { speaker: 'everyone', topic: 'lose-lose' }],
  [
    'what was said about NATO membership',
    'quotes',
    { speaker: 'everyone', topic: 'NATO membership' },
  ],
  ['any quotes about threats', 'quotes', { speaker: 'everyone', topic: 'threats' }],
  ['who said what', 'quotes', { speaker: 'everyone' }],
  ['show me all the quotes', 'quotes', { speaker: 'everyone' }],
  ['unattributed quotes', 'quotes', { speaker: 'unattributed' }],
  [
    'give me quotes by Truss in the budget story',
    'quotes',
    { speaker: 'Liz Truss', article: 'budget' },
  ],
  ['what did macron say', 'quotes', { speaker: 'macron' }],
  [
    'what did the french foreign minister say about it',
    'quotes',
    { speaker: 'french foreign minister' },
  ],
  ['how many times was putin quoted', 'quotes', { speaker: 'Vladimir Putin' }],
  ['lavrov - ultimatums', 'quotes', { speaker: 'Sergei Lavrov', topic: 'ultimatums' }],
  ['is stoltenberg in the article', 'person', { name: 'Jens Stoltenberg' }],
  ['remind me who shoigu is', 'person', { name: 'Sergei Shoigu' }],
  ['when is the trip', 'passages', { topic: 'trip' }],
  ['what does 350 refer to', 'figures', { topic: '350' }],
  ['give me more detail', 'summary', { length: 'long' }],

  ['key figures', 'figures'],
  ['numbers?', 'figures'],
  ['top 5 numbers', 'figures'],
  ['facts and figures', 'figures'],
  ['how many marines', 'figures', { topic: 'marines' }],
  ['how much body armour?', 'figures', { topic: 'body armour' }],
  ['how many troops are there on the border', 'figures', { topic: 'troops on the border' }],
  [
    'does the article say how many missiles were supplied',
    'figures',
    { topic: 'missiles supplied' },
  ],
  ['what are the stats on missiles', 'figures', { topic: 'missiles' }],
  ['the numbers about sanctions please', 'figures', { topic: 'sanctions' }],
  ['numbers from the budget piece', 'figures', { article: 'budget' }],

  ['who is in this story', 'people'],
  ['who are the key people', 'people'],
  ['cast list', 'people'],
  ["who's who", 'people'],
  ['key players', 'people'],
  ["who's quoted?", 'people'],
  ['how many people are quoted', 'people'],
  ['people in the football one', 'people', { article: 'football' }],
  ['who is Ben Wallace', 'person', { name: 'Ben Wallace' }],
  ['who is the russian defence minister', 'person', { name: 'Sergei Shoigu' }],
  ["what's liz truss's job", 'person', { name: 'Liz Truss' }],
  ['tell me about stoltenberg', 'person', { name: 'Jens Stoltenberg' }],
  ['anyone from NATO?', 'person', { name: 'NATO' }],

  ['summarise it', 'summary'],
  ['give me the gist', 'summary'],
  ["what's this about?", 'summary'],
  ['brief me', 'summary'],
  ['short summary', 'summary', { length: 'short' }],
  ['tl;dr', 'summary', { length: 'line' }],
  ['one sentence summary please', 'summary', { length: 'line' }],
  ['sum it up in one line', 'summary', { length: 'line' }],
  ['summarize in detail', 'summary', { length: 'long' }],
  ['the long version', 'summary', { length: 'long' }],
  ['long summary of the budget story', 'summary', { article: 'budget', length: 'long' }],

  ['what happened in Moscow', 'passages', { topic: 'Moscow' }],
  ['anything on chemicals?', 'passages', { topic: 'chemicals' }],
  ['where does it mention salisbury', 'passages', { topic: 'salisbury' }],

  ['list the articles', 'articles'],
  ['what other articles do you have', 'articles'],
  ["what's new", 'articles'],
  ['stories about truss', 'articles', { search: 'truss' }],
  ['find the piece about inflation', 'articles', { search: 'inflation' }],
  ['switch to the budget story', 'articles', { search: 'budget' }],

  [
    'ok so basically what i want to know is what did the foreign minister actually say about sanctions because i only read the headline',
    'quotes',
    { speaker: 'Liz Truss', topic: 'sanctions' },
  ],
  [
    'hey readout whats lavrov saying about ultimatums',
    'quotes',
    { speaker: 'Sergei Lavrov', topic: 'ultimatums' },
  ],
  [
    'Could I trouble you for anything the Prime Minister has said concerning NATO, please?',
    'quotes',
    { speaker: 'Boris Johnson', topic: 'NATO' },
  ],
  [
    'has lavrov got anything to say on drills',
    'quotes',
    { speaker: 'Sergei Lavrov', topic: 'drills' },
  ],
  ['LAVROV QUOTES!!', 'quotes', { speaker: 'Sergei Lavrov' }],
  ['the russian fm on diplomacy', 'quotes', { speaker: 'Sergei Lavrov', topic: 'diplomacy' }],
  [
    'what did ben wallace say would be a lose-lose',
    'quotes',
    { speaker: 'Ben Wallace', topic: 'lose-lose' },
  ],
  ["what'd truss say", 'quotes', { speaker: 'Liz Truss' }],
  ['any word from shoigu', 'quotes', { speaker: 'Sergei Shoigu' }],
  ['does putin speak at all in this', 'quotes', { speaker: 'Vladimir Putin' }],
  [
    'who called it a deaf and dumb conversation',
    'quotes',
    { speaker: 'everyone', topic: 'deaf and dumb conversation' },
  ],
  ["who said 'deaf and dumb'", 'quotes', { speaker: 'everyone', topic: 'deaf and dumb' }],
  [
    'who said the package is the right one',
    'quotes',
    { speaker: 'everyone', topic: 'package is the right one' },
  ],
  ['whose line is "lead nowhere"', 'quotes', { speaker: 'everyone', topic: 'lead nowhere' }],
  [
    'what did both foreign ministers say about withdrawal',
    'quotes',
    { speaker: 'foreign ministers', topic: 'withdrawal' },
  ],
  ['any quotes by women?', 'quotes', { speaker: 'women' }],
  ['what are the men saying about nato', 'quotes', { speaker: 'men', topic: 'nato' }],
  ['What did the Russians say about threats?', 'quotes', { speaker: 'Russians', topic: 'threats' }],
  ['what does the Russian say', 'quotes', { speaker: 'Sergei Lavrov' }],
  [
    'tell me what the guy from russia said about regret',
    'quotes',
    { speaker: 'Sergei Lavrov', topic: 'regret' },
  ],
  ['anything from Boris?', 'quotes', { speaker: 'Boris Johnson' }],
  [
    "I'm writing a piece and need Truss's exact wording on the 100,000 troops. Do you have it?",
    'quotes',
    { speaker: 'Liz Truss', topic: '100,000 troops' },
  ],
  [
    'liz truss, serious consequences',
    'quotes',
    { speaker: 'Liz Truss', topic: 'serious consequences' },
  ],
  ['has truss brought up cyberattacks', 'quotes', { speaker: 'Liz Truss', topic: 'cyberattacks' }],
  ['what did zelensky say', 'quotes', { speaker: 'zelensky' }],
  ['what is she quoted as saying, the foreign minister', 'quotes', { speaker: 'Liz Truss' }],
  ['a summary of what lavrov said', 'quotes', { speaker: 'Sergei Lavrov' }],
  [
    'was lavrov asked about ultimatums',
    'quotes',
    { speaker: 'Sergei Lavrov', topic: 'ultimatums' },
  ],
  [
    'find me the bit where Johnson talks about bloodshed',
    'quotes',
    { speaker: 'Boris Johnson', topic: 'bloodshed' },
  ],

  ['compare truss and lavrov', 'compare', { speaker: 'Liz Truss', other: 'Sergei Lavrov' }],
  [
    'Truss vs. Lavrov on troops',
    'compare',
    { speaker: 'Liz Truss', other: 'Sergei Lavrov', topic: 'troops' },
  ],
  [
    'how do johnson and the foreign minister differ on diplomacy',
    'compare',
    { speaker: 'Boris Johnson', other: 'Liz Truss', topic: 'diplomacy' },
  ],
  [
    'what did Lavrov and Johnson each say about NATO',
    'compare',
    { speaker: 'Sergei Lavrov', other: 'Boris Johnson', topic: 'NATO' },
  ],

  [
    'when will the defense secretary travel to moscow',
    'passages',
    { topic: 'defense secretary travel to moscow' },
  ],
  ['where are the marines', 'passages', { topic: 'marines' }],
  ['Why is NATO alarmed?', 'passages', { topic: 'NATO alarmed' }],
  [
    'how did the meeting between truss and lavrov go',
    'passages',
    { topic: 'meeting between truss and lavrov' },
  ],
  ['is ukraine part of nato', 'passages', { topic: 'ukraine part of nato' }],
  ['does russia plan to invade', 'passages', { topic: 'russia plan to invade' }],
  ['which sectors do the sanctions cover', 'passages', { topic: 'sectors sanctions cover' }],
  ['sanctions?', 'passages', { topic: 'sanctions' }],
  ['does the article mention china', 'passages', { topic: 'china' }],
  ['is zelensky mentioned', 'passages', { topic: 'zelensky' }],
  [
    'has johnson ruled out military support',
    'passages',
    { topic: 'johnson ruled out military support' },
  ],
  ['tell me more about the package', 'passages', { topic: 'package' }],

  ['shoigu who?', 'person', { name: 'Sergei Shoigu' }],
  ["Wallace - who's that?", 'person', { name: 'Ben Wallace' }],
  ["who's the NATO guy", 'person', { name: 'Jens Stoltenberg' }],
  ['which women are in it', 'person', { name: 'women' }],
  ['everyone from Russia', 'person', { name: 'Russia' }],
  ['What position does Mr Wallace hold?', 'person', { name: 'Ben Wallace' }],
  ['what does lavrov do for a living', 'person', { name: 'Sergei Lavrov' }],
  ['who is this stoltenberg person anyway', 'person', { name: 'Jens Stoltenberg' }],

  ['how many soldiers did the uk put on standby', 'figures', { topic: 'soldiers uk put standby' }],
  ['troop numbers', 'figures', { topic: 'troop' }],
  ['what does the 1,000 mean', 'figures', { topic: '1,000' }],
  ['100,000 what?', 'figures', { topic: '100,000' }],
  ['where does the 2,000 come from', 'figures', { topic: '2,000' }],
  ['every number in there, not only the big ones', 'figures', { topic: 'all' }],
  ['biggest number?', 'figures'],
  [
    'how long since a foreign minister visited',
    'figures',
    { topic: 'long since foreign minister visited' },
  ],

  ['eli5', 'summary'],
  ["too long didn't read", 'summary', { length: 'line' }],
  ['what did i miss', 'summary'],
  ['two sentences max', 'summary', { length: 'short' }],
  ['i dont have time to read all of this can u just tell me the main points', 'summary'],
  ['what should I know', 'summary'],
  ['the whole story, please', 'summary', { length: 'long' }],
  ['five bullet points', 'summary', { length: 'long' }],
  ['In a nutshell?', 'summary'],

  ['who wrote this', 'origin'],
  ['when was it published', 'origin'],
  ['link to the original?', 'origin'],
  ['source pls', 'origin'],
  ['which newspaper is this from', 'origin'],

  ['what have you got', 'articles'],
  ['do you have anything about floods', 'articles', { search: 'floods' }],
  ['anything else to read', 'articles'],
  ['older news', 'articles'],
];
