/** A made-up story of accusations and denials, and one of something else. */
export const pier = {
  pier: `Pier at Sandling to be rebuilt after storm inquiry
The pier at Sandling will be rebuilt, the harbour trust said on Monday, after an inquiry into its collapse.
The collapse, at 6:15 a.m. on 3 March, tipped 14 anglers into the sea.
An inspector, Grete Holm, accused the builders of skipping tests. The builder's director, Anton Reiss, dismissed the allegation.
“We tested every bolt,” he said.
The former treasurer, Dr Ulla Brandt, who left in 2019, told the inquiry that she had never signed a false invoice.
Records were burned in the weeks before the inquiry. The report does not say who gave the order.
The trust said that there would be no closures.
The anglers' union Nets doubted the plan. “We have heard of safe piers before, and we swam home from one,” said its local officer, Piet Noor.
Mr Reiss said he wanted an apology from the trust. The union wants free permits for ten years.
The trust said that fees would double. The deputy mayor, Lena Ostrow, questioned that.
Runar Falk will step down as harbour chief in May. He will be succeeded by Ines Okoye, now at the Danish port of Esbjerg.
He refused to say whether the mayor, Hilde Strand, should resign. She said later that she had no intention of leaving.
The budget rose to 9 million crowns from 7 million.
“They will have to lay off divers if I do not get it,” Holm told reporters.
The work was welcomed by engineers. Engineers praised the design. “It is a fine drawing,” said Karl Weems of the Coast Institute.
But Nora Tilly, an engineer at Orm College, said that it was late. “Steel does not wait,” she wrote.
Petra Lindgren and her brother, Olof Lindgren, fish there. “The gulls were warned, I was not,” said Petra Lindgren.
“I sold my boat,” said Olof Lindgren.
Petra Lindgren said she had never seen such waves. Two divers were suspended.
At least 12 letters of protest had been sent, the former clerk claimed.`,
  ferry: `Ferry line to pay damages after summer delays
The ferry line Blue Strait will pay damages of 40 crowns to each passenger, it said on Tuesday.
“Nobody should wait nine hours,” said its chairwoman, Rosa Lind.`,
};
