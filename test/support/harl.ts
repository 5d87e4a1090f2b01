/** Two articles with what plain questions ask for, told in the words of news. */
export const NEWS = {
  ferry: `Ferry skipper banned after collision

A ferry that was carrying 61 people and three crew ran into a pier in Harl when its skipper, named locally as Tom Ide, fell asleep. A deckhand died. The boy, who was 17, drowned after the gangway gave way.

The suspect, Ide, 44, was banned from sailing for three years on Tuesday. He was caught by a customs launch. He will give up his post on 9 May. Ide was targeted for his silence.

The harbour court upheld the ban. Had the court decided otherwise, 20 skippers would have kept their licences. A consortium of brewers has put in a bid for the ferry line. Researchers from Harl College studied the pier.

The clinic in Harl took in the hurt. Nurses at the clinic worked all night. The clinic, however, argued that it had no beds. Its harbour festival closes on Sunday.

The yard owner, Ida Moll, is suing the line for $4m. The yard has a 90-year history. She had hernia surgery twice at the clinic. One in 40 sailors falls asleep. Hundreds of hernia operations, 800 of them in Harl, are done each year. The shipping act runs to 300 pages.

The device exploded on 3 March. A man appeared in court on Friday over the bomb.`,
  cup: `Redford stay up

Redford Town fell six points adrift with a third loss. Vale are in fourth place in the Tarn League. Orr finished in 48.20 seconds in the relay.

Kit Lowe wins a free kick in the attacking half.

Match ends, Redford Town 0, Vale 2.

Five hopefuls will contest the post of president of the league. The count was slow because the ink ran out. Her favourite team is Vale.`,
};

/** One of them alone. */
export const only = (id: keyof typeof NEWS) => ({ [id]: NEWS[id] });
