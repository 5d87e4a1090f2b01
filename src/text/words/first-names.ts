import { wordSet } from './word-set.ts';

/*
 * Forenames that are common in news, lower case and without accents. A name that both women and men
 * bear in good number stands in `eitherFirstNames`: it marks a person and says nothing of gender.
 */

export const femaleFirstNames = wordSet(`
nunzio felice arnel rodrigo ramil jeffry jarek abbie abby abigail ada adaeze adela adelaide adele adriana adwoa agnes agnieszka aicha aida aileen ailsa aimee aine aisha aishwarya akua alana alanna
alejandra alessandra alexa alexandra alexia alice alicia alina alisha alison alissa allison allyson alma alyssa ama amaka amal amanda amara amber
amelia amelie amina aminata amira amy ana anabel anastasia andreea anette angela angelica angelina angelique angie anika anita anja anjali ann anna
annabel annabelle anne annegret annemarie annette annie annika antoinette antonia anya aoife april arabella ariana arianna arlene asha ashleigh asma
astrid athena audrey aurelia aurora ava ayanna ayesha aylin ayumi barbara beatrice beatrix beatriz becky belinda bella bernadette bernice bertha bess
beth bethan bethany betsy bettina betty beverley beverly bhavna bianca billie birgit blanca bongiwe bonnie brandi brandy breanna bree brenda brianna
bridget brigid brigitte britney brittany brooke bryony caitlin caitlyn camila camilla camille candace candice cara carina carla carlotta carly carmel
carmen carol carole carolina caroline carolyn carrie carys cassandra cassie caterina catherine catrin catriona cecile cecilia celeste celia celine
cerys chantal charlene charlotte chelsea cher cherie cherry cheryl chiara chimamanda chinyere chloe chrissy christa christiana christiane christie
christina christine ciara cindy claire clara clare clarissa claudette claudia clementine cleo colette colleen connie constance consuelo cora coretta
corinne cornelia courtney cristina crystal cynthia dagmar daisy dalia danica daniela daniella danielle daphne darlene dawn debbie deborah debra deedee
deirdre delia delores denise desiree diana diane dianna dianne dilma dina dinah dolores dominique donatella donna dora doreen doris dorothea dorothy
dot edie edith edna edwina eileen eilidh ekaterina elaine eleanor elena eleni elfriede elisa elisabeth elise eliza elizabeth ella ellen ellie elodie
eloise elsa elsie elspeth elvira emiko emilia emilie emily emma enid erica erika erin esme esmeralda esperanza estela estelle esther ethel etta
eugenia eugenie eunice eva evangeline eve evelyn evita faith fatima fatma fatou fatoumata fay faye federica felicia felicity fern ffion filomena fiona
flavia fleur flora florence folake fran frances francesca francine francoise frederica freya frida fumiko funmi gabriela gabriella gabrielle gail
gayle gemma genevieve georgette georgia georgie georgina geraldine gertrude ghazala ghislaine gillian gina ginger ginny gisele giselle gita giulia
gladys glenda glenys gloria golda grace gracie grainne greta gretchen griselda guadalupe gudrun gwen gwendolyn gwenllian gwyneth habiba hadiya hailey
haley halima hana hanna hannah harriet haruka hattie hayley hazel heather hedwig heidi helen helena helene helga henrietta hermione hilary hilda
hillary hiroko holly hope huma ida ilana ilhan ilse iman imelda imogen india indira ines inga inge inger ingrid irena irene irina iris irma isabel
isabella isabelle isla isobel ivana ivanka ivy jacinda jaclyn jacqueline jacqui jade jamila jana jane janelle janet janette janice janine jasmin
jasmine jayne jeanette jeanine jeanne jeannette jeannie jemima jen jenna jennie jennifer jenny jessica jessie jill jillian jo joan joanna joanne
jocelyn jodi jodie johanna joni josefina josephine josie joy joyce juanita judi judith judy julia juliana julianne julie juliet julieta juliette june
junko justine kamala kara karen kari karin karina karla karolina kasia katarina kate katelyn katerina katharina katharine katherine kathie kathleen
kathryn kathy katie katja katrin katrina katy kay kayla kayleigh keiko keira keisha kellie kellyanne kelsey kendra keri kerry keziah khadija khadijah
kiara kiera kimberley kimberly kirsten kirsti kirstie kirstjen kirsty kitty klara krista kristen kristi kristin kristina krystal kyoko kyrsten lacey
lana lara larissa latisha latoya laura laurel lauren laurie lavinia layla lea leah leanne leila lena leni lenora leona leonora lerato lesley leticia
letitia lia liana lila lilian liliana lillian lily lina linda lindiwe lindsay lisa lise lisette liv liz liza lizzie lizzy lois lola lora lorena
loretta lori lorna lorraine lottie lou louisa louise lowri luana lucia luciana lucie lucille lucinda lucrezia lucy ludmila luisa lupita lydia lyn
lynda lyndsey lynette lynne mabel madeleine madeline madison mae maeve magda magdalena maggie mahalia maia mairead maisie malala malia malin mallory
mandy manon mara marcela marcella marcia margaret margarita margo margot marguerite mari maria mariah mariam mariama marian mariana marianne marie
mariella marija mariko marilyn marina marine marisa marisol marissa marjorie marla marlena marlene marsha marta martha martina mary maryam maryanne
mathilde matilda maud maude maura maureen mavis maxine maya mazie meera meg megan meghan mehbooba mei melania melanie melinda melissa melody mercedes
mercy meredith meryl mhairi mia michaela michele michelle michiko mildred millicent millie mimi mindy minnie mira miranda miriam misty moira mollie
molly mona monica monika monique montserrat morag muriel myra myriam myrna nadia nadine naima naledi nan nana nancy naoko naomi natalia natalie
natasha nathalie neha nell nellie nerys ngozi nia niamh nicki nicola nicole nigella nikki nina nkechi noelle noemi nomsa nora noreen noriko norma nour
nozipho ntombi nuala octavia odette olga olive olivia olympia oonagh oprah orla orlaith ornella pamela pandora paola patience patrice patricia patsy
patti patty paula paulette paulina pauline pearl peggy penelope penny perla petra philippa philomena phoebe phyllis pia piper pippa polly poppy portia
preeti pricilla priscilla priti priya prudence prunella queenie rachael rachel rachida raisa raquel rashida rebecca rebekah reena regina reham reina
rekha rena renata renate renee reshma rhea rhiannon rhoda rhona rhonda rita roberta robyn rochelle roisin rosa rosalie rosalind rosalyn rosamund
rosanna rosario rose roseanna roseanne rosemarie rosemary rosena rosetta rosie rosita roxana roxanne ruby ruth sabina sabine sabrina sade sadie
saffron saira sakura sally salma samantha samira sanae sandra sandy sanna saoirse sara sarah saskia savannah scarlett selena selina selma serena
shabana shamima shania shannon sharon shauna sheila shelby shelley shelly sheri sherri sherry sheryl shirin shirley shonda sian sibongile sienna
sigrid silvana silvia simona simone sinead siobhan sioned sofia sofie sonia sonja sonya sophia sophie soraya stacey stacy stefania steffi stella
stephanie sue suella sunita susan susana susanna susanne susie suzanne suzy svetlana sybil sylvia sylvie tabitha tallulah tamar tamara tammy tania
tanya tara tasha tatiana tatyana teresa teri terri tess tessa thandi thandiwe thelma thembi theresa therese tiffany tilda tina tomoko toni tonya tori
tracey traci tricia trina trish trudy tulsi uma una ursula usha valentina valeria valerie vanessa vera verena veronica vicki vickie vicky victoria
viktoria viola violet violeta virginia vivian viviane vivien vivienne wanda wendy whitney whoopi wilhelmina wilma winifred winnie xiomara yasmin
yasmine yesenia yewande yoko yolanda yui yuki yulia yuliya yumi yuriko yvette yvonne zadie zahra zainab zanele zara zelda zeynep zodwa zoe zoey zofia
zuleikha zuzana
`);

