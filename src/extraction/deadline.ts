const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const year = '(?:19|20)\\d{2}';
const count =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty(?:[- ]four)?|thirty|sixty|ninety|a|an|the first|the next (?:\\w+ )?|the first \\w+)';
const unit =
  '(?:(?:working |calendar |school |business |financial |academic )?(?:hours?|days?|weeks?|months?|quarters?|terms?|years?))';
const date = `(?:(?:midnight )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?${month},? ${year}|${month} \\d{1,2}(?:st|nd|rd|th)?,? ${year}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|(?:the )?(?:early |mid[- ]?|late )?(?:spring|summer|autumn|winter|quarter \\d|q\\d)(?: of)? ${year}|(?:the )?(?:beginning|start|middle|end) of (?:the )?(?:(?:current |next |this |coming )?(?:financial|calendar|academic|school|municipal) year(?: ${year}(?:[-/–]\\d{2,4})?)?|this (?:year|parliament|session|parliamentary session)|next (?:year|month|session|term)|${month}(?:,? ${year})?|${year}|(?:spring|summer|autumn|winter)(?: ${year})?|q\\d ${year})|${year}(?:[-/–]\\d{2,4})?)`;

const phrases = new RegExp(
  [
    `\\b(?:by|before|until|no later than|not later than|by no later than|in or before|on or before|in advance of|prior to|from|starting in|beginning in|with effect from|not be delayed past|past) ${date}`,
    `\\bmust not be delayed past the end of this year`,
    `\\b(?:by|before) ${month}\\b(?! \\d)`,
    `\\b(?:within|in|after|for) (?:(?:at most|no more than|not more than|a maximum of|a period of|the period of) )?${count} ?${unit}(?:['’]? time)?(?: (?:of|from|after|following) (?:the |this |its |their |any |receipt|publication|being|operation)[^.;:,()]{0,80}| (?:of|from) (?:operation|publication|receipt|now|today))?`,
    '\\bat the (?:earliest|first|next) (?:possible |available |practicable )?(?:opportunity|date|moment)\\b',
    '\\bas soon as (?:is |it is |they are |the [^.;:,()]{1,60} (?:is|are) )?(?:reasonably )?(?:possible|practicable|practical|feasible|available|complete[d]?)\\b',
    '\\bas a matter of (?:the utmost |great |some |absolute )?(?:urgency|priority)\\b',
    '\\b(?:immediately|without (?:further |undue |any )?delay|forthwith|with immediate effect|straight away)\\b',
    '\\b(?:each|every) (?:year|month|quarter|term|week|(?:two|three|five|six|\\d) (?:years|months))\\b',
    '\\b(?:yearly|quarterly)\\b',
    '\\bon the (?:same )?day (?:that|on which|when) [^.;:,()]{1,50}',
    `\\bin its ${year} [\\w-]+`,
    '\\bafter the [^.;:,()]{3,70} (?:is|are|has been|have been) (?:published|completed|concluded|received|issued)\\b',
    '\\b(?:within|before|by) the (?:current|next|coming) (?:year|month|session|financial year|parliamentary session|term|academic year|calendar year)\\b',
    `\\bmidnight \\d{1,2} ${month} ${year}`,
  ].join('|'),
  'gi',
);

// "From 2010 to 2015" and "in three years" of a narrative look like dates and set none.
const noDeadline =
  /^(?:from|in|for) (?:(?:19|20)\d{2}\b|a (?:day|week|month|year|number)|one day\b|the first (?:day|year|month)?$)/i;

/**
 * The time by or within which something is to be done, as worded in the text; several are joined by "; ", '' when it sets
 * none. Repeating duties ("each year") count: they say when.
 */
export const findDeadline = (text: string): string => {
  const found: string[] = [];
  for (const match of text.slice(0, 20_000).matchAll(phrases)) {
    const worded = match[0].trim();
    if (noDeadline.test(worded) || found.some((known) => known.toLowerCase() === worded.toLowerCase())) continue;
    found.push(worded);
  }
  return found.join('; ');
};
