import { wordSet } from './word-set.ts';

/*
 * Forenames that are common in news, lower case and without accents. A name that both women and men
 * bear in good number stands in `eitherFirstNames`: it marks a person and says nothing of gender.
 */

export const femaleFirstNames = wordSet(`
nasreen hina iqra mehwish naila rafia saba saima sajida sidra sobia sumaira uzma laila nasra yasmina ebru gamze hande rudo tariro
marg bev shaz
maha fatuma inaam karima latifa rana rima rola ruba sana wafa widad hoda nesrine radwa yusra iveta jitka pavla radka sarka tereza patrycja sylwia
biljana gordana jovana ljiljana mila natasa nevena sanja tatjana zorica anastasija khrystyna larysa liudmyla mariia nadiia nataliia oleksandra
polina solomiya tetyana viktoriia yevheniia yuliia lyubov yekaterina yelena zinaida ingibjorg sigridur thorunn ragnheidur halldora astridur bjork
hrefna sigrun wenche britt ingela lotta margareta pernilla ulrika viveka eeva heli kirsi maija minna outi pirkko ritva sari sirpa tuija caoimhe
eimear muireann blathnaid brid rhian eleri elen menna branwen ceri dilys solange veronique mireille nadege noemie oceane ophelie raphaelle regine
sandrine segolene severine sylviane thecla virginie xaviere eliane emmanuelle fabienne huguette jocelyne josiane laetitia leonie liliane lucienne
lydie margaux martine remedios vicenta begona belen estrella francisca leire luz macarena ambika arpita harini ila karuna lata mohini mrinalini
poornima prabha pushpa rani revathi sandhya shanta sheela sunanda sushila trupti vani vasanthi vijaya vinita basanti phoolan dolma adaobi chiamaka
chinelo ekaette iyabo kemi nkem nkiru nnenna ogechi olufunke onyinye ronke simi toyin yemisi esi zinhle adhiambo mwanaidi rehema salome hodan ifrah
sahra hibo fadumo ayse emine hatice elif meryem esra merve busra ozlem sevgi sibel selin tugba yasemin zehra gulsen gulay hulya nurcan pinar songul
ayla bahar nazanin masih narges niloufar roya sepideh zohreh ladan farzaneh mahnaz wati indah lestari ratna retno rini susi sumiati tuti yuli
yuni endang rohani
aaliyah abbie abby abigail ada adaeze adela adelaide adele adriana adwoa agata agnes agnieszka aicha aida aiko aileen ailie ailsa aimee aine aino
aisha aishwarya aisling aisyah akiko akinyi akua alana alanna alejandra alessandra alessia alexa alexandra alexia alice alicia alina alisha alison
alissa allison allyson alma alyssa ama amaka amal amanda amara amber amelia amelie amina aminata amira amy ana anabel anastasia anastasiya andreea
anette angela angelica angelina angelique angie anika anita anja anjali ann anna annabel annabelle anne annegret annemarie annette annie annika
antoinette antonia anya aoife april arabella ariana arianna arlene asha ashleigh asma astrid athena audrey aurelia aurora ava ayanna ayesha aylin
ayumi barbara beata beatrice beatrix beatriz becky belinda bella bernadette bernice bertha beryl bess beth bethan bethany betsy bettina betty beverley
beverly bhavna bianca billie birgit blanca bongiwe bonnie brandi brandy breanna bree brenda brianna bridget bridie brigid brigitte britney brittany
brooke bryony caitlin caitlyn camila camilla camille candace candice cara carina carla carlotta carly carmel carmela carmen carol carole carolina
caroline carolyn carrie carys cassandra cassie catarina caterina catherine catrin catriona cecile cecilia celeste celia celine cerys chantal chantelle
charlene charlotte charmaine chelsea cher cherie cherry cheryl chiara chimamanda chinyere chioma chipo chloe chrissy christa christiana christiane
christie christina christine ciara cindy claire clara clare clarissa claudette claudia clementine cleo colette colleen connie constance consuelo cora
coretta corinne cornelia cristina crystal cynthia dagmar daisy dalia danica daniela daniella danielle daphne darlene dawn debbie deborah
debra dee-dee deedee deepa deirdre delia delores denise dervla desiree dewi diana diane dianna dianne dilma dina dinah divya dolores
donatella donna donna-marie dora doreen doris dorota dorothea dorothy dot dragana ebony edie edith edna edwina eileen eilidh eirlys ekaterina elaine
eleanor elena eleni elfriede elisa elisabeth elise eliza elizabeth ella ellen ellie elodie eloise elsa elsie elspeth elvira emiko emilia emilie emily
emma enid erica erika erin esme esmeralda esperanza estela estelle esther eszter ethel etta eugenia eugenie eun-ji eunice eva evangeline eve evelyn
evie evita ewa faith fatima fatma fatou fatoumata fay faye federica felicia felicity fern fernanda ffion filomena fiona flavia fleur flora florence
folake fran frances francesca francine francoise frederica freja freya frida fumiko funke funmi gabriela gabriella gabrielle gail galina gayle gemma
genevieve georgette georgia georgie georgina geraldine gertrude ghazala ghislaine gillian gina ginger ginny giorgia gisele giselle gita giulia gladys
glenda glenys gloria golda grace gracie grainne greta gretchen griselda guadalupe gudrun gwen gwendolyn gwenllian gwyneth habiba hadiya hailey haley
halima hana hanna hannah harriet haruka hattie hayley hazel heather hedwig heidi helen helena helene helga helmi henrietta hermione hilary hilda
hillary hiroko holly hope hui-min huma hye-jin ida ilana ilaria ildiko ilhan ilona ilse iman imani imelda imogen india indira ines inga inge inger
ingrid ioana irena irene irina iris irma iryna isabel isabella isabelle isla isobel ivana ivanka ivy jacinda jacinta jaclyn jacqueline jacqui jada
jade jamila jana jane janelle janet janette janice janine jasmin jasmine jayne jeanette jeanine jeanne jeannette jeannie jelena jemima jen jenna
jennie jennifer jenny jessica jessie ji-woo jill jillian jo-ann joan joana joanna joanne jocelyn jodi jodie johanna joni josefina josephine josie
joy joyce juanita judi judith judy julia juliana julianne julie juliet julieta juliette june junko justine kaisa kamala kara karen kari karin karina
karla karolina kasia katalin katarina katarzyna kate katelyn katerina kath katharina katharine katherine kathie kathleen kathryn kathy katie katja
katrin katrina katy kavita kay kayla kayleigh keiko keira keisha kellie kelly-ann kellyanne kelsey kendra keri keziah khadija khadijah kiara
kiera kimberley kimberly kirsten kirsti kirstie kirstin kirstjen kirsty kitty klara krista kristen kristi kristin kristina krystal kylie kyoko kyrsten
lacey lakshmi lan lana lara larisa larissa latasha latisha latoya laura laurel lauren laurie lavinia layla lea leah leanne leila lena leni lenka
lenora leona leonora lerato lesley leticia letitia lia liana lila lilian liliana lillian lily lina linda lindiwe linh lisa lise lisette liv
liz liza lizzie lizzy lois lola lora lorena loretta lori lorna lorraine lottie louisa louise lowri luana lucia luciana lucie lucille lucinda
lucrezia lucy ludmila luisa lupita lydia lyn lynda lyndsey lynette lynne lynsey lyudmila mabel maddie madeleine madeline madison mae maeve magda
magdalena maggie mahalia mai maia mairead mairi maisie maja malala malgorzata malia malin mallory mandy manon mara marcela marcella marcia margaret
margarita margo margot marguerite mari maria mariah mariam mariama marian mariana marianne marie mariella marija mariko marilyn marina marine marisa
marisol marissa marjorie marketa marla marlena marlene marsha marta martha martina mary mary-ann mary-lou maryam maryann maryanne mathilde matilda
maud maude maura maureen mavis maxine maya mazie meera meg megan meghan mehbooba mei melania melanie melinda melissa melody mercedes mercy meredith
meryl mhairi mia michaela michelle michiko mihaela mildred milica millicent millie mimi min-ji mindy minnie mira miranda miriam misty moira
mollie molly mona monica monika monique montserrat morag muriel myfanwy myra myriam myrna nadezhda nadia nadine naima naledi nan nancy naoko
naomi nasrin natalia natalie natalya natasha nathalie neha nell nellie nerys nga ngozi nia niamh nicki nicola nicole nigella nikki nina nisha nkechi
noelle noemi nomsa nora noreen noriko norma nour nozipho ntombi nuala nur octavia odette odile oksana olena olga olive olivia olympia oonagh ophelia
oprah orla orlaith ornella pamela pandora paola parisa patience patrice patricia patsy patti pattie patty paula paulette paulina pauline pearl peggy
penelope penny perla petra philippa philomena phoebe phuong phyllis pia pilar piper pippa polly pooja poppy portia precious preeti pricilla priscilla
priti priya prudence prunella putri queenie rachael rachel rachida radha raisa raquel rashida rebecca rebekah reena regina reham reina rekha rena
renata renate renee reshma rhea rhiannon rhoda rhona rhonda rita roberta robyn rochelle rocio roisin rosa rosaleen rosalia rosalie rosalind rosalyn
rosamund rosanna rosario rose roseanna roseanne rosemarie rosemary rosena rosetta rosie rosita roxana roxanne ruby ruth sabina sabine sabrina sachiko
sade sadie saffron saira sakura sally sally-anne salma samantha samira sanae sandra sandy sanna saoirse sara sarah saskia savannah scarlett selena
selina selma serena shabana shamima shania shanice shaniqua sharon shauna sheila shelby shelley shelly sheri sherri sherry sheryl shirin
shirley shona shonda sian sibongile sienna signe sigrid silvana silvia simona simone sinead siobhan sioned siti snezana sofia sofie solveig sonia
sonja sonya soo-jin sophia sophie soraya stacey stacy stefania steffi stella stephanie sue suella sunita susan susana susanna susanne susie suzanne
suzy svetlana swati sybil sylvia sylvie tabitha tallulah tamar tamara tamika tammy tania tanya tara tasha tatiana tatyana temitope teresa teri terri
tess tessa thandi thandiwe thelma thembi theresa therese thuy tiffany tilda tilly tina tomoko toni tonya tori tracey traci trang tricia trina trish
trudy tulsi tuula uma una ursula usha valentina valeria valerie vanessa vera verena veronica vesna vicki vickie vicky victoria viktoria viola violet
violeta virginia vivian viviane vivien vivienne wanda wangari wanjiru wendy whitney whoopi wilhelmina wilma winifred winnie xiomara xiu yasmeen yasmin
yasmine yesenia yetunde yewande yoko yolanda yui yuki yulia yuliya yumi yuriko yvette yvonne zadie zahra zainab zanele zara zelda zeynep zodwa zoe
zoey zofia zuleikha zuzana zuzanna
adaora adanna aderonke abimbola adebisi amarachi nneka obiageli titilayo hauwa rukayat chidinma ifeoma ifeyinwa uju wambui wanjiku
njeri nyambura achieng atieno akosua abena efua adjoa nomvula thandeka palesa refilwe busisiwe meenakshi kavitha padma savita shanti shobha
sneha vandana vidya geeta jaya malini nandini nirmala poonam rashmi ritu shalini smita sudha sushma vasudha xiaomei meiling lihua xiuying
ngoc aoibheann clodagh fionnuala tamsin morwenna demelza clemency araminta cressida cordelia ottilie gunnhild ragnhild maren marit mette
birgitte karoline silje tuva linnea ylva paivi riikka marja halyna svitlana nadiya lyudmyla tetiana yaryna kateryna daryna zoya nino ketevan
marisela soledad paloma inmaculada nuria lourdes graciela mireya maribel ximena itzel laleh mahsa azadeh somayeh hanan rania dalal souad
nawal hala huda bronwen eluned olwen angharad delyth
adaline adelina alayna aletha althea alva amabel amaya anastacia arlette arlyn audra avis aviva babette bernadine bertina bettye beulah blanche
blythe bobbi brandie brenna caitriona calista carmelita carolyne catalina cathy celestine cheri clarice clarinda claudine clementina clotilde
concetta constanza coralie corina cosima damaris danelle danette darla deanna deena deidre delfina delphine denice desdemona dorcas dorinda drusilla
dulcie dympna earline effie eilis elaina eleanore elfreda elinor elissa elma eloisa emeline emmeline enriqueta ernestine esmerelda estella ethelyn
eudora eula eulalia euphemia evadne evangelina fenella fidelma florrie floella freda frieda georgene gertie gilda gisela giuliana glynis goldie
grazia guinevere hedda hester hildegard hortense ilene ilsa iola isolde joann jolene kaitlyn kiersten laverne libby lucretia lupe madge mamie
margery mariel marietta melba mina mirabel moya nanette nessa nettie nicolette paige pam pascale perpetua petula ramona roseann rowena shana sheena
sheree sibyl sondra susannah suzette talia theodora thora trisha velma verity verna viviana willa wynne xanthe zandra zena zora zsofia aarti aditi
akanksha amrita ananya ankita anuradha anushka aparna archana arti ashwini avani bhagyashree bhavana chandni chitra damini deepika deepti devika
diya ekta gauri geetha hema isha ishita jayanti jyoti kajal kalpana kamini kanchan karishma kirti komal kriti lalita leela madhavi madhu madhuri
malati mamata mamta manisha manju meena megha mridula mukta nalini namrata neelam neeta nidhi nivedita padmini pallavi parvati payal prachi pragya
pratibha pratima prerna priyanka purnima rachna radhika ragini rajni rakhi ranjana renu renuka richa riya roopa ruchi rukhsana rukmini rupa sadhana
sakshi sangeeta sanjana sapna sarita saroj saraswati seema shabnam shaista sharmila sheetal shilpa shivani shraddha shreya shruti shweta simran
smriti sonal sonali sonam sucheta sujata sukanya sulochana sumitra supriya surekha swapna tanuja tanvi tanushree taslima tripti urmila vaishali
varsha veena vimala vineeta yamini yogita adunni afia afua aminatou aminah asantewaa ayana aziza bolanle bukola buhle chinwe dineo doyin ebele
eyerusalem fadhila fadzai farida folasade gugu hadiza hawa ijeoma keza khadra kudzai makena mbali meseret mumbi muthoni nafisa nandi ndidi nokuthula
nomzamo nonhlanhla nthabiseng nyokabi olabisi oluchi omolara oyinkansola puleng rahab rahma ruvimbo safia safiya salamatu shadya sikhumbuzo
siphokazi sithembile tsitsi uchechi wairimu wangui yaa zawadi zeinab aaliya afsana ameena amna anisa areej arwa asmaa atiya azra bushra dunya fadwa
faiza farah farhana farzana fatemeh fatin fauzia fawzia firdaus ghada hafsa haniya hania heba hiba humaira ibtisam iffat inaya israa jannat jumana
kausar khalida kulsoom lamia leena loubna lubna madiha mahnoor maimuna malika manal marwa maysa mehreen mehrunisa mouna munira nabila nadira najat
najma najwa nargis nasreen nazia nermin nigar nihal nilofar noura nouf nuha parveen rabab rabia raghad rahila raida randa rasha rawan razia reem
rehana rimsha robina rubina ruqayya saadia sabiha sadaf sadia sahar sakina saleha salwa samah samina sania sawsan shahida shahla shaima shazia
shereen siham soha somaya sumaya suha suhair sumera tahira tahmina tasneem thuraya wafaa yara yumna zakia zeenat zubaida aleksandra alicja aneta
barbora bozena danuta dominika eliska elzbieta ewelina grazyna halina hanka iwona izabela jadranka jadwiga jolanta justyna kamila kinga kristyna
krystyna lidia ljubica lucyna marzena milena mirjana olha roksana slavica sofiya urszula valentyna viktoriya vlasta wieslawa yevgenia zdenka ainhoa
almudena amparo araceli arantxa azucena candela caridad carlota encarnacion fabiola florencia gladis itziar jimena josefa juana ligia magali maite
manuela maricarmen maricela matilde micaela milagros mireia nayeli nerea noelia purificacion rosaura sagrario sonsoles yadira yamileth zaida zoraida
zulema agneta aase anneli barbro berit birgitta bodil britta ebba eira elin gunilla hege helle ingeborg jette kerstin lene lotte margrethe merete
pernille randi rikke siri sunniva svea sylvi synnove torill tove trine turid ulla unni vibeke vigdis ayaka ayako chie chieko chihiro chika chiyo emi
etsuko hanako harumi hikari hisako hitomi kaori kaoru kasumi kayo kazuko kikue kiyoko kumi kumiko machiko makiko manami masako mayumi megumi midori
mieko miho miki mikiko minako misaki mitsuko miwa miyako miyuki momoko nanako natsuki natsumi nobuko nozomi reiko rieko rika riko rina risa ritsuko
rumi ryoko satoko satomi sayaka sayuri setsuko shiho shinobu shizuka shizuko sumie sumiko takako tamiko teruko tomoe toshiko tsukiko umeko wakako
yayoi yoshie yoshiko yuka yukari yukiko yuko yumiko eun-hye geun-hye hae-won hyun-ju ji-young ji-yeon kyung-wha mi-kyung min-seo mi-sook seo-yeon
so-yeon soo-yeon su-bin sun-hee yeon-ju yoo-jin yu-na young-mi mei-ling xiaoling liling lijuan qiuyue jiayi huan huiling ailing bao-yu
`);

