import { type ColumnKey, columnKeys, table1 } from '../published/table-1.ts';

/** One body addressed in a review, with the number of recommendations made to it. */
export interface ReviewBody {
  readonly review: number;
  readonly column: ColumnKey;
  /** "hosp:ambulance": which voice it speaks in and which wordings suit it. */
  readonly kind: string;
  /** As named in a heading or an address, without an article. */
  readonly name: string;
  readonly count: number;
}

/**
 * The bodies of each review: `count kind name`, in the order in which its report takes them. Every name of a place,
 * trust, force or charity is invented. The counts of a column add up to the study's Table 1.
 */
const lines: Readonly<Record<number, string>> = {
  1: `8 lscb Kelverstone Safeguarding Children Board
17 csc Kelverstone Children's Social Care
12 pol Ellershire Constabulary
8 comm:hv Kelverstone Health Visiting Service
4 hosp:acute Kelverstone Hospitals NHS Trust
1 ho Kelverstone Primary Care Trust
3 hsg Kelverstone Council Housing Department`,
  2: `11 lscb Marrowdale Safeguarding Children Board
5 csc Marrowdale Children's Social Care
5 hosp:acute Marrowdale and Tolver Hospitals NHS Trust
4 comm:camhs Child and Adolescent Mental Health Service (CAMHS)
2 comm:sn School Nursing Service
4 amh:drugs Marrowdale Drug and Alcohol Team
2 edu Marrowdale Education Service
4 cnx Connexions Marrowdale
3 yot Marrowdale Youth Offending Service
3 pol Tolvershire Police`,
  4: `9 lscb Fennaby Safeguarding Children Board
4 csc Fennaby Children's Social Care`,
  8: `2 lscb Ostenbridge Safeguarding Children Board
5 csc Ostenbridge Children's Social Care
8 ho NHS Ostenbridge
4 hosp:acute Ostenbridge General Hospital NHS Trust
1 comm:camhs Child and Adolescent Mental Health Service (CAMHS)
3 amh:mental Ostenbridge and Wharn Mental Health NHS Trust (adult mental health services)
6 edu Ostenbridge Education Service
2 yot Ostenbridge Youth Offending Team
3 pol Wharnshire Constabulary
5 vol The Lantern Young People's Project (voluntary organisation)
5 misc:cafcass Cafcass
3 misc:employer Harbrook Deliveries Limited (employer)`,
  10: `4 lscb Thessingham Safeguarding Children Board
18 csc Thessingham Children's Social Care
3 ho NHS Thessingham
10 hosp:acute Thessingham University Hospitals NHS Foundation Trust
5 hosp:ambulance Medwinshire Ambulance Service NHS Trust
16 comm:hv Thessingham Health Visiting Service
6 comm:gp General Practitioners
7 amh:drugs Thessingham Drug and Alcohol Team
5 prob Medwinshire Probation Trust
3 pol Medwinshire Police
1 hsg Thessingham Council Housing Service
6 vol Rowan House Family Support (voluntary organisation)`,
  12: `6 lscb Wendlemarsh Safeguarding Children Board
11 csc Wendlemarsh Children's Social Care
7 ey Wendlemarsh Early Years Service
7 hosp:acute Wendlemarsh Hospitals NHS Trust
17 comm:hv Health Visiting Service
6 comm:gp General Practitioners
5 amh:mental Ellershire Partnership NHS Trust (adult mental health services)
5 edu Wendlemarsh Education Service
4 prob Ellershire Probation Area
1 pol Ellershire Constabulary
4 vol Harbour Row Family Centre (voluntary organisation)`,
  13: `5 lscb Netherquay Safeguarding Children Board
12 csc Netherquay Children's Social Care
2 ey Netherquay Early Years Service
9 hsg Netherquay Homes (housing association)
3 hosp:acute Netherquay Hospitals NHS Trust
2 comm:hv Netherquay Health Visiting Service
6 edu Netherquay Education Service
6 cnx Connexions Netherquay
4 pol Wharnshire Constabulary`,
  16: `4 lscb Isterby Safeguarding Children Board
2 csc Isterby Children's Social Care
1 hosp:acute Isterby District Hospital NHS Trust
2 prob Tolvershire Probation Trust
1 nat:health Department of Health`,
  17: `1 lscb Pellowmere Safeguarding Children Board
3 csc Pellowmere Children's Social Care
2 hosp:acute Pellowmere Hospitals NHS Trust
1 comm:hv Pellowmere Health Visiting Service
1 hsg Pellowmere Council Housing Department
2 pol Medwinshire Police`,
  21: `9 lscb Craddenmarsh Safeguarding Children Board
11 csc Craddenmarsh Children's Social Care
4 ho NHS Craddenmarsh
14 hosp:acute Craddenmarsh Royal Infirmary NHS Trust
7 comm:hv Craddenmarsh Health Visiting Service
3 comm:gp General Practitioners
4 pol Ellershire Constabulary`,
  22: `9 lscb Lindlehurst Safeguarding Children Board
7 csc Lindlehurst Children's Social Care
5 ey Little Alders Nursery
9 comm:hv Lindlehurst Health Visiting Service
3 pol Wharnshire Constabulary
2 vol Alderside Women's Refuge (voluntary organisation)
2 misc:leisure Alderside Leisure Company (employer)`,
  23: `7 lscb Rastonbury Safeguarding Children Board
11 csc Rastonbury Children's Social Care
9 ho NHS Rastonbury
8 hosp:acute Rastonbury Hospitals NHS Foundation Trust
5 hosp:ambulance Tolvershire Ambulance Service NHS Trust
9 comm:hv Rastonbury Health Visiting Service
5 hsg Rastonbury Council Housing Service
3 cnx Connexions Rastonbury
4 yot Rastonbury Youth Offending Team
4 prob Tolvershire Probation Trust
3 pol Tolvershire Police`,
  24: `7 lscb Vennerby Safeguarding Children Board
16 csc Vennerby Children's Social Care
12 yot Vennerby Youth Offending Service
7 pol Medwinshire Police
3 ho NHS Vennerby
3 hosp:acute Vennerby Hospitals NHS Trust
5 comm:camhs Child and Adolescent Mental Health Service (CAMHS)
1 misc:cafcass Cafcass`,
  25: `7 lscb Jessamere Safeguarding Children Board
2 csc Jessamere Children's Social Care
2 ey Jessamere Early Years Service
1 hosp:acute Jessamere Hospital NHS Trust
2 comm:hv Jessamere Health Visiting Service
3 edu Jessamere Education Service`,
  26: `4 lscb Harlowmoss Safeguarding Children Board
9 csc Harlowmoss Children's Social Care
3 ey Harlowmoss Early Years Service
2 hsg Harlowmoss Council Housing Service
2 ho Harlowmoss Primary Care Trust
1 hosp:acute Harlowmoss Hospitals NHS Trust
7 comm:hv Harlowmoss Health Visiting Service
6 amh:mental Wharnshire Mental Health NHS Trust (adult mental health services)
4 pol Wharnshire Constabulary
3 misc:cafcass Cafcass
2 misc:interpreting Wharnshire Interpreting Limited (employer)
1 nat:education Department for Education
1 nat:college Royal College of Paediatrics and Child Health
1 nat:home Home Office`,
  29: `9 lscb Quillhaven Safeguarding Children Board
12 csc Quillhaven Children's Social Care
12 ho NHS Quillhaven
7 hosp:acute Quillhaven Maternity and Children's Hospital NHS Trust
4 hosp:ambulance Medwinshire Ambulance Service NHS Trust
16 comm:hv Quillhaven Health Visiting Service
6 comm:gp General Practitioners
9 hsg Quillhaven Council Housing Department
4 pol Medwinshire Police
5 vol Quillhaven Family Link (voluntary organisation)
2 misc:cafcass Cafcass
2 misc:fire Medwinshire Fire and Rescue Service
1 nat:health Department of Health
1 nat:justice Ministry of Justice
1 nat:government-office Government Office for the region`,
  30: `8 lscb Dunsmarrow Safeguarding Children Board
2 csc Dunsmarrow Children's Social Care
3 ey Dunsmarrow Early Years Service
1 hsg Dunsmarrow Council Housing Department
4 comm:hv Dunsmarrow Health Visiting and School Nursing Service
3 edu Dunsmarrow Education Service
7 pol Ellershire Constabulary
3 prob Ellershire Probation Area
2 misc:fire Ellershire Fire and Rescue Service
1 nat:education Department for Education`,
  31: `13 lscb Selverdale Safeguarding Children Board
18 csc Selverdale Children's Social Care
8 ho NHS Selverdale
4 hosp:acute Selverdale Hospitals NHS Foundation Trust
8 comm:camhs Child and Adolescent Mental Health Service (CAMHS)
5 comm:sn School Nursing Service
4 comm:gp General Practitioners
6 edu Selverdale Education Service
4 cnx Connexions Selverdale
5 yot Selverdale Youth Offending Service
14 pol Tolvershire Police
3 vol The Mooring Drop-in (voluntary organisation)
1 nat:ofsted Ofsted
1 nat:sha Strategic Health Authority`,
  32: `8 lscb Gorseleigh Safeguarding Children Board
6 csc Gorseleigh Children's Social Care
1 comm:hv Gorseleigh Health Visiting Service
1 pol Wharnshire Constabulary`,
  33: `4 lscb Brockenshaw Safeguarding Children Board
8 csc Brockenshaw Children's Social Care
4 hosp:acute Brockenshaw Children's Hospital NHS Trust
8 comm:hv Brockenshaw Community Health Service (health visiting and school nursing)
4 comm:gp General Practitioners
10 pol Medwinshire Police
3 vol Cobbler's Yard Family Project (voluntary organisation)`,
};

function isColumn(key: string): key is ColumnKey {
  return columnKeys.some((column) => column === key);
}

function readBody(review: number, line: string): ReviewBody {
  const found = /^(\d+) (\S+) (.+)$/.exec(line.trim());
  const [count = '', kind = '', name = ''] = found ? found.slice(1) : [];
  const column = kind.split(':')[0] ?? '';
  if (!isColumn(column)) throw new Error(`Review ${review}: "${line}" names no column`);
  return { review, column, kind, name, count: Number(count) };
}

/** The bodies of one review, in the order of its report; throws when they do not add up to the study's row. */
export function listReviewBodies(review: number): ReviewBody[] {
  const row = table1.find((entry) => entry.review === review);
  const bodies = (lines[review] ?? '').split('\n').map((line) => readBody(review, line));
  columnKeys.forEach((column, index) => {
    const total = bodies.filter((body) => body.column === column).reduce((sum, body) => sum + body.count, 0);
    if (total !== row?.counts[index])
      throw new Error(`Review ${review}, ${column}: ${total} for ${row?.counts[index]}`);
  });
  return bodies;
}
