/**
 * Words that have to do with each other, each line such a group: who asks with one may be told with another, though they
 * do not mean the same. A plus joins two words that it takes. Only for what is shown as uncertain.
 */
export const LOOSE = `
murder homicide killing kill slay manslaughter
die dead death kill fatal fatality suicide perish drown lose+life body
hurt injure wound injury bruise burn hospital casualty treat
wrong pain torn bruise ligament fracture operation diagnose ill injure hurt injury illness disease sick problem fault suffer critical condition fail broken disorder lose+eye hamstring
survive critical stable recover life-threatening alive pull+through condition
crash collide collision hit strike derail aground sink smash overturn accident
cause blame because fault reason error
sack fire dismiss replace oust remove suspend axe
quit resign step+down stand+down retire
replace successor succeed deputy interim replacement take+over
lose cut loss redundancy shed
job post role position worker employee staff
wage salary pay earn income pay-off bonus
cost price pay spend worth bill charge fee ticket fare value
expensive cost price afford rise
boss manager chief chair director executive owner
company firm group maker business operator
strike walkout action ballot stoppage union
win victory winner beat defeat triumph rule champion take+title
lose defeat beaten loser
score goal strike net head level slide convert equalise penalty
sport match game final cup league
vote ballot majority elect poll debate
sue lawsuit suit file legal challenge
law bill rule regulation legislation compliance
break violate breach compliance flout
common rare often frequent widespread usual
increase rise up climb surge sharp soar more jump double
up rise increase surge climb grow
down fall drop decline decrease shrink
complain complaint concern object criticise lack grievance unhappy
angry furious outrage anger disgrace fury upset slam
happy pleased delighted glad furious proud thrilled joy
sad grieve upset mourn sorrow tribute
sorry apologise ashamed regret remorse apology
think believe opinion view praise criticise call
hate criticise oppose condemn attack
agree support back doubt cautious sceptical disagree disput
convinced cautious doubt sceptical agree persuade sure
expert analyst scientist professor researcher palaeontologist specialist academic
safe danger risk secure hazard
dangerous risk threat harm deadly hazard
inspection check inspect test examine review safety
pass fail clear approve
eat feed food hunt diet meal prey
drink alcohol drunk
live habitat home range found reside
weather climate hot cold wet rain fog storm snow wind sunny temperature
see display show exhibit watch view visit
visit tour open display museum
buy purchase sell sale price pay
sell sale buy buyer
send red+card dismiss book
begin start open launch first from
finish end close complete until last
restart resume cancel until reopen again
run sail operate service route
cancel put+off postpone call+off suspend scrap
arrest detain hold custody seize charge caught
charge accuse indict prosecute face
sentence jail prison term ban fine years
punish sentence fine jail ban penalty discipline
guilty admit convict plead verdict
steal theft rob stole fraud take
escape flee leave run left disappear
hide conceal disguise secret
catch discover notice come+light arrest identify
discover find unearth detect spot
lie false deny untrue mislead
deny reject dismiss denial dispute
plan propose scheme intend proposal
want demand call urge seek
need require demand necessary
hope optimistic expect confident
future plan next
help support aid assist rescue relief
rescue save lifeboat lift evacuate
fund pay finance grant donation invest sponsor backer
owner own belong fund property
money cash fund pound dollar cost finance
debt owe loan borrow
rich wealth fortune billionaire million
size big measure long large tall wide metre small
wrong mistake error dishonest misconduct
excuse blame reason because explain mitigation
plane airport flight runway
lose without miss
compensation paid payout settlement damages
agony pain suffer hurt
catch loose large hunt capture recapture trap
spot see sighting
reopen close until open
favourite tip expect hope odds
turn+up attend away absent
movie film feature shoot screen
film shoot shot scene movie
previous before earlier since last
power electricity light grid energy
wind gust storm gale
colour red blue green yellow black white
name call christen honour dub
parent mother father mum dad family son daughter
child kid son daughter boy girl baby
family brother sister mother father parent relative wife husband
wife husband spouse marry partner
marry wedding wife husband bride
job work role profession career treasurer teacher
school pupil teacher student college class
doctor hospital surgeon nurse medic patient
hospital surgeon nurse ward doctor clinic
drug medicine treatment pill vaccine
cure treat treatment therapy
police officer detective force constable
soldier army troop military
war fight conflict battle army rebel
peace truce ceasefire talk deal
bomb explosion blast attack device
weapon gun knife rifle bomb
shoot gun fire shot
fire blaze burn flame smoke
flood water rain river
boat ship ferry vessel
plane aircraft flight jet airline
car vehicle driver drive
train rail railway
lorry truck van
fan supporter crowd spectator
crowd attendance thousand people audience
protest march demonstration rally
opposition critic opponent rival
politician mp mps parliament
election vote poll candidate
tax levy charge duty
rule ban regulation
allow permit let approve
ban forbid prohibit bar outlaw
stop end halt prevent block
build construct built erect
damage destroy wreck harm ruin
repair mend fix restore
broken damage fail fault
empty vacant abandon
secret hide confidential
award prize medal honour
book novel author publish
film movie actor director
sing song singer music
play perform game match
travel trip journey fly
tourist visitor holiday
holiday cruise trip vacation
animal species wildlife creature
extinct decline endangered disappear rare last
vanish disappear decline lost
group family pack herd
pollution emission waste leak smoke
power electricity energy
water pipe river
food meal eat crop
shop store market supermarket
customer shopper client consumer buyer
close shut closure
record highest most first best
talk negotiate meet discuss
reply respond answer react
announce reveal say statement
investigate inquiry probe investigation analysis review inspect
witness saw see watch
victim dead injure wound kill die
suspect accuse arrest man
lawyer defend solicitor barrister attorney prosecutor
judge court justice magistrate
fair unfair robbery disgrace unjust
popular support favour poll
believe think faith religion
student pupil university
study research report journal paper
test trial exam
data figure number record
phone mobile call
internet online website web
photo picture image camera
team side club squad
coach manager train
captain skipper
fit injury doubt scan
transfer loan sign join
opponent face meet rival play
match derby fixture game
ticket sale price
stadium ground park
late delay
early premature
history past ancient record
origin begin come from source
proof evidence show
danger threat risk
afraid fear worry scare
worry concern fear anxious
problem trouble difficulty issue
solution solve plan answer
choose pick select decide
decide decision rule choose
change reform alter amend
reason why because explain
goal aim target
free release liberate
jail prison cell custody
land field farm ground
farm farmer crop harvest
house home building flat
rent tenant landlord
space rocket satellite orbit
fly flight wing
speed fast mph slow
weight heavy kilogram tonne
teach lesson teacher train
learn study teach
young teenager child
woman female girl
man male boy
birth born baby
`;
