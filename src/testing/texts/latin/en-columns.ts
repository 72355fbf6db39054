/** What English newspapers print beside news: columns of small items, serials, advertisements, furniture. */
export const EN_COLUMNS = `
play := The Miser's Daughter; The Rival Captains; Love in a Lighthouse; The Black Domino; The Squire's Ward; A Cup of Tea; The Gipsy Countess; Simple Simon; The Belle of {abroad}
room := the parlour; the long gallery; the library; the kitchen; the garden; the counting-house; the old chapel; the stable yard
= courtHead
Police intelligence
Coroner's inquests
Police court
County court
Quarter sessions
Assize intelligence
{=place} Police Court
Law report
Bow-street
= courtItem
{^poor}, was charged with stealing {goods}, the property of {person}, and was committed for {2-6} months.
{^poor}, was fined {5-40}s. and costs for being drunk and disorderly in {street}.
An inquest was held at the {inn} on the body of {poor}. Verdict, accidental death.
{^poor}, was remanded until {weekday} on a charge of breaking into a shop in {street}.
{^weekday}.—{poor}, was committed for trial for stealing {goods} from the shop of {person}, {trade}.
{^poor}, summoned {poor}, for an assault. The case was dismissed.
The owner of a cart was fined {5-20}s. for leaving it in {street} without a light.
{^first} {surname}, {trade}, deposed that he saw the deceased about {2-11} o'clock, when he complained of his chest. Verdict, died by the visitation of God.
The keeper of a beerhouse in {street} was fined {money} for serving after hours.
The prisoner, who had been {2-19} times before the Bench, said that he was sorry, and was sent to gaol for {7-28} days.
Mr. {surname} appeared for the prosecution; Mr. {surname} defended.
{^surname} v. {surname}.—An action to recover {money}, for {goods}. Judgment for the plaintiff, with costs.
Before {person} and {person}. {^poor}, was ordered to pay {2-9}s. a week towards the support of his wife.
= localHead
Local
Local intelligence
District news
News in brief
Home news
Provincial
Multum in parvo
Town talk
Local and general
Miscellaneous
= localItem
{when} {poor}, fell from a cart in {street}, and was taken to the Infirmary.
The annual tea meeting of the {=village} Sunday School was held on {weekday}, {person} presiding.
{^count} beggars were last week sent to the House of Correction.
{^person} has been appointed to the living of {village}, vacant by the death of {person}.
The {village} foxhounds meet on {weekday} at the {inn}, at half-past ten.
A vegetable marrow weighing {20-60} lbs. may be seen at the shop of Mr. {surname}, {trade}, of {street}.
{^body} have ordered {street} to be paved, at a cost of {money}.
The number of visitors to the Free Library last week was {300-4000}.
{^when} a chimney took fire at the house of {person}, in {street}; little harm was done.
A lecture upon {noun} was given in the Mechanics' Institute by {person}, to a thin house.
We understand that {claim}.
A bullock ran down {street} on market day, and broke the window of Mr. {surname}, {trade}.
{^ship} steamer picked up the body of {poor}, off {village}.
{^person} has left {money} to the {place} Infirmary.
The bells of {village} were rung on {weekday} in honour of the marriage of {person}.
A lady at {village} has entered her {91-99}th year in full possession of her faculties.
= familyHead
Died
Births
Marriages
Births, marriages, and deaths
Married
Deaths
In memoriam
Births, marriages & deaths
= familyItem
On {weekday} last, aged {20-90}, Mr. {first} {surname}, {trade}, of {street}, much respected.
On the {4-20}th inst., at {village}, by the Rev. {first} {surname}, Mr. {first} {surname}, to {woman}, second daughter of Mr. {surname}, of {place}.
Same day, at his residence, {street}, Mr. {surname}, {trade}.
On the {4-20}th ult., at {street}, the wife of {person}, of a son.
Same day, after a lingering illness, borne with fortitude, {woman}, relict of the late Mr. {surname}, of {village}.
{surname}.—On {date}, at {place}, {woman}, the beloved wife of {first} {surname}, aged {20-88}. No flowers.
{surname}—{surname}.—On {date}, at St. {first}'s, {place}, {first}, son of {person}, to {woman} {surname}.
At {abroad}, of fever, in his {21-60}th year, {person}.
On {weekday}, aged {2-11} months, {woman}, the infant daughter of Mr. {surname}, {trade}.
= shipHead
Ship news
Shipping intelligence
Arrivals
Port of {=place}
Lloyd's list
Vessels spoken with
= shipItem
Arrived, {ship}, {surname}, from {abroad}.
Sailed, {ship}, {surname}, for {place}.
{^ship}, at {place}, from {abroad}, with loss of anchor.
{^ship}, {surname}, {abroad}, {100-900} tons, {surname} & Co.
{date}.—Wind S.W., fresh. Passed, {ship}.
Off the port, {ship}, from {abroad}; {ship}, from {place}.
Put back, {ship}, leaky, and must discharge.
{100-900} bales cotton, {20-90} casks tallow, {surname} and Sons.
Spoken, {ship}, {4-40} days out, all well, lat. {20-49} N.
Entered for loading, {ship}, for {abroad}.
= marketHead
Corn exchange
Markets
Corn markets
{=place} market
Cattle market
Commercial
Markets, this day
The cotton market
= marketItem
Wheat was {2-5}s. per quarter dearer, and oats met a slow sale at {18-30}s. to {31-40}s.
The supply of beasts at {place} was {200-900}, and of sheep {1000-4000}; trade dull.
{^place}, {weekday}.—A thin market; flour as last week; barley {2-4}s. lower.
Beef, {4-6}d. to {7-9}d. per lb.; mutton, {5-6}d. to {7-9}d.; veal, {6-9}d.; lambs, {18-30}s. each.
Butter {10-15}d. per lb.; eggs {8-16} a shilling; fowls {3-5}s. the couple.
The sales of cotton to-day are {2-14},000 bales, {200-900} of them on speculation.
Potatoes: Regents, {80-140}s. per ton. Hay, {60-95}s. Straw, {20-39}s. per load.
There was a fair attendance of buyers, but millers would not give the late advance.
Coffee steady. Sugar, {14-33}s. {3-9}d. Tallow, {38-52}s. on the spot.
= stockHead
Stock exchange
Prices of stocks
Money market
English funds
Share list
Closing prices
= stockItem
Consols for account {80-99} 1/2
{nation} 5 per Cents. {60-110} 1/4
{place} and {place} Rail. {40-190}
Bank Stock {190-290} 1/2
Exchequer Bills {10-60}s. prem.
{nation} Bonds, {1831-1925}, {50-99} 3/4 {50-99} 1/4
{surname} Mines {2-19} 1/8 xd
Great {place} Ord. {60-160} + {2-4}
India Bonds {20-70} pm.
{place} Gas {10-29} 7/8
{money} {money} {surname} Brewery Pref.
London and {place} Bank .. {20-80}
= weatherHead
The weather
Weather forecast
Meteorological report
To-day's weather
= weatherItem
The barometer at {place} stood at 29.{40-90}, with wind from the W.S.W.
A fall of rain is expected over the northern counties.
Max. temp., {50-84} deg.; min., {29-49} deg.; rainfall, 0.{10-90} in.
Forecast for to-day: Wind variable, light; fair, with fog locally at night.
A depression lies to the west of Ireland and is moving slowly eastwards.
Sun rises {4-7}.{10-59}; sets {5-8}.{10-59}. High water at {place} {2-11}.{10-59}.
Hail fell at {village} on {weekday}, and did harm to the beans.
= theatreHead
Amusements
Theatres
Entertainments
To-night's amusements
Music
Wireless programmes
= theatreItem
THEATRE ROYAL.—{play}. {7-8}.30.
{=place} Hippodrome.—Twice nightly, {6-7} and 9.
LYCEUM.—To-night, at {7-8}, {play}. Mr. {first} {surname}.
PALACE.—{play}. Mat. {weekday}, 2.30.
Miss {woman} {surname} in {play}.
Doors open at {6-7}. Carriages at {10-11}.
{7-9}.{10-55}: Orchestra, conducted by {first} {surname}
Boxes, {2-5}s.; pit, {2-3}s.; gallery, 6d.
PICTUREDROME, {street}.—{play} (six parts).
ST. JAMES'S HALL.—Mr. {surname}'s concert.
= sportHead
Football
Cricket
Sporting intelligence
The turf
Racing
Golf
Boxing
Yesterday's racing
Rugby notes
= sportItem
{^place} beat {place} by {2-6} goals to one before {1000-9000} spectators.
{^surname} bowled {surname} for {2-90}, and the innings closed for {90-320}.
The {place} Plate of {50-500} sovs.; {person}'s b. f. by {surname} 1, {person}'s ch. c. 2. Won by a head.
{^surname} scored from a penalty {5-40} minutes from the start, and at half-time the sides were level.
Betting: {2-9} to 1 against {surname}, {5-9} to 2 {village}, 10 to 1 others.
The {place} forwards had the better of the second half, but {surname} in goal was safe.
{^surname} knocked out {surname} in the {3-15}th round at {place}.
{^place} {100-300} and {90-250} for {2-9}; {place} {80-300}.
The ground was heavy after the rain, and the ball was greasy.
{^person} won the captain's prize at {village} with a net {68-80}.
= noticeHead
Notice
Public notice
Official notice
To correspondents
London Gazette
Bankrupts
= noticeItem
Notice is hereby given that {body} will meet on {weekday}, the {4-20}th day of {month}, to consider {noun}.
{first} {surname}, {place}, {trade}. {surname}, solicitor, {street}.
The partnership between {first} {surname} and {first} {surname}, {trade}s, is this day dissolved.
"{surname}" is thanked; his lines shall have a place when space allows.
All persons having claims upon the estate of {person}, deceased, are to send them to {surname}, {street}, before {date}.
Tenders for the supply of coal to the Workhouse will be received until {date}.
= serialKicker
Our serial story
The novelist
All rights reserved
Our new serial
= serialHead
The heir of {=village}
A woman's secret
The {trade}'s daughter
Lady {surname}'s diamonds
In the shadow of {=village}
The mystery of {street}
Only a {trade}
= chapter
Chapter {2-40}
Chapter {2-40}.—The stranger
Chapter {2-40}. At {village}
Book the second
= continues
(To be continued.)
To be continued to-morrow
(Continued on page {2-12}.)
= tale
{woman} laid down the letter, and for some minutes neither of them spoke.
The rain beat upon the windows of the old house, and a dog howled in {room}.
He took the candle from the table and went slowly up to {room}.
Old {=surname} had never been seen to smile since the night when {ship} went down.
She knew that step; she had listened for it through {count} weary years.
The carriage turned in at the gates of {=village}, and the lamps threw a yellow light upon the snow.
{first} drew a long breath, and his hand went to the pocket in which the will was hidden.
There was nobody in {room}, only a chair thrown down and a glove upon the carpet.
"{^poor}," ran the paper, and underneath was a date in faded ink.
They walked on in silence as far as the mill, where the road divides.
A cold wind came up from the river, and she drew her shawl about her.
{^=woman} had her father's eyes, grey and steady, and his temper too.
It was past midnight when the {trade} came back, and he would not say where he had been.
= talk
"You have kept it from me all these years," said {first}, "and now it is too late."
"Never!" cried {=woman}.
"And the money?" he asked.
"The {trade} knows more than he tells," muttered {=surname}.
"I saw him in {room}," she said, "as plain as I see you."
"Then go," answered {first}; "but you will not find {woman} there."
= chat
The spring hats are to be worn small, and trimmed with ribbon of two shades.
Take a pound of flour, six ounces of butter, and the rind of a lemon, and bake in a quick oven.
From {village} the road climbs to a heath, whence on a clear day one sees the spires of {place}.
The book is well printed, and the maps alone are worth the money.
Grease may be taken from silk with a little French chalk and a warm iron.
A pleasant volume of travels in {country} comes to us from {surname} and Co.
Sow peas now in a sheltered border, and protect them from mice.
The singing of Miss {surname} was pure in tone, but she was not always upon the note.
What becomes of all the pins? asks a {place} philosopher.
{^person} tells how, when he was a boy at {village}, {claim}.
= featureHead
Our ladies' column
Books and writers
Household hints
In the garden
Literary notices
A walk to {=village}
Varieties
The children's corner
Gleanings
Music and drama
= advert
{surname} & Co., / {trade}s, / {5-180}, {street}, {place}. / Price {money}.
WANTED, a respectable young man as {trade}. / Apply to {surname}, {street}.
TO LET, a dwelling-house in {street}. / Rent {money}. / Apply on the premises.
{surname}'s pills / for all disorders of the liver. / Of all chemists, {2-4}s. {3-9}d. a box.
GOVERNESS. A lady seeks a situation; French, music. / Address, {woman}, {street}, {place}.
Sale by auction / Mr. {surname} will sell on {weekday}, {date}, at the {inn}, / {count} lots of household furniture. / Catalogues gratis.
{surname}'s cocoa / Pure and soluble / In tins, {6-9}d. and 1s. {3-9}d.
Steam to {abroad} / {^ship}, {surname}, commander, / sails on {date}. / Cabin, {8-30} guineas; steerage, {3-6}. / {surname} & Son, {street}.
LOST, on {weekday}, near {street}, a brown dog; answers to Nero. / {5-20}s. reward. / {surname}, {trade}.
Money lent / from {5-50} to 500 pounds upon note of hand. / No fees. {surname}, {5-180}, {street}.
Grand clearance sale / {surname} Bros., drapers / Ladies' coats {10-50}s. / Boots from {5-15}s. {3-9}d. / {street}, {place}.
Stout people! / {surname}'s salts take off {2-9} lbs. a week. / Post free {2-5}s. {3-9}d.
Superior old port / {20-60}s. per dozen. / {surname} & Son, {street}.
Bachelor's cycles / Easy terms, {5-15}s. a month. / {surname}, {street}, {place}. / Telephone {20-900}.
COOK (good plain). Wages £{14-40}. No basement. / Mrs. {surname}, {street}.
= masthead
The {place} Mercury
The {place} Chronicle / and {place} Advertiser
The Daily {surname}
{place} Evening News
= issue
No. {100-9000}. {weekday}, {date}, {year}.
Vol. {2-90}.—No. {100-4000}.
{place}: {weekday}, {date}, {year}.
= price
Price one penny.
Price {4-7}d.
[Registered at the General Post Office as a newspaper.]
One halfpenny.
= address
Printed and published by {first} {surname}, {street}, {place}.
Offices: {5-180}, {street}.
Telephone: {100-9000} Central (6 lines).
= motto
Truth without fear
Largest sale in the county
"Let right be done."
= running
The {place} Mercury. {weekday}, {date}, {year}.
{2-16} The {place} Chronicle, {weekday}, {date}, {year}.
The {place} Times, {weekday}, {date}, {year}. {2-16}
{weekday}, {date}, {year}.
= page
{2-16}
Page {2-16}
`;
