import { phraseSet } from './word-set.ts';

/** Countries, states, provinces and well-known cities, lower case. Those that are also common names of persons count as places only when nothing speaks for a person. */
export const places = phraseSet(`
andhra pradesh, arunachal pradesh, assam, bihar, chhattisgarh, goa, gujarat, haryana, himachal, himachal pradesh, jharkhand, karnataka, kerala,
madhya pradesh, maharashtra, manipur, meghalaya, mizoram, nagaland, odisha, punjab, rajasthan, sikkim, tamil nadu, telangana, tripura, uttar pradesh,
uttarakhand, west bengal, jammu, ladakh, puducherry, bangalore, pune, ahmedabad, jaipur, lucknow, kanpur, nagpur, indore, bhopal, patna, ranchi,
guwahati, kochi, thiruvananthapuram, coimbatore, madurai, visakhapatnam, vijayawada, chandigarh, gurugram, gurgaon, noida, faridabad, ghaziabad,
amritsar, ludhiana, jalandhar, srinagar, shimla, dehradun, varanasi, prayagraj, allahabad, agra, mathura, gwalior, jodhpur, udaipur, vadodara, rajkot,
nashik, thane, navi mumbai, mysuru, mangaluru, bhubaneswar, cuttack, raipur, imphal, shillong, aizawl, kohima, gangtok, agartala, siliguri, peshawar,
quetta, multan, faisalabad, gujranwala, sialkot, sindh, balochistan, khyber pakhtunkhwa, waziristan, gilgit, chittagong, chattogram, sylhet, khulna,
rajshahi, kandy, jaffna, kathmandu, pokhara, thimphu, herat, kano, kaduna, ibadan, port harcourt, benin city, enugu, onitsha, maiduguri, sokoto,
ilorin, abeokuta, ogun, osun, ekiti, delta state, rivers state, bayelsa, akwa ibom, cross river, anambra, ebonyi, benue, nasarawa, kogi, kwara,
niger state, kebbi, zamfara, katsina, jigawa, bauchi, gombe, yobe, borno, adamawa, taraba, kumasi, tamale, takoradi, mombasa, kisumu, nakuru, eldoret,
entebbe, gulu, dar es salaam, dodoma, arusha, zanzibar, kigali, lusaka, ndola, bulawayo, gaborone, windhoek, maputo, lilongwe, blantyre, soweto,
gauteng, kwazulu-natal, limpopo, mpumalanga, free state, eastern cape, western cape, mogadishu, juba, freetown, monrovia, banjul, bamako, abidjan,
yaounde, douala, kinshasa, luanda, antananarivo, port louis, quezon city, cebu, davao, makati, metro manila, mindanao, luzon, visayas, penang, johor,
johor bahru, selangor, sabah, sarawak, kelantan, terengganu, pahang, perak, kedah, perlis, melaka, malacca, negeri sembilan, putrajaya, ipoh,
kota kinabalu, kuching, surabaya, bandung, bali, aceh, sumatra, papua, chiang mai, phuket, pattaya, ho chi minh city, da nang, vientiane, yangon,
mandalay, naypyidaw, kaohsiung, kowloon, busan, incheon, sapporo, fukuoka, okinawa, chongqing, chengdu, tianjin, hangzhou, ulaanbaatar, christchurch,
dunedin, tauranga, rotorua, otago, waikato, hobart, geelong, wollongong, cairns, townsville, ballarat, bendigo, northern territory, south australia,
suva, port moresby, honiara, port vila, limerick, galway, waterford, kilkenny, sligo, donegal, wicklow, wexford, kildare, tipperary, laois, monaghan,
roscommon, leitrim, westmeath, montego bay, port of spain, bridgetown, nassau, belize city, edmonton, saskatoon, quebec city, new brunswick, izmir,
basra, erbil, idlib, homs, amman, jeddah, sharjah, kuwait city, manama, sanaa, rafah, khan younis, ramallah, hebron, nablus, jenin, haifa,
rabat, casablanca, marrakesh,
beverly hills, sandy hook, glen burnie, george town, murray hill, ruby ridge, marshall islands, catalina island, hilton head, st john, st louis, st paul, st petersburg, st lucia, st kitts, st helena, st andrews, st albans, st ives,
argyll, dumfries, redcar, kensington, hammersmith, telford, brighton, carolina, dakota, carolinas, abu dhabi, abuja, accra, addis ababa, afghanistan, africa, ala, alabama, alaska, albania, alberta, aleppo, algeria, algiers, america, amsterdam,
andorra, angola, ankara, antarctica, antwerp, arctic, argentina, ariz, arizona, arkansas, armenia, asia, athens, atlanta, atlantic, auckland, austin,
australia, austria, azerbaijan, baghdad, bahamas, bahrain, balkans, baltic, baltimore, bangkok, bangladesh, barbados, barcelona, basel, bavaria, bay
area, beijing, beirut, belarus, belfast, belgium, belgrade, belize, bengaluru, benghazi, benin, berlin, bern, bhutan, birmingham, black sea, bogota,
bolivia, bologna, bombay, bonn, bosnia, bosnia and herzegovina, boston, botswana, bradford, brasilia, bratislava, brazil, brighton, brisbane, bristol,
britain, british columbia, bronx, brooklyn, brunei, brussels, bucharest, budapest, buenos aires, buffalo, bulgaria, burkina faso, burma, burundi,
cairo, calais, calcutta, calgary, calif, california, cambodia, cambridge, cameroon, canada, canberra, cannes, cape town, cape verde, capitol hill,
caracas, cardiff, caribbean, catalonia, central america, central europe, chad, charleston, charlotte, chechnya, chennai, chicago, chile, china,
cincinnati, cleveland, colo, cologne, colombia, colombo, colorado, columbia, columbus, comoros, congo, conn, connecticut, copenhagen, cornwall, costa
rica, coventry, crimea, croatia, cuba, cyprus, czech republic, czechia, d.c, dakar, dallas, damascus, darwin, davos, dayton, dc, deep south, del,
delaware, delhi, denmark, denver, derby, des moines, detroit, devon, dhaka, district of columbia, djibouti, doha, dominica, dominican republic,
donbas, donetsk, dover, downing street, dprk, dubai, dublin, dundee, durban, durham, dusseldorf, east asia, east timor, eastern europe, ecuador,
edinburgh, egypt, el salvador, england, eritrea, essex, estonia, eswatini, ethiopia, eu, europe, eurozone, exeter, falluja, far east, ferguson, fiji,
finland, fla, flint, florence, florida, fort lauderdale, fort worth, france, frankfurt, fukushima, ga, gabon, gambia, gaza, gaza strip, geneva, genoa,
georgia, germany, ghana, glasgow, golan heights, great britain, greece, greenland, grenada, grimsby, guangzhou, guantanamo, guantanamo bay, guatemala,
guinea, gulf, guyana, haiti, hamburg, hanoi, hanover, harare, harlem, hartford, havana, hawaii, helsinki, hiroshima, hollywood, holy land, honduras,
hong kong, honolulu, houston, hull, hungary, hyderabad, iceland, idaho, ill, illinois, ind, india, indiana, indianapolis, indonesia, iowa, ipswich,
iran, iraq, ireland, islamabad, israel, istanbul, italy, ivory coast, jacksonville, jakarta, jamaica, japan, jerusalem, johannesburg, jordan, kabul,
kampala, kan, kandahar, kansas, kansas city, karachi, kashmir, kazakhstan, kent, kentucky, kenya, kharkiv, khartoum, kherson, kiev, kingston, kolkata,
kosovo, kuala lumpur, kurdistan, kuwait, ky, kyiv, kyoto, kyrgyzstan, la, lagos, lahore, lancashire, laos, las vegas, latin america, latvia, lebanon,
leeds, leicester, leipzig, lesotho, liberia, libya, liechtenstein, lima, lisbon, lithuania, liverpool, london, long island, los angeles, louisiana,
luhansk, luxembourg, lviv, lyon, macau, madagascar, madrid, maine, malawi, malaysia, maldives, mali, malta, manchester, manhattan, manila, manitoba,
mariupol, marseille, maryland, mass, massachusetts, mauritania, mauritius, md, mecca, mediterranean, melbourne, memphis, merseyside, mexico, mexico
city, miami, mich, michigan, micronesia, middle east, midwest, milan, milwaukee, minn, minneapolis, minnesota, minsk, miss, mississippi, missouri, mo,
moldova, monaco, mongolia, mont, montana, montenegro, montreal, morocco, moscow, mosul, mozambique, mumbai, munich, myanmar, n.c, n.d, n.h, n.j, n.m,
n.y, nairobi, namibia, nanjing, naples, nashville, nauru, neb, nebraska, nepal, netherlands, nev, nevada, new delhi, new england, new hampshire, new
haven, new jersey, new mexico, new orleans, new south wales, new york, new york city, new zealand, newark, newcastle, newfoundland, nicaragua, niger,
nigeria, norfolk, north america, north carolina, north dakota, north korea, north macedonia, northampton, northern ireland, norway, norwich,
nottingham, nova scotia, oakland, oceania, odesa, odessa, ohio, okla, oklahoma, oklahoma city, omaha, oman, ontario, ore, oregon, orlando, osaka,
oslo, ottawa, oxford, pa, pacific, pakistan, palau, palermo, palestine, panama, papua new guinea, paraguay, paris, pennsylvania, persian gulf, perth,
peru, philadelphia, philippines, phnom penh, phoenix, pittsburgh, plymouth, poland, portland, portsmouth, portugal, prague, preston, pretoria,
provence, puerto rico, pyongyang, qatar, quebec, queens, queensland, r.i, rawalpindi, reading, red sea, reykjavik, rhode island, riga, rio, rio de
janeiro, riyadh, romania, rome, rotterdam, russia, rust belt, rwanda, s.c, s.d, sacramento, saigon, salford, salisbury, salt lake city, samoa, san
antonio, san bernardino, san diego, san francisco, san jose, san marino, sao paulo, sarajevo, saskatchewan, saudi arabia, savannah, saxony,
scandinavia, scotland, seattle, senegal, seoul, serbia, sevastopol, seville, seychelles, shanghai, sheffield, shenzhen, siberia, sierra leone, silicon
valley, singapore, slovakia, slovenia, sofia, solomon islands, somalia, somaliland, somerset, south africa, south america, south asia, south bronx,
south carolina, south china sea, south dakota, south korea, south sudan, southampton, southeast asia, spain, sri lanka,
petersburg, staten island, stockholm, stoke, strasbourg, stuttgart, sudan, suffolk, sunderland, suriname, surrey, sussex, swansea, swaziland, sweden,
switzerland, sydney, syria, taipei, taiwan, tajikistan, tallinn, tampa, tanzania, tasmania, tbilisi, tehran, tel aviv, tenn, tennessee, tex, texas,
thailand, the hague, tibet, togo, tokyo, tonga, toronto, toulouse, trinidad, trinidad and tobago, tripoli, tulsa, tunis, tunisia, turin, turkey,
turkmenistan, u.k, u.s, u.s.a, uae, uganda, uk, ukraine, ulster, united arab emirates, united kingdom, united states, united states of america,
uruguay, us, usa, utah, uzbekistan, va, valencia, vancouver, vanuatu, vatican, vatican city, venezuela, venice, vermont, victoria, vienna, vietnam,
vilnius, virginia, volgograd, vt, w.va, wales, wall street, warsaw, wash, washington, washington d.c, washington dc, wellington, west bank, west
virginia, western australia, western europe, westminster, winnipeg, wis, wisconsin, wolverhampton, wuhan, wyo, wyoming, yemen, yerevan, york,
yorkshire, zagreb, zambia, zaporizhzhia, zimbabwe, zurich
`);

