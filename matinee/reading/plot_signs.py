"""How sentences look that tell a story, and those that look like it and tell of something else."""

import re

from matinee.reading.plot_words import PEOPLE

# The film and a verb of telling.
TELLS = re.compile(
    r"(?:(?:is|s) (?:\w+ )?about (?!to\b)|(?:begins|starts|opens) when\b|[Ff]ollows\b(?! up\b)"
    r"|follow (?=[A-Z]|an?\b|the\b|two\b)|tells (?!us\b|me\b)"
    r"|tell of\b|(?:is|s) the (?:\w+ ){0,2}story of\b|true story of (?:an?|two|how)\b"
    r"|cent(?:er|re)s (?:on|around)\b|(?:is|s) set (?:in|on|at|during|against)\b|takes place\b|chronicles\b"
    r"|explores\b|examines\b|profil(?:es|ing)\b|looks (?:back )?(?:at|into|in on)\b|focuses on\b"
    r"|revolves? around\b|[Ii]n (?:the|this) (?:film|movie|pic|series|story|one)(?:,? (?:an?|two|three"
    r"|the) |, (?=[A-Z]))"
    r"|(?:stories|tales) (?:about"
    r"|of) (?:how|what|an?"
    r"|two|people) |traces\b|(?<!deal )(?<!pact )(?<!agreement )covers\b|honou?rs\b|introduces us\b"
    r"|concerns\b|recounts\b|depicts\b"
    r"|portrays an?\b|documents\b|delves into\b|picks up (?:\w+ ){0,2}(?:years|months|weeks|days|after)\b"
    r"|(?:takes|brings|leads) us\b|goes back to\b|in which (?:an?|two|the|[A-Z])|pits\b|imagines\b"
    r"|unfolds\b"
    r"|wanders\b|(?:film|movie|pic|drama|comedy|thriller|documentary|doc|story|tale|portrait|western|horror"
    r"|romance|series|short) (?:about|of) (?!the same )"
    r"(?:an?|two|three|the|how|what|one|people|his|her|(?:[a-z\-]+ ){1,3}(?:who|whose|that)) )"
)
# A character by one name, doing something: "Gudrun calls at her uncle's boathouse".
BY_ONE_NAME = re.compile(
    r"(?!(?:Every|No|Some|Any)(?:body|one|thing)|Good|Bad|Big|Great|More|Most|Many|Some|Fans?|New|Other"
    r"|Early|Title|Nothing|Everything|It|He|She|That|What|Who|Which"
    r"|Nowadays)"
    r"(?P<name>[A-ZÀ-Þ][\w'\-]+)(?: and [A-ZÀ-Þ][\w'\-]+)? (?!stars|plays|directs|says|writes|tells|makes"
    r"|releases"
    r"|shows|joins|gets|looks|opens|hits|marks|serves|shares (?:a|the) (?:new|first)|has|is|was|does|comes"
    r"|premieres)"
    r"(?:[a-z]+s|have|share|find|meet|fall|live) "
)
OF_SENTENCE = frozenset({
    "When", "After", "While", "But", "And", "As", "Once", "If", "Then", "Since", "Until", "Before", "Because",
    "Though", "So", "Now", "Where", "That", "With", "For", "To", "Young", "Little", "Old",
})  # fmt: skip
# The film as the subject, at the very beginning: no word further on makes it no plot.
SURELY = re.compile(
    r"(?:(?:Starring|Also starring|Inspired by|Based on|Written by|Directed by|Billed as|Described as"
    r"|Adapted from"
    r"|Produced by|Helmed by|Penned by|Scripted by|Narrated by|Presented by|Filmed|Shot|From|Part"
    r"|Equal parts"
    r"|To be (?:shown|broadcast|screened)"
    r"|Told|Set) [^.;\n]{3,120}?, (?=Title|the|it|this))?"
    r"(?:(?:[Tt]he|[Tt]his) (?:[\w\-]+ ){0,3}(?:film|movie|story|documentary|doc|series|drama|comedy"
    r"|thriller|short"
    r"|plot|feature|show|pic|docu(?:-?series)?|western|romance|horror|project)|[Ii]t|Title|Pic|Film"
    r"|“[A-Z][\w’' ]{1,20},?”)"
    r"(?: (?:follows|will (?:follow|tell|chronicle|explore|see|cent(?:er|re)|focus)"
    r"|takes an? [\w\- ]{0,16}look (?:at|in)"
    r"|travels to|plays in(?= an? (?!few|handful|limited|cinema|theat))|visits|picks up|turns on"
    r"|hinges on|looks (?:back )?at|takes (?:us"
    r"|viewers|place)"
    r"|focuses on|profiles|documents|uncovers|investigates|celebrates|revisits|retraces|depicts|recounts"
    r"|traces|tracks|explores|examines|brings together|pits|tells (?:of|the|how)|cent(?:er|re)s (?:on"
    r"|around)|revolves"
    r"|chronicles"
    r"|is about (?!to)|finds|sees|watches|shows how|captures|charts|paints|spans|weaves|climbs|imagines"
    r"|is (?:loosely )?(?:inspired by|based on) the (?:true |real |real-life )?(?:story|life) of)"
    r"|'s about|is (?:an?|the) (?:[\w\-']+,? ){0,4}(?:tale|story|portrait|chronicle|account) (?:of|about)) "
    r"|[A-ZÀ-Þ][\w’'\-]+(?: [A-ZÀ-Þ][\w’'\-]+)?['’]s? (?:[\w\-]+ ){0,3}(?:film|feature|debut|drama|comedy"
    r"|thriller|movie"
    r"|documentary|follow-up)(?: (?:after|following|since|to) [^.;]{3,90}?)? (?:follows (?=an?|the|two"
    r"|[A-Z])|tells|cent(?:er|re)s on|revolves around|is about|concerns) "
    r"|In an? (?:[\w\-]+ ){0,3}(?:world|future|town|city|land|society|kingdom|village|place|time|age)"
    r" (?:where|in which|without|ruled|overrun) "
    r"|(?:The|Its) (?:film's |movie's )?(?:story|plot|action) (?:kicks off|brings|begins|starts|opens|moves"
    r"|jumps"
    r"|unfolds|takes|sees|deals|concerns|is set) "
)
# A player and the one who is played.
PLAYS = re.compile(
    r"(?<![\w-])(?<!also )(?:makes (?:his|her|their) [\w\- ]{2,24}(?=as )|stars?|plays?|portrays?"
    r"|toplines?|headlines?|leads? (?:\w+ ){0,2}(?=as )|starring|features)\b(?! (?:in(?! (?:the|this"
    r"|an?) [^.,;]{3,70} as [A-Z])|alongside|with"
    r"|an? (?:\w+ )?cast)\b)"
    r"[^.]{0,120}?(?:\bas\b|\ban?\b|, the\b)[^.]{4,160}?"
    r"(?:\bwho\b|\bwhose\b|\bwhen\b|\bwhere\b|\bthat\b|, an? | - (?:she|he|they)\b|\btrying to\b"
    r"|\b(?:forced|sent|hired|accused|torn|haunted|trapped|caught|hunted|stalked|tasked|charged|stranded|driven"
    r"|asked|determined|desperate|struggling|on the run|in search of|out to|turned) )"
)
_NAME = r"[A-ZÀ-Þ][\w'\-]*(?: [A-ZÀ-Þ][\w'\-]*){0,2}"
IS_SOMEONE = re.compile(
    rf"{_NAME} is (?P<part>{_NAME}), an? "
    rf"|{_NAME} (?P<alone>grew up|lives (?:in|on|with)|dreams of|works (?:as|at|in)|has always|makes (?:his"
    rf"|her|a)"
    r" living)\b"
    rf"|{_NAME} (?:is (?:an?|the|{_NAME}(?=,)|(?:only |just |barely )?\d+)|has(?! the part)|makes|spends"
    rf"|lives|grew|grows|sees|finds|returns|works|comes|runs|wants"
    rf"|dreams|must)\b"
    rf"|{_NAME} the [a-z]+(?: [a-z]+)? (?:\([^()]*\) )?(?!director|filmmaker|actor|film|movie)[a-z]+s "
    rf"|{_NAME} and (?:his|her) (?!co-star|director|cast|crew|team|former)[\w\-]+ "
    rf"|{_NAME} (?P<two>and|&) {_NAME} (?:are (?:an?|two|the)|head|set|go|live|meet|must|find|try|want"
    rf"|take|get|travel|run)\b"
    rf"|{_NAME}, (?:an?|who(?! (?:also|previously|recently|last|made|directed|wrote|broke|won|brought))"
    rf"|born|now|once|just|whose|the) "
)
OPENS = re.compile(
    r"In [\"“][^\"”]{2,40}[\"”],? |In (?:this one|it), |From (?:an? early age|the (?:age|moment|day|time)) "
    r"|[A-ZÀ-Þ][\w'\-]+'s (?:[a-z\-]+ ){0,2}(?:life|world|marriage|peace|dream|routine|existence"
    r"|retirement|days?) "
    r"(?:is|are|gets|takes|changes|falls|begins|starts|comes|comes|was|becomes|unravels) "
    r"|In [A-ZÀ-Þ][\w '\-]{2,50}, (?:after|when|while|as|an?|two|three) "
    r"|(?:Set (?:in|during|on|against|over|at|within|amid)|After|When|Following|While|As|Since|Once|Years"
    r"|Decades|Months|Just|Three|Two|Many|Five|Ten|Trapped|Haunted|Desperate|Released|Fed up|Stuck|Stranded"
    r"|Driven|Faced|Forced|Unable|Determined|Left|Born|Raised|Torn|Without|Out for|Too|Having|Living|Armed"
    r"|Lost|(?!Directed|Written|Produced|Penned|Helmed|Adapted|Created|Distributed|Edited|Scored|Acquired)"
    r"[A-Z]\w+(?:ed|en|wn|ught) (?:into|by|from|in|to|with|for|out|up|off|on|at|over|between)|All"
    r"|Inside|Deep in|High|Somewhere|On (?:the|an?|its|his|her|their)|In an?|In \d{4}"
    r"|In (?:the )?\w+ (?:of )?\d{4}|In [A-Z]\w+(?:, "
    r"| in | during )|In the world"
    r"|In the (?:near|distant|year|not|last|early|late|wake|midst|aftermath|summer|winter|\d)"
    r"|One (?:day|night|summer|evening)|A century|During|Between|Over the course|Ever since|Sent|Hired"
    r"|Late (?:one|at) |(?:[A-Z][a-z]{2,8}(?:-[a-z]+)?|A few|\d{1,3}) (?:hundred )?"
    r"(?:years?|months?|weeks?|days?|decades?|hours?|centuries|generations?) (?:after|later|into|before)"
    r"|For (?:\w+ )?(?:years|decades|months|centuries|generations)|The year is|Fresh (?:out of|from)"
    r"|To (?:save|find|escape|protect|pay|prove|win|keep|avenge|survive|stop|rescue|clear|make ends) "
    r"|With (?:his|her|their|no|nowhere|nothing|only (?!\w+ (?:days|weeks|months|years))) "
    r"|At an? (?!press|party|panel|recent|time|screening|market|festival)|Over (?:one|a(?! career)|an"
    r"|several) "
    r"|(?:Tired|Sick|Weary|Bored|Afraid|Jobless|Penniless|Homeless|Unaware|Convinced|Obsessed|Heartbroken"
    r"|Reeling) (?:of|and|with|that|in|from|by) (?=[^.;]{3,80}, (?:an?|the|two|[A-Z]))"
    r"|(?:Hoping|Trying|Wanting|Needing|Attempting|Longing|Planning) to "
    r"(?=[^.;]{3,80}, (?:an?|the|two|[A-Z]))"
    r"|Kept|(?:\w+(?:-\w+)?|\d{1,2})[- ]year[- ]old|Beneath|Amid(?:st)? |Deep (?:beneath|under|within)|Upon"
    r"|Summoned|Every (?:night|day|morning|evening|summer|winter|(?:\w+ ){1,2}(?:years|months|weeks|days"
    r"|hours)|Christmas)|Long ago|This time"
    r"|At (?:the age of |age )?\d+|Now an?|It(?:'s| is) (?:the )?(?:\d{4}|year|summer|winter|autumn|spring"
    r"|fall|future|New Year|Christmas|[A-Z]\w+ (?:of )?\d{4}))\b"
    # "Struggling with debts, a chef", not "Speaking to the paper, she".
    r"|(?!\w+ing (?:are|is|alongside|to|on|for) |Starring|Featuring|Making|Starting|Opening|Coming"
    r"|Premiering|Speaking|Looking|Judging|Talking"
    r"|Arriving"
    r"|Debuting|Directing|Rounding|Adding|Reteaming|Lending|Completing|Filling|Joining|Reuniting|According|Hailing|Boasting|Blending|Mixing)"
    r"[A-Z]\w+ing (?:[\w'\-]+ ){1,9}?[\w'\-]+, (?:an?|two|three|the|his|her|[A-Z]\w+|one) "
)
SOMEONE = re.compile(
    r"(?!An? (?:(?:\w+ ){0,2}way to|lot|number|graduate|veteran|native|spokes\w+|source|portion|sequel"
    r"|slew|host|alum\w*"
    r"|accomplished"
    r"|acclaimed|(?:[A-Z]\w+ ){1,3}production|limited|release)\b)"
    r"(?!\w+ of the )(?:An?|Two|Three|Four|Five|Six|Seven) (?!(?:hundred )?(?:year|month|week|day|decade"
    r"|hour)s? "
    r"(?:after|later|into|before|ago|on)\b)"
)
SOMEBODY = re.compile(
    r"(?:(?:Single|Best|Former|Ex-?|Retired|Young|(?:Newly|Recently)(?: \w+)?|Recent|Grieving|Jaded"
    r"|Ag(?:e?)ing|Shy|Hapless|Reformed|Aspiring|Teen|Teenage|Estranged|Identical"
    r"|Small-town"
    r"|Disgraced|Lonely|Orphaned|Widowed|Struggling|Elderly|Troubled|Ambitious|Reclusive)[ -])?"
    rf"(?i:{'|'.join(sorted(PEOPLE))})s?,? (?:[A-Z][\w'\-]+,? (?:and )?){{0,4}}(?P<does>[a-z]+)\b"
)
OPINION_WORDS = re.compile(
    r"\b(?:bought|taken|acquired|picked up|snapped up) by [A-Z]|\blooks (?:like|great|good|amazing|fun)"
    r"|can't wait|stay tuned|!\s*[\"”]?\Z"
)
MAKING_WORDS = re.compile(r"\b(?:opens (?:in|on|at|today|this|next)|box office|music by|[Bb]ased on)\b")
SYNOPSIS = re.compile(
    r"[^.!?\n]{0,80}\b(?:synopsis|logline|description|plot summary|plot|official story|storyline|premise"
    r"|(?:the|official) (?:pitch|set-?up|gist|story|blurb))\b[^.!?:\n]{0,40}"
    r"(?:: ?[\"“]?|[, ] ?[\"“])(?=(?-i:[A-ZÀ-Þ]))",
    re.I,
)
STARRING = re.compile(r"Starring|Featuring|Co-starring|Also starring|The cast|Directed by [^,]{3,60}\.")
NOT_OF_STORY = re.compile(
    r"(?:He|They|This(?! time)|It(?!(?:'s| is) (?:the )?(?:\d{4}|year|summer|winter|autumn|spring|fall"
    r"|future|New Year|Christmas|[A-Z]\w+ (?:of )?\d{4}))"
    r"|That|These|There's|Here's|Here|You|What|If|But|And|So|Watch|Check|Read|Below)\b"
)
# Words inside a plot that would speak of its making elsewhere.
NEVER = re.compile(
    r"(?:In (?:an?|the|his|her|a recent) (?:new |recent |joint )?(?:interview|statement|press|release"
    r"|email|tweet|post)"
    r"|In other news|When asked|Asked|Since (?:its|then)|Based in|Say|Don't|Do not|In truth|In fact"
    r"|Of course|Besides|Perhaps|Maybe|Yet another|Another|One of|What"
    r"|If|Why|How"
    r"|Well|No|Not|Described|Inspired)\b"
)
ASIDE = re.compile(
    r",? (?:as )?(?:seen|shown|glimpsed|we (?:see|learn)) (?:in|from) [^.,]{3,80}| \([^()\n]{1,120}\)"
    r"|\bthe (?:first|last|previous"
    r"|original) (?:film|movie)\b"
    r"|\bin this (?:[\w\-]+ ){0,4}(?:film|movie|sequel|story|drama|comedy|thriller|tale|take|horror"
    r"|western)\b"
)
TOKEN = re.compile(r"\w+")
# What a sentence that seems to open a story goes on to speak of, and that is no story.
OF_FILM_BEHIND = re.compile(
    r"[^,]{3,70}, (?:it|this|fans|critics|audiences|viewers|readers|(?:the|its) (?:first |new )?(?:film"
    r"|movie|campaign"
    r"|project|company|studio|festival|director|star|images?|actor|actress|label|outfit|picture|feature))\b"
)
# Before "takes place": what is held, and not told.
IS_HELD = re.compile(
    r"\b(?:premieres?|festival|fest|event|screenings?|market|ceremony|shoot|shooting|filming|competition"
    r"|edition|production|gala|Q&A) \Z",
    re.I,
)
