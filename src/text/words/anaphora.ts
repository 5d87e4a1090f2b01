import { wordSet } from './word-set.ts';

/** First words, in small letters, that point back to an earlier sentence or go on from it. */
export const leaningOpeners = wordSet(`
he she it they we i you him them his her hers its their theirs our my your this that these those here that's it's he's she's they're we're
i'm but and or nor so yet however meanwhile also then instead nevertheless nonetheless still moreover furthermore therefore thus hence consequently
accordingly besides similarly likewise conversely otherwise indeed additionally afterwards afterward subsequently elsewhere both neither either
another other others such too again now which whereas plus alternatively anyway granted namely rather unfortunately sadly fortunately
luckily apparently well seriously
`);

/** First words in small letters, two or more, that do the same. */
export const leaningPhrases: readonly string[] = `
as a result, as such, as well, at the same time, at that time, at the time, at that point, at this point, at one point, at which point, after that,
after this, before that, before this, by contrast, by then, by this time, by that time, despite that, despite this, due to this, for example,
for instance, for that reason, for this reason, for his part, for her part, for its part, for their part, from there, from then, if so, in addition,
in all, in both, in contrast, in fact, in other words, in particular, in response, in return, in that case, in the meantime, in this case, in turn,
more importantly, not only that, of course, of these, of those, of them, on the contrary, on the other hand, on top of that, one of them,
one of these, one of those, one said, one was, one is, one has, one had, most of them, many of them, some of them, some of these,
all of them, none of them, each of them, two of them, among them, among these, among those, none of this, all this, all of this, much of this,
part of this, the same, the others, the two, the three, the four, the five, the pair, the duo, the trio,
since then, that said, the following, then there, to that end, to this end, until then, until now, later that, later in the day, later on, later the same,
what is more, what's more, according to his, according to her, according to its, according to their, according to him, according to them,
according to it, according to the report, according to the study, according to the survey, according to the statement, on the other, as they say, as he says, as she says,
to be fair, to be sure, to be clear, in truth, when asked, asked whether, asked if, asked about, asked why, asked how, with that, with this, even so, even then,
as for, later in the, there's another, there is another, at least the, at least he, at least she, at least they, at least it,
that is why, not so, just like, like this, like that, for one thing, in the end, as it turns out, as it turned out, the one exception, the only exception
`
  .split(',')
  .map((phrase) => phrase.trim());

/** 'The move …': nouns that with 'the' name something told before, unless words after them say what is meant. */
export const anaphoricNouns = wordSet(`
accident accusation accusations act action actions agreement allegation allegations amount announcement appeal approach argument arrest arrests
arrangement assault attack attacks award battle bid bill blast blaze book boy boys brother brothers call campaign case ceremony change changes charge
charges child children claim claims clash clip collapse comment comments company competition complaint concept concern concerns conflict couple
crash cuts death deaths deal debate decision decisions declaration defeat delay development developments device dispute document documents drop duo
effect effort efforts email emails episode event events evidence exchange exercise experiment explosion expression failure fall fight figure
figures film finding findings fire firm footage forecast game gesture girl girls group groups guidelines hearing idea image images incident incidents
increase information initiative injury injuries inquiry interview investigation item issue job journey judgment killing killings lawsuit law letter
line loss man match measure measures meeting men message messages method mission move moves murder news notice offence offense offer operation order
organisation organization outbreak outcome pair paper party patient penalty performance petition phenomenon phrase picture pictures plan plans plane player players pledge
point policy position post posts practice problem process product programme program project promise proposal proposals protest protests punishment
question questions raid rate reaction reason rebuke recording reference remark remarks report request research researchers response result results
revelation revelations rise row rule rules ruling rumour rumours scandal scene scheme school scientists sentence shooting show sister site situation
song speech sport statement statistics step storm story strategy strike stunt study success suggestion suggestions suit survey suspect suspects system
talks task team teams technique technology teenager teenagers term test tests text theft theory threat threats total tour town trend trial trip
tweet tweets vehicle verdict version victim victims victory video views village violence visit vote warning warnings website week win woman women
words work year youngster youth
`);

/** Nouns with 'the' that mean what everybody knows, or what any place or occasion has: nobody needs to have told them. */
export const knownNouns = wordSet(`
absence afternoon air army army audience authorities autumn average back background ballot basis beginning best bible blame border bottom bulk capital cause centre
center century chance church city climate clock coast coastline constitution continent cosmos council countryside country county court courts crowd dark
day dead decade deadline death defence defense door earth east economy edge electorate elderly elections end enemy environment establishment evening
event example exception eye fact faithful fall fans field fight final finals floor following front frontline future game globe goal government governor ground half
headlines heart heat height hill holidays home homeless horizon hospital hour house idea internet island jobless jury kitchen kind knees lead leader
league left legislature level limelight likelihood line lookout lot majority map market markets match mayor media middle military mind minimum minority moment money
moon mood morning mountains mouth name nation navy need neighbourhood neighborhood net news next night north number ocean odds office onset opening opposite
opposition other pace parliament past people peak planet playoffs pitch place point police poor population possibility post presidency president press
price prime process prospect province public question quarter race radio rain range rate real reality rear rest rich right risk river road roads roof room
rule same scene sea season second sense sick side situation sky snow south sort spot spotlight spring square stage stand start state states streets street
subject summer summit sun surface system table tax television temperature thing things threat time times title top town trail treasury truth
unemployed universe use usual village vote voters war water way weather web weekend west wild wind winter woods world worst year years young
`);

/** What may follow such a noun and say which one is meant. */
export const definers = wordSet(`
of to by for on between that which who whom whose where against over with from in at about into involving accused charged behind suspected
responsible known called named described aimed designed set held made released published carried conducted led
`);

/** Nouns of time, as alternatives of a pattern: 'this week' is no word told before. */
export const TIMES =
  '\\w+day|week|weekend|month|year|season|summer|winter|spring|autumn|fall|morning|afternoon|evening|century|decade';

/** Nouns for where a report was written, likewise: 'this old mill town'. */
export const TOWNS = 'city|town|village|port|suburb|community';
export const HOMES = `${TOWNS}|county|state|region|island`;

/** First words after which a pronoun still waits for its noun: 'When he arrived', 'In a letter she wrote'. */
export const subordinators = wordSet(`
when while as if after before since until once although though unless because in at on by for from with without during despite upon amid
speaking asked having according earlier last yesterday today to like unlike under over throughout through even
`);
