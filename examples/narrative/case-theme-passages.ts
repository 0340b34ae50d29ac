/**
 * How a theme of the case is narrated: what the family's story shows (`background`), what happened (`events`) and what
 * the author makes of it (`analysis`). `{Child}`, `{child}`, `{he}`, `{his}`, `{him}`, `{place}` and `{county}` are
 * filled in. A passage may begin with a condition: `0-5|` on the age in years, `not 17 21|` on the review; an event then
 * with `1|` (in pregnancy) or `2|` (after birth), which says when in the story it comes.
 */
export interface CaseThemePassages {
  readonly heading: string;
  readonly background: readonly string[];
  readonly events: readonly string[];
  readonly analysis: readonly string[];
}

export const caseThemePassages: Readonly<Record<string, CaseThemePassages>> = {
  'ct-prematurity-low-birth-weight': {
    heading: 'A small and fragile baby',
    background: [
      '{Child} was born at thirty-two weeks, weighed 1.7 kilograms and spent three weeks in the special care baby unit.',
      '{Child} was born early and small, at 2.1 kilograms, and needed help with feeding for the first month of {his} life.',
      '{Child} came into the world seven weeks before {he} was expected. The unit noted that visits from home were few and short.',
    ],
    events: [
      '2| The neonatal unit discharged {child} home with a feeding plan. The community midwife had been told of the date only on the day.',
      '2| Staff of the special care unit wrote that the parents had been shown how to feed {him} slowly, and that they had found it hard.',
    ],
    analysis: [
      'A baby who has been born early cries more, feeds slowly and gives less back. The unit knew this and said so to the parents. Nobody asked what it would be like in this household, at night, with these adults.',
      'The weight charts were kept with care. What they could not show was how the baby was being held and fed between one weighing and the next.',
    ],
  },
  'ct-young-mother': {
    heading: 'A mother who was herself young',
    background: [
      "{Child}'s mother was still at school when she became pregnant for the first time. She had been a child in need herself.",
      "{Child}'s mother had left care at sixteen and was used to managing alone.",
      "Mother was young, had moved between relatives throughout her own childhood, and had never lived alone before {child}'s birth.",
    ],
    events: [
      'not 32| 1| Mother told a midwife that she had nobody to be with her at the birth.',
      'A leaving care worker saw Mother and noted that she was "coping". The note did not mention the child.',
    ],
    analysis: [
      'Mother was spoken of as a parent who needed to learn, and hardly ever as a young person who needed care. Both were true.',
      'Services for young people and services for parents each supposed that the other was in the lead. The help that she did accept came from a neighbour.',
    ],
  },
  'ct-parental-learning-disability': {
    heading: "A parent's learning disability",
    background: [
      "{Child}'s mother had attended a special school and could read only simple print. None of the letters sent to her took account of it.",
      "{Child}'s father had a moderate learning disability, which was known to his doctor and to no one else.",
    ],
    events: [
      'A letter about an assessment was sent to the home. It ran to three pages and ended by saying that no reply would be taken as a refusal.',
      'A psychologist advised that advice to Mother should be shown and repeated rather than told. The report was filed.',
    ],
    analysis: [
      'Agreement was taken for understanding. When the author asked what certain words in the plan had meant, it was plain that they had meant nothing to the person who signed it.',
      'No assessment was made of what this parent could do, with help and without it. The question was raised twice and each time given to someone else.',
    ],
  },
  'ct-mental-ill-health': {
    heading: 'Mental ill health',
    background: [
      '0-10| There was a history of depression in the family, with two admissions to hospital before the period under review.',
      '0-10| Mother had been treated for depression since she was eighteen. Her medicine was changed three times in the period under review.',
      '11-17| {Child} had been known to the child and adolescent mental health service since {he} was eleven, and had seen four clinicians there.',
    ],
    events: [
      '0-10| The crisis team visited after a call from a relative, found no immediate risk and closed the matter by letter to the doctor.',
      '0-10| An appointment with the psychiatrist was kept. The notes describe low mood, poor sleep and a wish "not to be here".',
      '11-17| {Child} told a school nurse that {he} did not sleep. The nurse wrote to the clinic; the letter was answered after five weeks.',
      '11-17| A clinic appointment was offered for a morning on which {child} had to be elsewhere. It was recorded as missed.',
    ],
    analysis: [
      '0-10| Mental health staff saw the illness and children’s services saw the behaviour. Only rarely, and then by chance, did anyone see both.',
      '11-17| Distress was described as behaviour, and behaviour as choice. Those who saw {child} most often were not asked what they saw.',
      'The risk was described as low on each occasion on which it was described. It was not noticed that it was being described more and more often.',
    ],
  },
  'ct-males-in-household': {
    heading: 'The men in the household',
    background: [
      'not 17 21| A man who is referred to in this report as Mr T was in the household for much of the period. His name is on none of the files.',
      "not 10 17 21 23 29| {Child}'s father did not live at the address that agencies held for the family, though he was there on most days.",
      "{Child}'s father was known to most agencies by his first name and to some of them by no name at all.",
      'not 17 21| At least three men had a part in the care of the child. Agencies could name one of them.',
    ],
    events: [
      'The father was in the next room during the visit. He was not asked to come in.',
      'not 17 21 29| A man opened the door to the health visitor and went upstairs. He was entered in the record as "friend".',
      'not 10 17 21 23 29| The housing officer noted that a man was living in the property. The note was not passed on.',
      "not 10 16 17 21 23 29| A neighbour told the police that Mother's new partner had a temper. Nobody asked his name.",
    ],
    analysis: [
      'Men were present in this story and absent from its records. Letters were addressed to Mother, visits were arranged with Mother, and the assessment is of Mother.',
      'not 17 21| Had his name been asked for and looked up, it would have been found that he had twice been before the courts for violence. The search would have taken a few minutes.',
      "The father was willing to be seen. He told the author that in {child}'s lifetime no professional had asked him a question.",
    ],
  },
  'ct-hard-to-engage': {
    heading: 'Keeping in touch with the family',
    background: [
      'The family missed many appointments, moved without leaving an address and did not always open the door.',
      'Services found the family hard to engage. There were twenty-six appointments in the year, of which nine were kept.',
      'Offers of help were accepted with reluctance and soon dropped.',
    ],
    events: [
      'Two visits were made without reply. A card was left on each occasion.',
      'The third appointment in succession was missed, and the case was closed in line with policy.',
      'Workers were refused entry. One of them was told that if she came back it would be the worse for her.',
    ],
    analysis: [
      'The family was described as difficult to engage in the records of five agencies. What the agencies did about it was, for the most part, to write and then to close.',
      'Missed appointments were counted as events in the life of the service, and not as events in the life of the child.',
      'Some workers were afraid of this household, and did not say so until they were asked by this review. A visit that is made in fear sees less.',
    ],
  },
  'ct-disguised-compliance': {
    heading: 'Cooperation on the surface',
    background: [
      'The parents agreed to most of what was put to them. Little of it came about.',
      'Mother was warm with professionals and ready with an explanation, and rooms were tidied before each visit that had been announced.',
    ],
    events: [
      'On the eve of the review conference the parents attended the family centre for the first time in a month. The minutes record "good engagement".',
      'Mother cancelled a medical appointment on the grounds that another had been made elsewhere. None had.',
    ],
    analysis: [
      'There was disguised compliance: enough was done, at the right times, to keep agencies at a distance. The plan measured what the parents attended, and not what changed for the child.',
      'Each agency believed that the family was cooperating with the others. When the records are laid side by side it can be seen that they were cooperating with none.',
    ],
  },
  'ct-professional-challenge': {
    heading: 'Challenge',
    background: [],
    events: [
      '11-17| A head teacher disagreed with the decision to take no further action. He wrote to say so and had no reply.',
      '0-5| The health visitor disagreed with the decision to take no further action. She said so to her manager and it went no further.',
      '0-10| The explanation given for the bruise was accepted, although a nurse wrote that she was "not sure about it".',
      'At the conference two of those present had doubts about the plan. The minutes show that it was agreed by all.',
    ],
    analysis: [
      'Respectful doubt is a safeguard. There was doubt in this case among professionals of three agencies, and in no instance was it pressed.',
      '11-17| Decisions were questioned in corridors and not in meetings. The one worker who wrote down her disagreement was thanked, and the decision stood.',
      '0-10| The account offered by the parents changed between the ambulance, the ward and the police station. No professional put the differences to them.',
    ],
  },
  'ct-violent-men': {
    heading: 'A young woman and violent men',
    background: [
      "{Child}'s mother had been hurt by each of the men with whom she had lived, the first of them when she was fifteen.",
      'Mother had been in two violent relationships before this one. She told a refuge worker that she did not know there was another kind.',
    ],
    events: [
      'Mother came to the emergency department with a broken finger. She said that she had shut it in a door.',
      'Mother withdrew her statement against her former partner.',
    ],
    analysis: [
      'Mother was asked why she did not leave. It would have been as well to ask what would happen to her if she did, and what had been done for her when she was a girl.',
    ],
  },
  'ct-poverty-living-conditions': {
    heading: 'Living conditions',
    background: [
      'The home was damp and had no working cooker. For some weeks there was no electricity.',
      'The family was in debt from the start of the period under review, and food parcels were provided on four occasions.',
    ],
    events: [
      'A repairs operative reported that the home was in a "shocking state". The report was dealt with as a matter of rubbish.',
      'The home was found to be cold, dirty and without bedding. The parents were advised to clean it.',
    ],
    analysis: [
      'Workers who visit many poor homes can cease to see one that is worse. There is no shame in poverty, and this household had more than its share; but what was described here was a danger to a child.',
    ],
  },
  'ct-domestic-violence': {
    heading: 'Violence in the home',
    background: [
      'The police had been called to the family home seven times in two years because of violence between the adults.',
      'There was violence between the adults in the home. Mother told this review that it began when she was expecting her first child.',
    ],
    events: [
      'Officers attended after a call from next door. Both adults said that there had been an argument. The children were said to be asleep and were not seen.',
      'Mother was seen by her doctor with bruises to the arm and neck. He asked about her children and was told that they were fine.',
      'A case conference on high risk victims discussed Mother. The child was not mentioned in the minutes.',
    ],
    analysis: [
      'Each call to violence in the home was dealt with as a dispute between two adults. For a child it was the place where {he} lived.',
      'Reports of domestic violence reached social care in batches, some of them a month old, and were read singly. Read together they show assaults that were growing worse.',
    ],
  },
  'ct-substance-misuse': {
    heading: 'Drugs and alcohol',
    background: [
      'Alcohol misuse by at least one adult in the household was known to several agencies.',
      'A parent was in treatment for heroin use and was prescribed methadone, to be taken home twice a week.',
    ],
    events: [
      'A drug worker noted that a locked box for medicine had been promised. There is no record that it was delivered.',
      'Father was seen drunk in the street in the middle of the day. A passer-by saw him home and rang the duty line.',
    ],
    analysis: [
      '11-17| The service treated an adult. It did not ask who did the shopping in that home, or who stayed awake at night.',
      '0-10| The treatment service measured what the adult took. No service measured what that meant on a given morning for a child who needed to be fed.',
    ],
  },
  'ct-cross-boundary': {
    heading: 'Across the boundary',
    background: [
      'The family had lived in three council areas, and each of the three knew something that the others did not.',
    ],
    events: ['The file from the previous authority was asked for by fax. Part of it came, five weeks later.'],
    analysis: [
      'At each move across a boundary the family’s history was left behind. Two police forces and two trusts held records that together told a different story from any one of them.',
    ],
  },
  'ct-unqualified-staff': {
    heading: 'Who did the work',
    background: [],
    events: [
      'The visit was made by a support worker who had been in post for three weeks, because no social worker was free.',
    ],
    analysis: [
      'Work that called for a qualified social worker was done by people who were kind, willing and not trained for it. They were not to blame for what they did not see.',
    ],
  },
  'ct-culture-ethnicity': {
    heading: 'Culture and language',
    background: [
      'English was not the first language of the adults in the home. Five agencies recorded the family’s ethnic origin in four different ways.',
    ],
    events: [
      'A relative interpreted at the appointment. It is now known that he did not pass on the question about injuries.',
    ],
    analysis: [
      'Staff were anxious not to give offence. In consequence questions were not asked which any family should be asked, and beliefs were supposed which the family did not hold.',
    ],
  },
  'ct-disability': {
    heading: 'A child with a disability',
    background: [
      '{Child} had a disability and could say only a few words, which those who knew {him} understood well.',
    ],
    events: [
      '6-17| A school helper noted that {child} flinched when {he} was changed. The note was put in the home-school book.',
      '0-5| A play worker noted that {child} flinched when {he} was changed. The note was not passed on.',
    ],
    analysis: [
      'Signs that would have been questioned in another child were put down to disability. There were people who could have helped {child} to speak, and they were not asked.',
    ],
  },
  'ct-concealed-pregnancy': {
    heading: 'A pregnancy that was not known',
    background: [
      'The pregnancy was not known to any service until its last weeks, if then. There was no antenatal care.',
    ],
    events: [
      '1| Mother attended the minor injury unit with abdominal pain. A test was offered, and she left before it was done.',
    ],
    analysis: [
      'A concealed pregnancy leaves services with nothing to go on. There were, even so, two occasions on which a direct question might have been answered.',
    ],
  },
  'ct-poor-recording': {
    heading: 'Records',
    background: [],
    events: [
      'The entry for this date is unsigned and gives no account of who was in the home.',
      'The name of the child was misspelt in the system, and the earlier contact was not found.',
    ],
    analysis: [
      'Poor recording runs through this case. There are entries without dates, decisions without reasons and, for eleven weeks, no entries at all.',
      'The quality of records was uneven. Some were exemplary. Others give the number of visits and nothing of what was seen at them.',
    ],
  },
  'ct-poor-information-sharing': {
    heading: 'Information that did not arrive',
    background: [],
    events: [
      'The report of the incident was sent to an office that had closed.',
      'The discharge letter went to a doctor with whom the family was no longer registered.',
    ],
    analysis: [
      'Information was not shared when it should have been, within agencies as well as between them. Where it was shared it was often without saying why it mattered.',
      'Three agencies held information which, put together, would have led to an enquiry. It was first put together for this review.',
    ],
  },
  'ct-absence-at-meetings': {
    heading: 'Who was at the table',
    background: [],
    events: [
      'Neither the doctor nor the police attended the conference. No reports were received from them.',
      'The core group met with only the social worker and the mother present.',
    ],
    analysis: [
      'Those who knew most were absent from the meetings at which decisions were made. In one instance the invitation had been posted the day before.',
    ],
  },
  'ct-need-for-training': {
    heading: 'Knowledge and training',
    background: [],
    events: [
      '0-5 not 32| The worker on duty had not had child protection training, and did not know that bruising in so young a child must be reported.',
      'The member of staff who took the call had been booked on safeguarding training three times and released for none of it.',
    ],
    analysis: [
      'Several of the staff who met this family had had no safeguarding training. They recognised that something was wrong and did not know what to do about it.',
    ],
  },
};