export const maleFirstNames = wordSet(`
asghar aslam azhar babar danish ejaz fahad faizan farhan farooq ghulam iftikhar khurram mansoor mehmood mudassar naveed noman raza rehan saleem shakeel
waheed waqar yousaf okan adil ameer aamir azeem basit fawad rafi tapiwa tawanda kiprop
des ern trev nev kev baz wilf jaspreet harnam balkar harjit gurmeet baldev
abdulrahman abdelrahman amjad anas basim emad essam fahd faris fouad haitham hamad haytham hesham husam hussam husayn ihab iyad marwan mounir naji
nidal raed riad riyad sabri sayed sherif taher tamer tareq tarek wissam yassin younis zuhair yoav amnon arik asaf assaf avigdor aviv baruch boaz dov
elad eran erez gadi giora haim hillel ido ilan itai itamar itzhak meir motti nadav nahum natan nimrod nir ofer oren ronen shai shalom shaul shmuel
tomer tzvi yaakov yehuda yigal yishai yoel yoram yossi yuval zeev zvi ferenc andras attila balazs bence csaba denes gergely gyorgy janos jozsef
kalman karoly miklos sandor szabolcs vojtech zygmunt dejan jovan ljubomir milorad mirko miodrag nebojsa nemanja nenad predrag radovan stojan vuk
zarko borys danylo fedir hryhoriy kostyantyn mykyta ostap serhii stepan valeriy arkady artyom fyodor gennady georgy grigory kirill pyotr timur vadim
yegor halldor sigurdur olafur kristjan bjarni eirikur gudmundur helgi snorri thordur egil geir havard petter stian svein torstein bertil claes folke
gosta gustaf ingemar mattias olof ove rikard sten sture sune arto erkki hannu ilkka jaakko jari jarkko jouni kalle paavo pasi pentti reijo risto
seppo tapio teemu glyn ioan llyr meirion mihangel trefor emlyn eifion elfed arwel berwyn daithi darragh fearghal fiachra finbarr gearoid padraic
tiernan turlough regis lucien jean-baptiste jean-francois jean-michel gregoire edouard baptiste anatole adrien achille inigo josep xavi agustin
baltasar eloy abhay abhijit abhinav akhilesh aniket animesh ankur anoop anshul anup anurag ashutosh bhupinder brijesh dhananjay dharmendra dheeraj
gautam harjit harsh himanshu inder jagannath jai jaspal jatin kartik kaushik keshav kuldeep laxman milind nagesh narayan navin omprakash parag
paresh pavan pawan prabhakar prateek pratap prem puneet raghunath rajat rajinder raman ranjan ravindra sanjiv sarvesh shashank shivraj shreyas shyam
sohan somnath srikanth srinivas subramaniam suhas sukhbir surendra surjit upendra utkarsh vasant vineet vipul virat virender vishwanath yashwant
lobsang dorje adeyemi akin babajide bode chima dapo dele efe festus godwin jide kelechi kolawole nonso obafemi obi okey olamide oluwole ugochukwu
wale bheki jabulani mduduzi mzwandile nhlanhla nkosinathi sandile siphiwe tshepo xolani zweli kimani juma hamisi baraka guled hiroaki ichiro katsuya
kazuya masato masayoshi mitsuru nobuyuki ryo ryosuke shoichi shuichi shunsuke takuya tetsuya tomohiro yoshihiro yoshio yuta yutaka ahmet huseyin
burak tayfun ugur umit baris erdal ergun ferhat gokhan halil behrouz bijan fereydoun kamran kianoush morteza siamak darto budi joko agus bambang
suharto sukarno wayan ketut nyoman hendra rizal slamet susilo sutrisno suharyanto
aaron abbas abdallah abdel abdi abdirahman abdul abdulaziz abdullah abe abel abhishek abiy abraham abu achim adalberto adam adel adewale adnan adolf
adolfo adrian adriano ahmad ahmed ajay ajit akbar akihito akio akira akram aksel al alain alan alasdair alassane alastair albert alberto alden aldo
alec alejandro aleksandar aleksander aleksandr aleksei aleksey alessandro alexander alexandre alexandros alexei alexey alf alfie alfonso alfred
alfredo ali alistair allan allen alok alonso alonzo alphonse alun alvaro alvin amadou amar amarinder ambrose amir amit amitabh amos anand anatoly
anders andre andrea-luca andreas andrei andres andrew andrey andries andriy andrzej andy angelo angus anh anil ansel anselm anson anthony antoine
anton antonin antonio antony anwar aravind archie ardal ari arif aristide arjun arlen armand armando armin arnaud arne arnel arno arnold aron arron
arthur artur arturo arvind asad asher ashok ashraf ashton asif atif atul august augustin augusto augustus austin avi axel ayman aziz babak babatunde
baldwin baljit banjamin barack barnaby barney barrie barry bart bartholomew bartosz bashar basil bassam beau ben benedict benedikt benigno benito
benjamin benjy bennett bennie benny benoit benson bernard bernardo bernd bernhard bernie bert bertie bertrand bilal bill billy bjarne bjorn blaine
blaise bo bob bobby bogdan bojan bongani boris borja boyd brad bradford bradley bram branden brandon branko brant brendan brendon brent bret brett
brian brock bruce bruno bryan bryant bryce brynn buck bud burt byron caleb callum calum calvin carl carles carlo carlos carlton carsten carter cathal
cecil cedric cesar chad chaim chandler charles chas chester chet chidi chinedu chip christian christof christoph christophe christopher
christos chuck chukwuemeka chukwuma ciaran cillian clarence clark claude claudio clay clayton clement cliff clifford clifton clint clive clyde cody
colin colm colt conan connor conor conrad constantin cormac cornelius cory craig cristian cristiano cristobal cuauhtemoc curt curtis cuthbert cyril
cyrus dafydd daichi daisuke damian damien damon dan daniel daniele danny dante darell daren dario darius darko darnell darrel darrell darren darryl
darwin daryl dave david davide davis dawid dean declan deepak demetrios demetrius denis dennis denny denzel deon derek dermot derrick deshawn desmond
dev devendra devin dewey dexter diarmuid dick didier diego dieter dietmar dietrich digby dilip dimitar dimitri dimitrios dimitris dinesh dino dirk
dmitri dmitrii dmitry dmytro dolph domenico domingo dominic dominik don donal donald donald-john donnie donny donovan doug dougal douglas dragan duane
duc dudley duke dumitru duncan dustin dwayne dwight dylan eamon eamonn earl ebrahim ed eddie edgar edmond edmund edoardo eduard eduardo edward edwin
efraim egon ehud eirik eitan elbert eli elias elie elijah elio eliot elliot elliott ellis elmer elon elton elvin elvis emanuel emeka emil emile
emiliano emilio emir emmanuel emmerson emre emyr enda ennio enoch enrico enrique enzo eoin eric erich erick erik erling ernest ernesto ernie ernst
errol ervin erwin esteban ethan etienne euan eugen eugene eugenio evan evander evgeny evo ewan ewen ezra fabian fabien fabio fabrice fabrizio faisal
farhad farid farouk federico felipe felix femi ferdinand fergal fergus fernando fidel filip filipe finlay finn fintan florian florin floyd francesco
francis francisco franck franco francois frank franklin frans frantisek franz fred freddie freddy frederic frederick frederik fredrik
friedrich fritz fumihiko fumio gabor gabriel gael galen ganesh gareth garrett garry garth gary gaston gavin gaz gene geoff geoffrey georg george
georges georgi georgios gerald gerard gerardo gerd gerhard gerry gert gethin ghassan giacomo gian gianfranco gianluca gianluigi gianni gideon gil
gilbert gilberto giles gilles gino giorgio giorgos giovanni giuliano giulio giuseppe glen glenn godfrey gonzalo gopal goran gordon grady graeme graham
grant greg gregg gregor gregorio gregory griffin grzegorz guido guillaume guillermo gunnar gunter gunther gurpreet gus gustav gustave gustavo guy
haakon habib hadi hafez haider hakan hakim hal halim hamdullah hamid hamish hamza hank hans hansjorg hao harald haris harish harlan harold
haroon harpreet harrison harry haruhiko haruki haruto harvey hasan hashim hassan hassanal heath hector heiko heiner heinrich heinz helge helmut
hendrik henning henri henrik henrique henry herb herbert herman hermann hernan herve hideki hideo hiroshi hiroyuki hisham horace horst hosni howard
hubert hudson hugh hugo humberto humphrey humza hung hunter hussain hussein huw iain ian ibrahim ibrahima idris ieuan ifan ifeanyi ignacio igor ike
ikram ilham ilya imad imran imre inaki ingmar ioannis ion ionut iosif ira irfan irvin irving isaac isaiah isao ishmael ismael ismail issa istvan ivan
ivar ivo iwan izzy jaap jaber jacek jack jacob jacques jaden jagdeep jagdish jago jair jake jakob jakub jalal jamal jamel james jameson jamil janez
janusz jared jarek jaroslav jaroslaw jarrod jarvis jason jasper javed javier jay jayden jean-claude jean-luc jean-marie jean-paul jean-pierre jeb jed
jeff jefferson jeffery jeffrey jeffry jens jerad jeremiah jeremy jermaine jerome jerry jesse jesus jethro ji-hoon jim jimmie jimmy jiri jitendra
joachim joao joaquim joaquin jochen joe joel joey johan johann johannes john johnathan johnnie johnny jolyon jon jonah jonas jonathan jonny joost
jordi jorg jorge jorgen jos jose josef joseph josh joshua josip joss juan juha julian julien julio julius jun junaid junichiro jurgen juri
justin jyrki kabir kader kai kaito kamal karam karel karim karl karol karsten karthik kaspar kassem kazimierz kazuhiro kazuo keir keith kemal ken
kendrick kenji kenneth kennith kenny kent kenzo kerem kermit kevin khaled khalid khalil khizr kieran kingsley kirk kjell klaus knut kofi koichi
konrad konstantin konstantinos kostas krishna krzysztof kumar kunle kurt kwabena kwaku kwame kwasi kyle kyriakos lachlan lamar lamine lamont lance
lane larry lars lasse laszlo laurence laurent lawrence lazaro leander lech leif leland len lennart lennox lenny leo leon leonard leonardo leonid
leopold leroy les lester leszek lev levi lewis liam lincoln linus lionel lisandro llewellyn lloyd logan loic lonnie lorenzo lorne lothar louis luc
luca lucas lucian luciano lucius ludovic ludwig luigi luis luiz luka lukas lukasz luke luther lyle lyndon maciej mack magnus mahathir mahesh mahinda
mahmood mahmoud majid makoto malachi malcolm malik mamadou mamady mandla manfred manish manmohan manny manoj manpreet manuel marc marcel marcello
marcelo marcin marco marcos marcus marek mario marius mariusz mark marko markus marlon marquis marshall martin marty martyn marvin masahiro masaru
masood masoud massimo mateo mateusz mathew mathias mathieu matias mats matt matteo matthew matthias matthieu matti maurice mauricio maurizio mauro max
maxim maxime maximilian maximo maxwell mbongeni mehdi mehmet melvin menachem merle merrick mervyn micah michael michail michal micheal michel mick
mickey miguel mihai mihail mikael mike mikey mikel mikhail mikheil mikkel mikko milan miles milo milos milton min-jun ming minh miroslav misha mitch
mitchell mitt mo moammar moeletsi mohamad mohamed mohammad mohammed mohan moises monty mordechai moritz morris mort morten mortimer morton moshe
moussa muammar mufti muhammad muhammadu mukesh murad murat murdo murray mustafa mustapha mykola myles myron nabil naftali najib naoto narendra nasser
nate nathan nathaniel nawaz ned neil nelson nestor neville newt newton niall nicholas nick nicklas nico nicolas nicolo niels nigel nikhil niklas
nikola nikolai nikolaus nikolay nikos nils nitin nnamdi noah noam nobuo noel nolan norbert norman norris nouri nuno nunzio obinna oisin ola olaf olav
ole oleg oleksandr oleksiy oliver olivier olli olu olusegun omar omer ondrej orhan orlando orrin orson osbert oscar oskar osman osvaldo
oswald othman otis otto ousmane ovidiu owain owen pablo paddy padraig pankaj paolo pascal pasquale patrick patrik paul paulo pavel pavlo pawel
pedro peer pekka per percy perry petar pete peter petr petri petro petros petteri phil philip philipp philippe phillip phineas pier pierre piers
pieter pietro piotr prakash pranab pravin qasem quentin quincy rachid radek radoslaw radu rafael rafal rafe rafic rafiq raghuram rahm rahul rainer raj
raja rajesh rajiv rajnath raju rakesh ralf ralph ram ramesh ramil ramin ramiro ramon ramzan rand randal randall randolph randy raoul raphael rashad
rasheed rashid rasmus raul ravi ray raymond raymundo recep reg reggie reginald reid reince reinhard reinhold remy renato renzo reuben reuven rex rhett
rhodri rhys ricardo riccardo rich richard richie rick rickey ricky rico rishi rob robbie robert roberto rocco rod roderick rodney rodolfo rodrigo
rodrigue rogelio roger rohan rohit roland rolando rolf roman romano romeo ron ronald ronaldo ronan rory roscoe ross roy royce ruairi ruaridh
ruben rudi rudolf rudolph rudy rufus rui rupert russ russell rustam rusty ryan ryszard saad sabir sadio sadiq saeed sahil saif sajid sakari salah
saleh salem salim salman salvador salvatore samir sampson samson samuel sandeep sandro sanjay sanjeev santiago santosh satoru satoshi satya saul scot
scott seamus sean sebastian sebastien segun sepp serge sergei sergey sergio serhiy seth seumas seung-ho seymour shahid shane shankar shaun shawn
sheldon shepard sherman sherwood shigeru shimon shin shinji shintaro shinzo shlomo sid sidney siegfried sigmar silvio simeon simon sinan sipho skip
slobodan sol soren spencer srdjan stan stanislaus stanislav stanislaw stanley stefan stefano stefanos stelios stellan stephan stephane stephen
sterling steve steven stewart stig stu stuart sudhir suleiman suleyman sultan sundar sung-min sunil suresh sushil svante sven syed sylvain sylvester
tadeusz tadhg tage taha tahir takashi takeshi tam tamas tamim tariq taro tarquin tarun tatsuya ted teddy tendai terence terrance terrell terrence teun
thabo thaddeus themba theo theodor theodore theodoros thiago thibault thierry thom thomas thor thorsten thulani thurgood tiago tibor tim timothy titus
tobi tobias tobin toby tod todd tom tomas tomasz tomislav tommaso tommy tony tor torquil torsten toshihiro travis trayvon trent trevor trey tristan
troy tuan tucker tunde turgut ty tyler tyrell tyrese tyrone tyson udo ugo uhuru ulf ulises ulrich ulrik umar umberto uri usain usman uwe vaclav
valentin valentino valery vasile vasily vaughn venkat vern vernon vic vicente victor vidar vijay vikas vikram viktor vince vincent vincenzo virgil
vitali vitaly vito vittorio vivek vlad vladimir vladislav vlado vojislav volker volodymyr vyacheslav waclaw wade wael waldemar waleed walid wally walt
walter ward warner warren warwick waseem wasim wayne wendell werner wes wesley wilbur wiley wilfred wilfried wilhelm will willard willem william
willie willis willy winston wladyslaw wojciech wolf wolfgang woody wout wyatt xander xavier yair yakov yakubu yan yanis yann yannick yaroslav yasir
yasser yasuo yaw yevgeny yitzhak yogi yoshihide yoshiro yousef youssef yuichi yukio yuri yury yusef yusuf yuto yves zac zach zachary zack zaheer
zaid zakir zane zbigniew zdenek zeke zia ziad zinedine zoltan zoran zwelinzima
dane kwesi ekow adebayo adekunle ademola ayodele bamidele chike chukwudi ikechukwu kayode ogbonna okechukwu olumide wole abdullahi abubakar
aliyu bashir garba ismaila musa shehu kamau kariuki kipchoge kiprono mwangi njoroge odhiambo ochieng omondi otieno wafula tinashe tafadzwa
lwazi sizwe vusi jabu mpho tebogo kagiso arun ashwin bharat gaurav girish hemant kishore krishnan lalit naveen pramod prasad praveen raghav
rajan ritesh sachin satish shashi shiv siddharth uday umesh varun vinay vinod jian qiang yong zhen zhiwei tetsuo yuji min-ho joon-ho
sang-hoon seung-min quang cian fionn tavish emrys gwilym hywel aled halvor sindre torbjorn espen kare oystein terje tore trygve aapo
antti eero heikki jukka kimmo lauri markku sami timo veikko taras bohdan oleh mykhailo vasyl yevhen yuriy ihor ruslan maksym artem denys
anatoliy vadym giorgi irakli levan davit vakhtang pierre-yves remi marc-andre anibal efrain eliseo ezequiel facundo fermin heriberto leandro
maximiliano octavio rigoberto wilfredo bahram behzad dariush hossein javad kaveh mohsen parviz reza shahram fadi hani majed mazen munir rami
cem selim serkan tolga umut volkan yavuz przemyslaw slawomir szymon jalen kareem silas josiah atticus crispin peregrine ptolemy algernon
montague
everett emmett ephraim ezekiel elwood alton alphonso archibald arlo artie delbert dion dontrell eldon geraint grayson homer ichabod isidore ivor
jabari jedidiah jude keenan kelvin landon lemuel marcellus moses nevin octavius orville quinton sherwin silvester tremaine ulysses wilbert woodrow
yancy zachariah zebedee ishaan jawad kaleb kalim kashif latif luqman mahdi mahmud mansour moeen mohsin mujahid nadeem nadir naeem nasir nizar osama
qasim rahim rauf riaz rizwan sarfraz shabir shafiq shahbaz shakil shoaib sohail talal taufiq umair usama wahid wajid yahya yasin yunus zafar zahid
zayn zubair aditya akash akhil akshay amol anirudh ankit anupam ashish avinash balaji bhaskar chandan chetan chirag dhruv gajendra govind hitesh
jagan jayant jayesh kailash kapil karan kunal lakshman madhav mahendra mayank mohit mukul murali naresh neeraj nilesh omkar parth pradeep pranav
prashant pratik praful rajeev rajendra ranjit roshan sameer satyajit saurabh shailesh sharad shekhar shivam shrikant siddhartha sourav sridhar
subhash sumit suraj surya swapnil tanmay tejas tushar uttam vaibhav venkatesh vikrant vimal vipin vishal vishnu yash yogesh yuvraj abebe adamu
adeola akinwumi anthonio boubacar dauda demba desta dumisani ebuka ejike fiifi folarin gbenga getachew girma idrissa ikenna jelani jomo kenenisa
kobina kojo kwadwo kweku lekan lungelo lwandile mthunzi nkosana oluwatobi osagie oumar rotimi seun sibusiso siyabonga souleymane tafari tesfaye
tewodros thabiso tinotenda tobenna tochukwu tunji uzoma wanjala wekesa yared yohannes borislav cezary dusan franjo jerzy jozef kamil lubomir
mieczyslaw miroslaw vasil viorel vitaliy wieslaw wiktor witold zdzislaw zlatan andoni arnau braulio camilo casimiro dagoberto damaso edgardo edmundo
evaristo fabricio feliciano florentino gaspar genaro hilario horacio isidro iker jacinto jairo javi jeronimo lucio marcelino mariano nicanor
norberto patricio placido raimundo rosendo ruperto teodoro ubaldo wilmer yamil cailean gruffydd iestyn iolo lorcan malachy tudur arvid asbjorn bengt
birger borje einar eskil frode halvard ingvar jesper kasper kristoffer magne mads oddvar palle peder ragnar sigurd steinar sverre thorvald tord
trond yngve eiji goro hiro hiroki hiroto isamu jiro junichi katsuhiro kazuki keiji keisuke kenichi kenta kiyoshi koji manabu masaki masao minoru
naoki noboru osamu ryota seiji shiro shota susumu tadashi takahiro takeo takumi teruo toru toshio tsutomu yasuhiro yoichi yoshi yosuke yusuke
dae-jung jae-in jong-un jun-ho kyung-soo myung-bak sung-ho tae-hyung woo-jin young-ho young-soo chi-hoon dong-hyun hyun-woo jae-hyun jin-woo
joon-young seok-jin seong-min yong-jun kazeem mohd
`);

