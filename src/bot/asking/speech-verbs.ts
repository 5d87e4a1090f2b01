/** Verbs of speech. */
export const VERB = new RegExp(
  `\\b(?:${[
    'say|says|saying|said|tell|told|mention|mentions|mentioned|mentioning|think|thinks|thought|talk|talks|talked|talking|spoken',
    'speak|speaks|spoke|speaking|respond|responds|responded|reply|replied|replies|react|reacted|promise|promises|promised',
    'claim|claims|claimed|argue|argues|argued|warn|warns|warned|comment|commented|announce|announced|admit|admitted',
    'deny|denied|want|wants|wanted|demand|demanded|suggest|suggested|explain|explained|insist|insisted|accuse|accused',
    'criticise|criticised|criticize|criticized|describe|described|state|stated|declare|declared|vow|vowed|urge|urged|reject|rejected|add|added|call|called|quoted',
    'ask|asks|asked|answer|answered|discuss|discussed|address|addressed|bring up|brings up|brought up|raise|raised|refer(?:red)? to|touch(?:ed)? on',
  ].join('|')})\\b`,
  'i',
);

/** Verbs whose object is what was said, every word of it. */
export const SAYING =
  /^(?:say|says|saying|said|call|called|claim|claims|claimed|think|thinks|told|tell)$/i;

/** What one does in words, where the words alone do not tell whether one did: 'did she deny it'. */
export const ACT =
  /^(?:claim\w*|promise\w*|warn\w*|announce\w*|admit\w*|deny|denied|demand\w*|suggest\w*|insist\w*|accuse\w*|critici[sz]e\w*|vow\w*|urge\w*|reject\w*|wants?|wanted)$/i;

/** Of these a quotation that does not say so is no answer. */
export const STRONG =
  /^(?:admit\w*|deny|denied|demand\w*|accuse\w*|critici[sz]e\w*|vow\w*|reject\w*)$/i;

/** Of these it can be told whether somebody did it: the words are there, or they are not. */
export const OBSERVED =
  /^(?:mention|mentions|mentioned|talk|talks|talked|speak|speaks|spoke|comment|commented|discuss|discussed|address|addressed|bring up|brought up|raise|raised|refer(?:red)? to|touch(?:ed)? on)$/i;
