/** Forms that no ending explains, each line a word with its others. Left out: 'found', 'left', 'saw', which are words of their own. */
const FORMS = `
beat beaten; become became; begin began begun; bite bitten; bleed bled; blow blew blown; break broke broken; bring brought;
build built; burn burnt; buy bought; catch caught; choose chose chosen; come came; deal dealt; die died dying; draw drew drawn;
drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; fight fought; flee fled; fly flew flown;
feel felt; forget forgot forgotten; freeze froze frozen; give gave given; grow grew grown; hang hung; hear heard; hide hid hidden; hold held; keep kept;
know knew known; lead led; learn learnt; lend lent; lose lost; meet met; pay paid; ride rode ridden; ring rang rung;
rise rose risen; run ran; seek sought; sell sold; send sent; shake shook shaken; shoot shot; sing sang sung; sink sank sunk; sit sat; stick stuck;
sleep slept; speak spoke spoken; spend spent; stand stood; steal stole stolen; strike struck stricken; swear swore sworn;
sweep swept; swim swam swum; take took taken; teach taught; tear tore torn; think thought; throw threw thrown; wake woke woken;
wear wore worn; win won; withdraw withdrew withdrawn; write wrote written; child children; man men; woman women;
aeroplane plane planes airplane airplanes; lay laid;
arise arose arisen; bear bore borne; bend bent; breed bred; cling clung; creep crept; dig dug; dream dreamt; forbid forbade forbidden; foresee foresaw foreseen;
forgive forgave forgiven; kneel knelt; lean leant; leap leapt; light lit; mean meant; mislead misled; mistake mistook mistaken; outgrow outgrew outgrown;
overcome overcame; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; prove proven; rebuild rebuilt; repay repaid;
rewrite rewrote rewritten; sew sewn; show shown; shrink shrank shrunk; slide slid; smell smelt; spell spelt; spill spilt; spin spun; spoil spoilt;
spring sprang sprung; strive strove striven; swing swung; tell told; undergo underwent undergone; understand understood; undertake undertook undertaken;
uphold upheld; weep wept; withhold withheld; withstand withstood`;

/** Of each further word of a line its first; the lines are parted by semicolons. */
export const basesOf = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list.split(';').flatMap((line) => {
      const [base = '', ...forms] = line.trim().split(/\s+/);
      return forms.map((form) => [form, base] as const);
    }),
  );

/** The word of which another is an irregular form: 'rise' for 'rose'. */
export const irregular: ReadonlyMap<string, string> = basesOf(FORMS);