/** Borne by women and men alike, or a surname or word as often: marks a person, tells no gender. */
export const eitherFirstNames = wordSet(`
chris charlie frankie mel jules nat lou lindsay kerry courtney dominique ronnie michele hayden harley parker jo shannon
thanh sola tal roni lior bela sasa shadi mika deniz chandra suman kiran pema tsering tenzin bryn bola sina tayo taiwo kehinde
kit
nana oluwaseun naseem talat
addison ainsley alex alexis amari andrea angel ariel ashley aubrey avery ayaan bailey blair blake blessing bobbie brady cameron carey carson casey
chen chi christy clair corey dale  dana darcy dee devon drew eden emerson finley fong gale germaine hadley harper hui jackie jaime jamie jan
jean jess ji jin jody jordan kelley kelly kendall kim kris lee leigh leslie lin lindsey ling loren lynn mackenzie marion marley mckenzie morgan nicky
nikita noor pat peyton qing quinn reese rene riley robin rowan sam sascha sasha sawyer shay skyler stevie sydney tao taylor terry tracy wei wen xi
xiao yi ying yu yun zhang shola bisi nurul yemi uche tope ayo ade tola
`);

/** Borne by both, and by men more often: what the article tells of somebody goes first. */
export const mostlyMen = wordSet(
  'chris charlie frankie mel jules nat lou ronnie hayden harley parker michele',
);
/** The same, by women more often. */
export const mostlyWomen = wordSet('lindsay kerry courtney dominique jo shannon');
