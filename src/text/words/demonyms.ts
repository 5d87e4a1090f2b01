import { wordSet } from './word-set.ts';

/** Nationalities and other origins, as adjectives and nouns in the singular, lower case. No name of a person begins with one. */
export const demonyms = wordSet(`
alaskan oklahoman arizonan coloradan kansan nebraskan nevadan pennsylvanian louisianan westerner easterner southerner northerner midwesterner hutu tutsi navajo cherokee inuit caucasian filipina tuareg uighur rohingya yazidi druze kurd pashtun hazara zulu xhosa maori puerto-rican
islamist jihadist salafist zionist nationalist separatist loyalist royalist monarchist maoist stalinist trotskyist peronist nazi neo-nazi fascist irishman irishwoman englishman englishwoman scotsman scotswoman welshman welshwoman frenchman frenchwoman dutchman dutchwoman ulsterman yorkshireman aussie brit briton croat dane finn geordie glaswegian icelander kiwi liverpudlian mancunian queenslander tasmanian afghan african albanian algerian american andorran anglican angolan arab arabian argentine argentinian armenian asian australian austrian azerbaijani
bahraini bangladeshi baptist basque belarusian belgian bolivian bosnian brazilian breton british buddhist bulgarian burmese burundian californian
cambodian cameroonian canadian catalan catholic chechen chilean chinese christian colombian communist congolese conservative cornish corsican croatian
cuban cypriot czech danish democrat democratic dominican dutch ecuadorean ecuadorian egyptian emirati english eritrean estonian ethiopian european
evangelical fijian filipino finnish flemish floridian french gambian georgian german ghanaian greek guatemalan guinean guyanese haitian hawaiian hindu
hispanic honduran hungarian icelandic indian indonesian iranian iraqi irish islamic israeli italian ivorian jamaican japanese jew jewish jordanian
kashmiri kazakh kenyan korean kosovan kosovar kremlin-backed kurdish kuwaiti kyrgyz labour laotian latin latina latino latvian lebanese liberal
liberian libertarian libyan lithuanian londoner lutheran luxembourgish macedonian malagasy malawian malaysian malian maltese manx marxist mauritanian
mauritian methodist mexican moldovan mongolian montenegrin mormon moroccan mozambican muslim namibian nepalese nepali nicaraguan nigerian nordic
norwegian omani orthodox ottoman pakistani palestinian panamanian paraguayan parisian pentecostal persian peruvian pole polish portuguese protestant
qatari quaker republican roman romanian russian rwandan salvadoran samoan saudi scandinavian scot scots scottish senegalese serb serbian shia shiite
sikh singaporean slovak slovakian slovene slovenian socialist somali soviet spaniard spanish sudanese sunni surinamese swede swedish swiss syrian
taiwanese tajik tanzanian texan thai tibetan tongan tory trinidadian tunisian turk turkish turkmen ugandan ukrainian unionist uruguayan uyghur uzbek
venezuelan vietnamese virginian welsh whig yemeni yorker zambian zimbabwean
`);