/** First words of those of more than one. */
const begins = new Set(
  [...places].flatMap((place) => (place.includes(' ') ? [place.slice(0, place.indexOf(' '))] : [])),
);

/** True for the two words of a place: they are put together only where the first of them begins one. */
export const arePlace = (first: string | undefined, second: string | undefined): boolean =>
  first !== undefined && begins.has(first) && places.has(`${first} ${second}`);

/** Last words of the names of places, streets and buildings. */
export const placeHeads = phraseSet(`
row, close, crescent, place, mews, parade, terrace, wharf, pier, quay, dam, marsh, moor, fields, gate, cross, common, green, junction, tunnel, airport, arena, auditorium, avenue, ballroom, base, bay, beach, boulevard, bridge, building, camp, canal, castle, cathedral, cemetery, center, centre,
circuit, city, coast, coliseum, county, courthouse, creek, desert, district, dome, drive, east, falls, forest, garden, gardens, gulf, hall, harbor,
harbour, heights, highway, hill, hills, hotel, inn, island, islands, jail, lake, lane, library, mall, memorial, monument, mosque, mount, mountain,
mountains, museum, north, ocean, palace, park, peninsula, plaza, port, prison, province, region, resort, complex, river, road, sea, south, speedway, springs,
square, stadium, station, strait, street, temple, terminal, territory, theater, theatre, tower, towers, town, township, valley, village, way, west,
zoo
`);
