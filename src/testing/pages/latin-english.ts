import { ENGLISH_ASIDES } from './asides';
import { lines, sourcesOf, type Language } from './latin-language';
import { ENGLISH_TOPICS } from './latin-topics-en';
import { topicsOf } from './topics';

export const ENGLISH: Language = {
  topics: topicsOf(ENGLISH_TOPICS, /\s*,\s*/u),
  sources: sourcesOf({
    places:
      'Ormsby, Thornleigh, Wexcombe, Hartfield, Blackstow, Minchester, Drayport, Ellerton, Kirkdale, Stonebridge, Averham, Fallow Green, Marlow Hythe, Penrow, Tollesby, Ashcombe, Birkwell, Lowmouth, Castleford, Roxley, Scarholme, Netherby, Winslade, Port Ansell, Ravensea, Dunmoor, London, Dublin, Glasgow, Liverpool, Paris, Vienna, Cairo, Bombay, New York',
    surnames:
      'Hargreave, Pettifer, Dunstan, Ackroyd, Milward, Fenwick, Trowbridge, Cobham, Larkin, Sugden, Ogilvy, Marchbanks, Prewett, Holroyd, Tanner, Bagshaw, Lyddon, Crabtree, Whitlock, Garside, Rainford, Mostyn, Penhale, Selwyn, Thackley, Urquhart, Vawdrey, Yardley, Kitson, Jessop, Eastlake, Burrage, Nuttall, Croft, Dobson',
    mister: [
      'Mr. ',
      'Mr. ',
      'Captain ',
      'Sir John ',
      'Mr. William ',
      'Mr. James ',
      'Lord ',
      'Colonel ',
      'Dr. ',
      'Alderman ',
    ],
    months:
      'January, February, March, April, May, June, July, August, September, October, November, December',
    ships:
      'Ellen, Mary Ann, Good Intent, Hesperus, Albatross, Duke of {k}, Neptune, Sylph, Orient Star, Fair Maid, Brothers, Polly, Vesta, Zenobia',
    date: '[{wd} last|the {2-28}th inst.|{mon} {2-28}|yesterday|{wd} evening]',
    days: 'Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday',
  }),
  heads: lines('{n1}\n{P}\n{n1} AT {P}\n{n1} AND {n2}\n{v1}\n{n1}: {v1}\n{m1} ON {n1}\n{n1} AGAIN'),
  decks: [
    '{v1}.',
    '{n2} IN DANGER.',
    'STATEMENT BY {m1}.',
    '{v2}.',
    'SCENES AT {p1}.',
    'FULL DETAILS.',
    'HEAVY LOSSES.',
    '(From our own Correspondent.)',
    'LATEST PARTICULARS.',
  ],
  leads: lines(`On {d} {v1}, as had been expected at {p1}.
    We learn from {p1} that {v1}.
    {m1} writes from {p1} that {n1} and {n2} are now the sole topic of conversation.
    A correspondent at {p1} informs us that on {d} {v1}.
    It is announced that {v1}, and that {n1} will be the subject of further inquiry.
    Considerable excitement was caused at {p1} on {d}, when it became known that {v1}.`),
  asides: ENGLISH_ASIDES,
  middles: lines(`Of {n} little is said, though much is thought.
    {m1}, in reply, stated that nothing could be further from the truth.
    The intelligence from {p2} is of the most gloomy description.
    It was stated in the course of the day that {v2}, but the report wants confirmation.
    {m} and {m} were also present, and took part in what followed.
    There can be no doubt that {n1} will suffer by the delay.
    The weather was fine, and the concourse of persons very great.
    In the mean time {n2} must wait for better days.
    "I have seen nothing like it," said {m1}, "in the whole course of my life."
    The usual vote of thanks brought the proceedings to a close.
    No further particulars had reached {p1} at the hour of going to press.
    Whatever may be the opinion held in {p2} respecting {n1}, it will not be shared by those who know the facts.
    We are happy to state that {m1} is in a fair way of recovery.
    The amount is variously given at from £{200-800} to £{900-4000}.
    A large force of police was in attendance, but their services were not required.
    This, it must be admitted, is a melancholy state of things.
    {v1}; and it is added that {n2} had long foreseen it.
    The same paper contradicts the rumour that {v2}.`),
  datelines: [
    '{P}, {wd}.',
    '{P}, {mon} {2-28}.',
    '{P}, {wd} Night.—',
    '({mon} {2-28}.)',
    '{p1}, {mon} {2-28}th.—',
    '{P}, {wd}, {1-11} p.m.',
  ],
  credits: [
    '(From our own Correspondent.)',
    '[By Electric Telegraph.]',
    "(Reuter's Telegram.)",
    '(From the {p} Gazette.)',
    'BY {M}.',
    '(By our Special Commissioner.)',
    '[FROM A CORRESPONDENT.]',
    '(Exclusive to this paper.)',
  ],
  signatures: [
    '{K}.',
    '{k}.',
    'A RATEPAYER.',
    'VERITAS.',
    'I am, Sir, &c., {K}.',
    'An Old Subscriber.',
    'X. Y. Z.',
    'JUSTICE.',
  ],
  crossheads: [
    '{n1}.',
    'EVIDENCE OF {M1}.',
    'THE SCENE AT {P}.',
    '{n2}.',
    'LATER.',
    'THE VERDICT.',
    'SECOND EDITION.',
    'THIS DAY.',
    'Afternoon Sitting.',
    '{P}.',
    'WHAT {M1} SAYS.',
    'THE DEBATE.',
  ],
  columns: [
    'LOCAL.',
    'DIED.',
    'MARRIED.',
    'BIRTHS.',
    'MULTUM IN PARVO',
    'NEWS IN BRIEF',
    'TO CORRESPONDENTS.',
    'SHIPPING INTELLIGENCE.',
    'FOREIGN ITEMS',
    'SPORTING NOTES',
    'POSTSCRIPT.',
  ],
  adverts: [
    '{K} & SON, [Drapers|Hatters|Chemists|Ironmongers|Wine Merchants], {p}-street.',
    "[PARR'S|{K}'S] [LIFE PILLS|COUGH ELIXIR|COCOA|SOAP|OINTMENT]",
    'TO BE LET, a [House|Shop|Farm], apply to {m}.',
    'WANTED, a [Cook|Housemaid|Groom|Junior Clerk]. Good references.',
    'Price {1-9}s. {1-11}d. per [bottle|box|dozen].',
    'SOLD BY ALL CHEMISTS.',
    'SALE BY AUCTION, by {m}, on {d}.',
    'GREAT REDUCTION IN PRICES',
    'Established 18{10-60}',
    'NO MORE [COUGHS|BALDNESS|GOUT]',
    'A [trial|single box] is solicited.',
    'Catalogues post free.',
    '{n1} ! {n1} !',
    'Terms moderate.',
    'Apply at the office of this paper.',
  ],
  prices: [
    'Wheat, [red|white], {40-70}s to {41-72}s',
    'Oats, {18-30}s 6d',
    'Consols .. {88-96}¼ {88-96}½',
    'Arrived: {S}, {k}, from {p}.',
    'Sailed: {S} and {S}, for {p}.',
    'Butter, {9-14}d per lb',
    '{k} b {k} .. {0-40}',
    'Wind W.S.W. {30}'.replace('{30}', '{29-30}.{10-99}'),
  ],
  serial: lines(`She turned the letter over, but the seal had already been broken.
    "You have come too late," said {k1}, and the lamp went out.
    The old house at {p1} stood empty, its shutters banging in the wind.
    {k2} drew his chair nearer to the fire and lowered his voice.
    Not a word was spoken until the carriage had passed the turnpike.
    "And if I refuse?" she asked.
    He had never before been so near to telling her the truth.`),
  pageHeads: [
    ['THE {P} [CHRONICLE|ADVERTISER|MERCURY|TIMES|HERALD], {wd}, {mon} {2-28}, 18{31-99}.'],
    ['{2-8} THE {p} DAILY [NEWS|POST|ECHO]'],
    ['{wd}, {mon} {2-28}, 19{10-29}.', 'THE [DAILY|EVENING] {k}', '{2-9}'],
    ['No. {900-9000}.', '{P} [GAZETTE|COURIER]', 'PRICE [ONE PENNY|7d.]'],
    ['{wd}, {mon} {2-28}.'],
  ],
  imprints: [
    'Printed and published by {k} and {k}, {p}-street.',
    'Continued on page {2-8}.',
    'Telephone No. {20-900}.',
  ],
  notices: [
    [
      'NOTICE.',
      'The Partnership hitherto subsisting between {m1} and {m2}, of {p1}, is this day dissolved by mutual consent. All debts will be received and paid by the said {m1}.',
    ],
    [
      'LOST,',
      'On {d}, between {p1} and {p2}, a [gold brooch|black retriever dog|pocket book]. Whoever will bring the same to {m1} shall be handsomely rewarded.',
    ],
    [
      'TO CREDITORS',
      'All persons having claims against the estate of the late {m1}, of {p1}, are requested to send particulars thereof before {d}.',
    ],
  ],
};
