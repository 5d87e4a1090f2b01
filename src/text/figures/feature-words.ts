/** The words around a figure by which its place is judged; all in lower case. */

export const TOLL = /\b(?:kill|dead\b|die[ds]?\b|death|injur|wound|victim)/;
export const SENTENCED = /\b(?:sentenced|prison|jail|behind bars)/;
export const ERROR = /\b(?:margin of (?:sampling )?error|error margin|plus or minus)\b/;
export const INDEX = /\b(?:dow|index|ftse|nikkei|nasdaq|dax)\b/;
export const SUBORDINATE =
  /\b(?:after|when|while|since|as|who|which|where|because|if|than|from|compared)\b/;

export const PAST_BEFORE =
  /\b(?:in (?:1[89]|20)\d\d|last (?:year|month)|previous(?:ly)?|had been|used to)\b/;
export const PAST_AFTER = /^[\w -]{0,12} (?:ago|earlier)\b/;
export const AMONG = /^ of (?:the|those|them|these)\b/;
export const PART_OF =
  /\b(?:includ(?:ing|ed?s?)|among them|of (?:whom|which)) (?:(?:at|least|about|some|more|than|nearly|only|just|around) )*$/;
export const OF_THEM = /^ of (?:those|them|these)\b/;
/** Also what did not come to be: 'would have fallen by 40'. */
export const OVERTAKEN_BEFORE =
  /\b(?:at first|initial(?:ly)?|original(?:ly)?|earlier|would have|had (?:\w+ ){0,2}(?:put|said|reported|spoken|expected|forecast|stood|given|feared|hoped|predicted))\b/;
export const OVERTAKEN_AFTER =
  /^[\w ]{0,20}\b(?:that |than )?(?:analysts|economists|markets|investors|forecasters|officials|it|they|she|he) had\b|^[\w ]{0,12}\b(?:first (?:reported|thought|feared|estimated)|initially)\b/;
export const PRESENT = /\b(?:now|has|have|will|total(?:s|ed|ing)?|bringing|brings)\b/;
export const FURTHER_BEFORE = /\b(?:another|other|further|additional|extra) $/;
/** The longest of these words with a space on either side. */
export const LONGEST_FURTHER = 12;
export const FURTHER_AFTER = /^ (?:more|others?|further|additional)\b/;
export const AGAIN =
  /\b(?:second|third|fourth|fifth|[a-z]+th|\d+(?:nd|rd|th)|more than once|twice) (?:\w+ ){0,2}(?:in|within) (?:(?:just|the|last|past|only|under|about|more than|less than|as many) ){0,2}$/;
export const SPAN =
  /\b(?:for|in|within|over|during|the|last|past|next|first|after|every|under|lasting|lasted|of) (?:(?:the|an?|median|average|about|nearly|almost|at least|more than|less than|only|just|last|past|next|first|over|previous|another|of) )*$/;
export const LEVEL =
  /\b(?:from|than|with|against|versus|above|below|topping|beating|exceeding|surpassing|ahead of|short of) (?:(?:the|an?|its|their) )?$/;
/** A score on the way: 'slipped to 74-3', 'to level the series at 1-1'. */
export const PARTWAY =
  /\b(?:(?:slip|slump|collaps|reel|struggl|recover|fell|fall|cruis|crash|stumbl|subsid)\w*|reduced|were|was|led|trailed|levell?(?:ed)? the \w+|ahead) (?:to |at |on |by )?$/;
/** The longest of these words with spaces. */
export const LONGEST_LEVEL = 18;
export const DISTANCE = /^(?: \w+)? (?:north|south|east|west|away|from|off|outside|inland)/;
/** 'children **under** five', 'people **aged** 20' */
export const LIMIT = /\b(?:under|over|aged|below|above) $/;
export const PARENT = /\b(?:mother|father|parent|mum|mom|dad) of $/;
/** '**the** two countries', '**these** two towns' */
export const GIVEN = /\b(?:the|these|those) $/;
