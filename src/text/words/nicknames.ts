/** Groups of forenames that can mean one person; the gender is the bearer's. Lower case, no accents. */
const groups = `
abigail abby gail; abraham abe; albert al bert; alexander alex alec sandy sasha; alexandra alex alexa sandra; alfred alf alfie fred; amanda mandy; andrew andy drew; anthony tony ant;
antonia toni; arnold arnie; arthur art; barbara barb babs; barnaby barney; barry baz; benjamin ben benny benji; bernard bernie; bernadette bernie; bradley brad; caroline carrie caro; catherine katherine
kathryn katharine kate kathy cathy katie kat cat; charles charlie chuck chas; charlotte charlie lottie; christine christina chris chrissy tina; christopher chris kit; clifford cliff; clinton clint;
cynthia cindy; daniel dan danny; david dave davey; deborah debra debbie deb; dennis denny; dominic dom nick; donald don donnie; dorothy dot dottie; douglas doug; edward ed eddie ted teddy ned; edmund ed ted; eleanor
ellie nell nora; elizabeth liz lizzie beth betty betsy eliza libby lisa liza bess; emily em emmy; eugene gene; frances fran franny; francis frank frankie; franklin frank; frederick fred freddie freddy;
gabriel gabe; gareth gaz; geoffrey geoff jeffrey jeff; george georgie; gerald gerry jerry; gerard gerry; gregory greg; harold harry hal; henry harry hank; herbert herb bert; hillary hil; hugh huw; isabel izzy bella; isaac ike;
jacob jake; jacqueline jackie; james jim jimmy jamie jimbo; janet jan; jason jase; jennifer jen jenny jenn; jeremiah jerry; jeremy jez jem; jerome jerry; jessica jess jessie; joan joanie; joanna jo; john johnny jack jon; jonathan jon jonny;
joseph joe joey; josephine jo josie; joshua josh; judith judy judi; katrina kat; kenneth ken kenny; kimberly kim; laurence lawrence larry laurie; leonard len lenny leo; leslie les; lewis louis lou; lillian lil lily; louise lou; lucille lucy;
madeleine maddy; margaret maggie meg peggy madge marge margie greta rita; martha marty; martin marty; matthew matt matty; maximilian max; maxwell max; megan meg; melanie mel; melissa mel; melvin mel; michael mike mick mickey micky; michelle shelly; mitchell mitch;
mohammed mohamed mo; nancy nan; natalie nat; nathaniel nathan nate nat; nathan nate; nicholas nick nicky nico; nicola nicky; nigel nige; norman norm; oliver ollie; oscar ozzy; pamela pam; patricia pat patty tricia trish; patrick pat paddy; peter pete; philip phillip phil; priscilla cilla;
rachel rach; randall randolph randy; raymond ray; rebecca becky becca; reginald reg reggie; richard rick dick rich richie ricky rico; robert rob bob bobby robbie bert; roberta bobbie; rodney rod; roderick rod; roger rog; ronald ron ronnie; rosemary rosie rose; rudolph rudy;
russell russ; samantha sam; samuel sam sammy; sarah sara sally; sean shaun; sebastian seb; sidney sid; sophia sophie; stanley stan; stephanie steph stef; stephen steven steve stevie; stuart stewart stu; susan sue susie suzanne suzy; suzanne sue; sylvester sly; terence terrence terry; teresa theresa terry tess;
theodore ted teddy theo; thomas tom tommy; timothy tim timmy; tobias toby; valerie val; victor vic; victoria vicky vicki tori; vincent vince vinny; virginia ginny; vivian viv; vladimir volodymyr vlad; walter walt wally; warren waz; wendell wen; wilfred wilf; william will bill billy willie liam; winifred winnie; zachary zach zack zac;
aleksandr aleksander alexandr sasha; dmitry dmitri dima; ekaterina katya; yekaterina katya; mikhail misha; nikolai kolya; sergei sergey; andrei andrey; yuri yury; newton newt; alphonse al; alan al; condoleezza condi
`;

const groupsOf = new Map<string, number[]>();
groups
  .replaceAll('\n', ' ')
  .split(';')
  .forEach((group, index) => {
    for (const name of group.trim().split(/\s+/)) {
      const held = groupsOf.get(name);
      if (held) held.push(index);
      else groupsOf.set(name, [index]);
    }
  });

/** True for a forename that has a short form or is one. */
export const hasNickname = (name: string): boolean => groupsOf.has(name);

/** True when both forenames, lower case and without accents, can belong to one person: 'liz' and 'elizabeth'. */
export const isNicknameOf = (a: string, b: string): boolean =>
  groupsOf.get(a)?.some((group) => groupsOf.get(b)?.includes(group)) ?? false;