export const maleFirstNames = wordSet(`
aaron abbas abdallah abdel abdi abdirahman abdul abdulaziz abdullah abe abel abhishek abiy abraham abu achim adalberto adam adel adewale adnan adolf
adolfo adrian adriano ahmad ahmed ajay ajit akbar akihito akio akira akram aksel al alain alan alasdair alassane albert alberto alden aldo alec
alejandro aleksandar aleksander aleksandr aleksei aleksey alessandro alexander alexandre alexandros alexei alexey alf alfie alfonso alfred alfredo ali
alistair allan allen alok alonso alonzo alphonse alun alvaro alvin amadou amar amarinder ambrose amir amit amitabh amos anand anatoly anders andre
andreas andrei andres andrew andrey andries andriy andrzej andy angelo angus anil ansel anson anthony antoine anton antonin antonio antony anwar
aravind archie ardal ari arif aristide arjun arlen armand armando armin arnaud arne arno arnold aron arron arthur artur arturo arvind asad asher
ashok ashraf ashton asif atif atul august augustin augusto augustus austin avi axel ayman aziz babak babatunde baldwin banjamin barack barnaby barney
barrie barry bart bartholomew bashar basil bassam beau ben benedict benedikt benigno benito benjamin benjy bennett bennie benny benoit benson bernard
bernardo bernd bernhard bernie bert bertie bertrand bilal bill billy bjarne bjorn blaine blaise bo bob bobby bogdan boris borja boyd brad bradford
bradley bram branden brandon branko brant brendan brendon brent bret brett brian brock bruce bruno bryan bryant bryce brynn buck bud burt byron caleb
callum calvin carl carles carlo carlos carlton carsten carter cecil cedric cesar chad chaim chandler charles charlie chas chester chet chidi chinedu
chip chris christian christof christoph christophe christopher christos chuck chukwuma ciaran cillian clarence clark claude claudio clay clayton
clement cliff clifford clifton clint clive clyde cody colin colm conan connor conor conrad constantin cormac cornelius cory craig cristian cristiano
cristobal cuauhtemoc curt curtis cyril cyrus daisuke damian damien damon dan daniel daniele danny dante darell daren dario darius darko darnell darrel
darrell darren darryl darwin daryl dave david davide davis dawid dean declan deepak demetrios demetrius denis dennis denny denzel derek dermot derrick
desmond devin dewey dexter dick didier diego dieter dietmar dietrich dilip dimitar dimitri dimitrios dimitris dinesh dino dirk dmitri dmitrii dmitry
dmytro dolph domenico domingo dominic dominik don donal donald donnie donny donovan doug dougal douglas duane dudley duke duncan dustin dwayne dwight
dylan eamon eamonn earl ebrahim ed eddie edgar edmond edmund edoardo eduard eduardo edward edwin efraim egon ehud eitan elbert eli elias elie elijah
elio eliot elliot elliott ellis elmer elon elton elvin elvis emanuel emeka emil emile emiliano emilio emir emmanuel emmerson emre enda ennio enoch
enrico enrique enzo eoin eric erich erick erik erling ernest ernesto ernie ernst errol ervin erwin esteban ethan etienne eugen eugene eugenio evan
evander evgeny evo ewan ezra fabian fabien fabio fabrice fabrizio faisal farhad farid farouk federico felipe felix femi ferdinand fergal fergus
fernando fidel filip filipe finlay finn florian floyd francesco francis francisco franck franco francois frank frankie franklin frans frantisek franz
fred freddie freddy frederic frederick frederik fredrik friedrich fritz fumihiko fumio gabor gabriel gael galen ganesh gareth garrett garry garth gary
gaston gavin gaz gene geoff geoffrey georg george georges georgi georgios gerald gerard gerardo gerd gerhard gerry gert ghassan giacomo gian
gianfranco gianluca gianluigi gianni gideon gil gilbert gilberto giles gilles gino giorgio giorgos giovanni giuliano giulio giuseppe glen glenn
godfrey gonzalo gopal goran gordon graeme graham grant greg gregg gregor gregorio gregory griffin guido guillaume guillermo gunnar gunter gunther
gurpreet gus gustav gustave gustavo guy habib hadi hafez haider hakan hakim hal halim hamdullah hamid hamish hamza hank hans hansjorg harald haris
harish harlan harley harold haroon harrison harry haruhiko haruki harvey hasan hashim hassan hassanal hayden heath hector heiko heiner heinrich heinz
helge helmut hendrik henning henri henrik henrique henry herb herbert herman hermann hernan hideki hideo hiroshi hiroyuki hisham horace horst hosni
howard hubert hudson hugh hugo humberto humphrey humza hunter hussain hussein iain ian ibrahim ibrahima idris ifeanyi ignacio igor ike ikram ilham
ilya imad imran imre inaki ingmar ioannis iosif ira irfan irvin irving isaac isaiah isao ishmael ismael ismail issa istvan ivan ivar ivo izzy jaap
jaber jack jacob jacques jaden jagdish jair jake jakob jakub jalal jamal jamel james jameson jamil janez janusz jared jaroslav jaroslaw jarrod jarvis
jason jasper javed javier jay jayden jean-claude jean-luc jean-marie jean-paul jean-pierre jeb jed jeff jefferson jeffery jeffrey jens jerad jeremiah
jeremy jermaine jerome jerry jesse jesus jethro jim jimmie jimmy jitendra joachim joao joaquim joaquin jochen joe joel joey johan johann johannes john
johnathan johnnie johnny jon jonah jonas jonathan jonny joost jordi jorg jorge jorgen jos jose josef joseph josh joshua josip joss juan juha jules
julian julien julio julius jun junaid junichiro jurgen juri justin jyrki kabir kader kai kamal karam karel karim karl karol karsten kaspar kassem
kazuhiro kazuo keir keith ken kendrick kenji kenneth kennith kenny kent kenzo kerem kermit kevin khaled khalid khalil khizr kieran kingsley kirk kit
kjell klaus knut kofi koichi konrad konstantin konstantinos kostas krishna krzysztof kumar kurt kwabena kwaku kwame kwasi kyle kyriakos lachlan lamar
lamine lamont lance lane larry lars lasse laszlo laurence laurent lawrence lazaro leander lech leif leland len lennart lennox lenny leo leon leonard
leonardo leonid leopold leroy les lester leszek lev levi lewis liam lincoln linus lionel lisandro llewellyn lloyd logan loic lonnie lorenzo lorne
lothar louis luc luca lucas lucian luciano lucius ludovic ludwig luigi luis luiz luka lukas lukasz luke luther lyle lyndon maciej mack magnus mahathir
mahesh mahinda mahmood mahmoud majid makoto malachi malcolm malik mamadou mamady manfred manish manmohan manny manoj manuel marc marcel marcello
marcelo marcin marco marcos marcus marek mario marius mariusz mark marko markus marlon marshall martin marty martyn marvin masahiro masaru masood
masoud massimo mateo mateusz mathew mathias mathieu matias mats matt matteo matthew matthias matthieu matti maurice mauricio maurizio mauro max maxim
maxime maximilian maximo maxwell mbongeni mehdi mehmet mel melvin menachem merrick mervyn micah michael michail michal micheal michel mick mickey
miguel mihai mihail mikael mike mikel mikhail mikheil mikko milan miles milo milos milton ming miroslav misha mitch mitchell mitt mo moammar moeletsi
mohamad mohamed mohammad mohammed mohan moises monty mordechai moritz morris mort morten mortimer morton moshe moussa muammar mufti muhammad muhammadu
mukesh murad murray mustafa mustapha mykola myles myron nabil naftali najib naoto narendra nasser nat nate nathan nathaniel nawaz ned neil nelson
nestor neville newt newton niall nicholas nick nicklas nico nicolas nicolo niels nigel nikhil niklas nikola nikolai nikolaus nikolay nikos nils nitin
nnamdi noah noam nobuo noel nolan norbert norman norris nouri nuno obinna oisin ola olaf olav ole oleg oleksandr oleksiy oliver olivier olli olu
olusegun oluwaseun omar omer orlando orrin orson oscar oskar osman osvaldo oswald othman otis otto ousmane owain owen pablo paddy pankaj paolo parker
pascal pasquale patrick patrik paul paulo pavel pavlo pawel pedro peer pekka per percy perry petar pete peter petr petri petro petros petteri phil
philip philipp philippe phillip phineas pier pierre piers pieter pietro piotr prakash pranab pravin qasem quentin quincy rachid radek radoslaw rafael
rafal rafic rafiq raghuram rahm rahul rainer raj raja rajesh rajiv rajnath raju rakesh ralf ralph ram ramesh ramin ramiro ramon ramzan rand randal
randall randolph randy raoul raphael rashad rasheed rashid rasmus raul ravi ray raymond raymundo recep reg reggie reginald reid reince reinhard
reinhold remy renato renzo reuben reuven rex rhett rhodri rhys ricardo riccardo rich richard richie rick rickey ricky rico rishi rob robbie robert
roberto rocco rod roderick rodney rodolfo rodrigo rodrigue rogelio roger rohan rohit roland rolando rolf roman romano romeo ron ronald ronaldo ronan
ronnie rory ross roy royce ruben rudi rudolf rudolph rudy rufus rui rupert russ russell rustam rusty ryan ryszard saad sabir sadio sadiq saeed sahil
saif sajid sakari salah saleh salem salim salman salvador salvatore samir sampson samson samuel sandeep sandro sanjay sanjeev santiago santosh satoru
satoshi satya saul scot scott sean sebastian sebastien sepp serge sergei sergey sergio serhiy seth seumas seymour shahid shane shankar shaun shawn
sheldon shepard sherman sherwood shigeru shimon shin shinji shintaro shinzo shlomo sid sidney siegfried sigmar silvio simeon simon sinan sipho
slobodan sol soren spencer srdjan stan stanislav stanislaw stanley stefan stefano stefanos stelios stellan stephan stephane stephen sterling steve
steven stewart stig stu stuart sudhir suleiman suleyman sultan sundar sunil suresh sushil svante sven syed sylvain sylvester tadeusz tage taha tahir
takeshi tam tamas tamim tariq taro tarun tatsuya ted teddy tendai terence terrance terrell terrence teun thabo thaddeus theo theodor theodore
theodoros thierry thom thomas thor thorsten thulani thurgood tiago tibor tim timothy titus tobi tobias tobin toby tod todd tom tomas tomasz tomislav
tommaso tommy tony tor torsten toshihiro travis trent trevor trey tristan tucker tunde turgut ty tyler tyrone tyson uche udo ugo uhuru ulf ulises
ulrich ulrik umar umberto uri usain usman uwe vaclav valentin valentino valery vasily vaughn venkat vernon vic vicente victor vidar vijay vikas vikram
viktor vince vincent vincenzo virgil vitali vitaly vito vittorio vivek vlad vladimir vladislav vojislav volker volodymyr vyacheslav waclaw wael
waldemar waleed walid wally walt walter ward warner warren warwick waseem wasim wayne wendell werner wes wesley wilbur wiley wilfred wilfried wilhelm
will willard willem william willie willis willy winston wladyslaw wojciech wolf wolfgang woody wout xander xavier yair yakov yakubu yan yanis yann
yannick yaroslav yasir yasser yasuo yaw yemi yevgeny yitzhak yogi yoshihide yoshiro youssef yuichi yukio yuri yury yusef yusuf yves zac zach zachary
zack zaheer zaid zakir zane zbigniew zdenek zeke zia ziad zinedine zoltan zoran zwelinzima
`);

/** Borne by women and men alike, or a surname or word as often: marks a person, tells no gender. */
export const eitherFirstNames = wordSet(`
addison ainsley alex alexis amari andrea angel ariel ashley aubrey avery ayaan bailey blair blake blessing bobbie brady cameron carey carson casey
chen chi christy clair corey dale  dana darcy dee devon drew eden emerson finley fong gale germaine hadley harper hui jackie jaime jamie jan
jean jess ji jin jody jordan kelley kelly kendall kim kris lee leigh leslie lin lindsey ling loren lynn mackenzie marion marley mckenzie morgan nicky
nikita noor pat peyton qing quinn reese rene riley robin rowan sam sascha sasha sawyer shay skyler stevie sydney tao taylor terry tracy wei wen xi
xiao yi ying yu yun zhang
`);
