/**
 * The first word of a line, asked for, and what is the same are met by the others told, and none of them by it: pupils
 * are children. 'Found' and 'left' are words of their own as well.
 */
export const NARROWER = `
rise lift raise hike
marry wife husband
lawyer legal
call describe
give donation gift cheque
fall cut lower reduce slash trim
kid child pupil student youngster schoolchild son daughter boy girl
child kid pupil youngster schoolchild son daughter boy girl
pupil student schoolchild
student pupil
site website
criticise condemn denounce rebuke lambast
leave left resign quit step+down stand+down
ship ferry tanker freighter liner trawler
vessel boat
watch spectator attendance crowd viewer
fan crowd attendance spectator
relative mother father sister brother son daughter wife husband
parent mother father
country nation
horse racehorse gelding mare stallion colt filly
plant factory mill works
factory plant mill works
bird gull owl eagle swan goose duck heron
crime theft fraud murder robbery burglary assault
weather rain snow storm wind temperature
injure ligament fracture concussion hamstring knee+injury broken+leg broken+arm broken+wrist broken+ankle
worker crew staff miner driver nurse employee
staff crew employee worker
profit loss
vote referendum election
control own hold
teach learn+from
take last
resume suspend+until
reopen suspend+until shut+until close+until
alive die dead death
book memoir novel biography
buy go+on+sale
cost spend fare fee
pay cover+cost meet+cost bear+cost foot+bill
replace take+over
use carry
raise reach+fund
home household
play meet face
last fade wear+off
approve recommend authorise license
verdict guilty acquit
politician minister mp senator councillor mayor
scientist researcher professor biologist physicist geologist
researcher scientist professor
expert professor scientist analyst researcher specialist engineer
official spokesman spokeswoman spokesperson minister secretary
punish jail fine ban suspend sentence
operation surgery intervention
celebrity famous star singer actor actress
catch found+out discover expose
judge justice magistrate
decide rule ruling uphold overturn verdict
open launch inaugurate
start found set+up
crash derail
leave divorce depart flee
raise donate donor
come arrive move attend
family mother father sister brother son daughter wife husband parent
weapon gun rifle pistol handgun shotgun revolver knife sword machete grenade bomb missile kalashnikov arsenal ammunition
religion christian muslim islam jewish hindu buddhist sikh catholic protestant
app facebook twitter instagram whatsapp tiktok snapchat youtube
disease cancer diabete malaria flu measles virus cholera
drug cocaine heroin cannabis ecstasy cannabi
instrument guitar piano drum violin trumpet flute xylophone
sport football rugby cricket tennis golf hockey athletics swimming
pet dog cat rabbit hamster
book yellow+card
passenger carry+people people+aboard people+board
score opener convert bundle+home head+home slot+home tap+home fire+home
bomb explode explosion blast
terrorist jihadi extremist
election vote poll
medal gold silver bronze
musician singer guitarist drummer pianist
kill stab
want sue
die drown
university college
idea proposal plan
candidate run+for stand+for`;
