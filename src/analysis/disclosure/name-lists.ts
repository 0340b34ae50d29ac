const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Given names common in Britain and Ireland, of many origins: enough to tell a name that stands alone. Lower case. */
export const givenNames = list(`
  aaron abdul abdullah abigail abu adam adele adrian agnes ahmed aidan aisha aisling alan alana alex alexander alexandra alfie ali alice alison amanda
  amber amelia amina amir amy anastasia andrea andrew angela anita anna anne annie anthony antonio anya archie arjun arthur asha ashley
  asif audrey ava ayesha barbara barry beatrice becky ben benjamin bernadette beth bethany bilal billy bob brandon brenda brian bridget bronwyn bryn
  caitlin callum cameron carl carly carmel carol caroline catherine charlie charlotte chelsea cheryl chloe chris christina christine christopher
  ciara claire clare colin connor conor courtney craig daisy damian daniel danielle danny darren dave david dawn dean deborah debbie declan denise dennis
  derek diane dominic donna doreen dorothy douglas dylan eamon edward eileen elaine eleanor elena elizabeth ella ellie elliot emily emma eoin
  eric erin ethan eva evan evelyn evie faith farah fatima fiona florence frances francesca francis frank fraser fred freddie gareth gary gavin gemma
  geoffrey george georgia georgina gerald gerard gillian gladys glen glenn gloria gordon graham grainne gurpreet gwen hamza hannah harjit harriet harry
  harvey hassan hazel heather heidi helen henry hilary holly hugh hussain ian ibrahim imogen imran ines iris isaac isabel isabella isla ivan
  ivy jack jackie jacob jacqueline jade jake jamal james jamie jane janet janice jason jasmine jasmin jasper jay jean jeffrey jenna jennifer jenny jeremy
  jess jessica jessie jill jim jimmy joan joanna joanne joe joel john johnny jonathan jordan joseph josephine josh joshua joyce jude judith judy julia julian
  julie june justin kacper karen karl kate katherine kathleen katie kayleigh keeley keira keith kelly ken kenneth kerry kevin khadija kieran
  kimberley kirsty kyle lacey lara laura lauren layla leah lee leanne lena leo leon leroy lewis liam lily linda lindsay lisa logan lola lorna lorraine louis
  louise luca lucas lucy luke lydia lynn lynne mabel madeleine maisie malcolm mandy manjit marcus margaret maria mariam marie marilyn mario marion mark
  martin mary maryam mateusz matilda matthew maureen maurice max megan mehmet melanie melissa mia michael michelle mick millie miriam mohamed mohammad
  mohammed moira molly monica morgan muhammad mustafa nadia nadine naomi natalie natasha nathan neil niamh nicholas nicola nigel nina noah noreen nora norma
  norman oisin olga oliver olivia omar oscar osman owen paddy pamela patricia patrick paul paula pauline peggy penny pete peter philip philippa phoebe phyllis
  pippa piotr poppy priya rachel rajesh ralph raymond rebecca reece rhys richard ricky rita robert roberta robin robyn rory rosemary rosie
  ross roy ruby rupert russell ruth ryan saira sally sam samantha samira samuel sandra sanjay sara sarah scarlett scott sean sebastian shane shannon sharon
  shaun sheila shirley siobhan simon simone sinead sofia sonia sophia sophie stacey stan stanley stella stephanie stephen steve steven stuart sue
  sunita susan suzanne sylvia tamara tanya tara tariq tasha ted terence teresa terry theo theresa thomas tiffany tim timothy tina toby tom tommy tony
  tracey tracy trevor tyler usman valerie vanessa vera vicky victor victoria vincent violet vivian wayne wendy wesley william winifred xavier yasmin yusuf yvonne
  zachary zainab zara zoe zofia`);

/** Given names that are also words or months: a name only beside a title, a surname or a kin word. Lower case. */
export const wordNames = list(
  'april may june august grace hope joy rose ivy mark bill will rob pat sue dean grant faith victor art guy jack lily penny robin violet jade ruby amber dawn faith hazel heather iris olive poppy daisy summer autumn summer ray max drew frank gene harry mercy miles pearl reed ross scott chase clay cliff skip sky star',
);

/** Towns, cities, counties and countries of the United Kingdom and Ireland, lower case; several words joined by spaces. */
export const placeNames = new Set(
  `aberdeen, accrington, aldershot, antrim, armagh, ashford, aylesbury, ayr, barking, barnet, barnsley, basildon, basingstoke, bath, bedford, belfast,
   birkenhead, birmingham, blackburn, blackpool, bolton, bournemouth, bracknell, bradford, brent, brighton, bristol, bromley, burnley, bury, camden,
   cambridge, canterbury, cardiff, carlisle, chelmsford, cheltenham, chester, chesterfield, colchester, cork, cornwall, coventry, crawley, crewe, croydon,
   cumbria, darlington, derby, derry, devon, doncaster, dorset, dublin, dudley, dumfries, dundee, durham, ealing, eastbourne, edinburgh, enfield, essex,
   exeter, falkirk, galway, gateshead, glasgow, gloucester, grimsby, guildford, hackney, halifax, hammersmith, haringey, harlow, harrogate, harrow,
   hartlepool, hastings, havering, hemel hempstead, hereford, hillingdon, hounslow, huddersfield, hull, inverness, ipswich, islington, kent, kilmarnock,
   kingston upon hull, kirklees, knowsley, lambeth, lancaster, leeds, leicester, lewisham, lichfield, limerick, lincoln, lisburn, liverpool, london,
   londonderry, loughborough, lowestoft, luton, maidstone, manchester, mansfield, margate, medway, merseyside, merton, middlesbrough, milton keynes,
   newcastle, newcastle upon tyne, newham, newport, norfolk, northampton, northumberland, norwich, nottingham, nuneaton, oldham, oxford, paisley, perth,
   peterborough, plymouth, poole, portsmouth, preston, reading, redbridge, redcar, rochdale, rotherham, rugby, salford, salisbury, sandwell, scarborough,
   sefton, sheffield, shetland, slough, solihull, somerset, southampton, southend, southwark, st albans, st helens, stevenage, stirling, stockport, stoke,
   stoke on trent, suffolk, sunderland, surrey, sussex, sutton, swansea, swindon, tameside, taunton, telford, thanet, torquay, tower hamlets, trafford,
   truro, wakefield, wallsend, walsall, waltham forest, wandsworth, warrington, waterford, watford, wells, west midlands, westminster, weymouth, wigan,
   winchester, wirral, woking, wolverhampton, worcester, worthing, wrexham, yeovil, york, anglesey, gwynedd, powys, ceredigion, fife, orkney, tyrone,
   fermanagh, donegal, kerry, mayo, sligo, wexford, kilkenny, kildare, meath`
    .split(',')
    .map((name) => name.trim().replace(/\s+/g, ' ')),
);

/** Places that are words as well: places only after "in", "near", "from" and the like. Lower case. */
export const wordPlaces = list(
  'bath reading wells rugby hull bury kent poole stoke sutton derby mayo kerry lincoln preston perth chester',
);
