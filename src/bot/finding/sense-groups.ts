/**
 * Words of one sense, each line such a group: one asked for is met by another told. Where it takes two words to say it, a
 * plus joins them.
 */
export const GROUPS = `
fall drop decline slide slump plunge tumble shrink decrease dip sink go+down come+down
rise climb increase grow jump gain soar surge go+up
resign quit step+down stand+down
apologise apology sorry regret
win victory winner
strike walkout stoppage
lawyer attorney solicitor barrister legal+fee legal+cost
defendant accused suspect
delay postpone put+off
start begin launch commence kick+off ground+broken
finish complete end
score goal equalise penalty
employ work staff job
dismiss sack fire terminate
layoff redundancy lay+off job+cut
lose+job redundancy lay+off out+work job+cut job+go
reject turn+down refuse decline
die dead death kill fatality
hurt injure wound injury harm
worry worried concern concerned fear afraid
hit punch slap kick
pass enact approve adopt
ill sick unwell
attendance attend spectator crowd onlooker
fan supporter
vote ballot voter
stop halt abandon suspend end cease scrap
give offer provide
poll survey
shop store branch outlet
look examine review scrutinise inspect
shut close closure outage offline keep+open
tory conservative
support favour back endorse
plane aircraft jet airliner
arrive receive received deliver
ads ad advert advertising advertisement
rubbish waste garbage trash
explosion blast explode
crash collision collide
earthquake quake tremor
safe stable secure
available launch approve approval reach+pharmacy reach+pharmacies reach+shop
build construct erect complete
buy acquire purchase takeover take+over bid
cancel scrap axe call+off drop
halve cut reduce slash
cut cutback reduction saving
own owner belong
establish found set+up create
boss chief+executive ceo head
earn salary pay wage
job post role position
price cost charge
bill cost
owe debt unpaid
lead head chair run
charge lead take+charge
inquiry investigation probe review
catch arrest detain seize
jail prison imprison
plead admit confess guilty
admit acknowledge concede
defend represent mitigation
manufacturer maker make
need require urgent
test trial experiment
study research trial report
medicine drug pill tablet
doctor surgeon physician gp
respond reply answer reaction react
warn alert caution
evacuate move flee
rescue save free pull+from
missing unaccounted
homeless displace
destroy wreck demolish flatten
damage harm crack leak
fund finance pay sponsor+by
collapse fall+in cave+in give+way
donate give release
money fund cash
plan intend propose
want seek demand
agree accept
oppose against object
protest demonstrate demonstration rally march
sue lawsuit suit legal+action legal+challenge civil+claim civil+action
acquit clear exonerate not+guilty
court tribunal
office sworn+in swear+in inauguration
sleep spend+night
flood burst+bank
appeal challenge
trick deceive con defraud swindle
steal theft rob burgle
murder kill
shoot gunfire gun+down open+fire
attack assault
baby infant newborn
elderly pensioner
town village community
road street highway motorway
car vehicle
lorry truck
bus coach
film movie
prize award
name call
join appoint+as take+over arrive sign
replace successor succeed
manager coach head+coach
captain skipper
match game fixture
team side club
red+card send+off
contest race
leak spill
epicentre centre
strength magnitude
powerful magnitude
flood inundate
storm hurricane cyclone typhoon
fire blaze burn
discover find found spot notice
spot see notice
show reveal
happen occur
speak talk
write author
recommend advise suggest
help assist aid support
hire recruit
convince persuade
firm company business
profit earn
revenue turnover sale
share stock
tax levy duty
loan borrow lend
home house flat
resident inhabitant population
live population resident
border frontier
army military troop soldier
pact treaty deal agreement accord
deal contract agreement
ceasefire truce
talk negotiation
meet summit
leader head chief
police officer cop policeman policewoman
priest vicar pastor rector clergyman
separate split break+up part+way
spend+on pay+for
repay pay+back refund
compensation payout damage
fine penalty
permit licence
allow permit
ban prohibit outlaw forbid
law legislation act bill
reopen restart resume
expand grow enlarge
extend lengthen
visit tour trip
travel journey ride
side+effect reaction
patient participant
vaccine jab
species animal
dog puppy
hospital ward admit
cause because blame reason explain
cold temperature
hot temperature
wind gust
size big
expensive cost price
cheap price
goalkeeper keeper goalie
celebrity celeb
born birth
fast quick rapid swift
release publish come+out
member membership
author writer
headquarter hq head+office
war conflict fighting
fight bout showdown
boss managing+director chief+executive ceo
risk danger threat threaten
divorce separate split+up
candidate contender hopeful nominee
concert gig performance show
photo photograph picture image
video footage clip
girlfriend boyfriend partner fiance
illness disease sickness
angry anger furious fury outrage
happy pleased delighted glad joy
sad upset distraught devastated heartbroken
problem issue trouble difficulty
choose pick select opt
stay remain
mark grade
escape flee run+away
hide conceal
chase pursue
worth value
beat defeat
lose defeat beaten
rebel militant insurgent fighter
refugee migrant asylum
internet online web
customer client shopper
tourist visitor guest
clever intelligent smart
rich wealthy fortune
rule regulation
evidence proof prove
fake forge counterfeit
break breach violate
title championship trophy
television tv
railway rail train
electricity power energy
course program degree
exam test assessment
clothes wear dress outfit`;
