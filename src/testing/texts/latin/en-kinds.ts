/** English sentences and the patterns of what newspapers print beside news. */
export const EN_KINDS = `
= sentence
{when} {noun} was again before {body}, when {person} stated that {claim}.
{^person} observed that {claim}, and {body} came to no decision.
{^body} have resolved that {noun} shall be inquired into without delay.
It is understood that {person} will shortly proceed to {=place} in connection with {noun}.
The news caused {adj} {feeling} at {=place}, and {official} received many inquiries.
{^official} was present, together with {person}, {person}, and {person}.
There is no truth in the report that {noun} will be given up.
{^official} has addressed a letter to {body}, in which it is said that {claim}.
A correspondent at {place} writes that {claim}.
Up to a late hour {official} had received no further particulars.
{^when}, about {2-11} o'clock, {count} persons assembled in {street}, and {claim}.
{^person}, in reply, denied that {claim}.
The matter has excited {adj} {feeling} in the neighbourhood of {=village}.
It was stated by {person} that {money} would be required before the end of {month}.
= claim
{noun} had been too long neglected
nothing further could be done before {month}
the cost would not exceed {money}
{official} had been informed of the facts
{noun} would be brought before {body} in {month}
there was no ground for {feeling}
the people of {=place} were entirely satisfied
{noun} deserved the attention of {body}
{count} persons had already put down their names
he had himself been at {=place} on the day in question
= opening
We learn from {=place} that {claim}.
A special meeting was held {weekday} in the Town Hall, {person} in the chair, to consider {noun}.
The following has been received from {abroad}, under date of {date}.
It is with {feeling} that we have to record what took place at {=village} on {weekday}.
{^person} arrived here this morning, and was received by {official}.
The inquiry respecting {noun} was resumed yesterday before {official}.
= dateline
{abroad}, {date}.
{abroad}, {weekday}.
{place}, {weekday} Evening.
{abroad}, {mon} {1-28}.—
LONDON, {weekday}.
PARIS, {weekday}, {2-9} P.M.
({abroad}, {date}.)
= byline
(From our own correspondent.)
By Our Special Reporter
[BY TELEGRAPH.]
(Reuter's telegrams.)
FROM OUR OWN CORRESPONDENT.
(By special wire.)
From a Special Correspondent
= kicker
By telegraph
Latest intelligence
Foreign news
From the Continent
Second edition
This day
= shortHead
{country}
{abroad}
{place}
Ireland
Accidents
The weather
= headline
The question of {noun}
{^noun}
Important statement by {person}
{^noun}: speech by {person}
{^person} at {place}
{^adj} scene at {=place}
= deck
{^adj} scenes
Speech of {person}
Statement in the House
{^count} persons injured
What {official} says
The inquiry adjourned
= subhead
The evidence
{^noun}
Scene at {=village}
Latest particulars
The Chairman's reply
= signature
J. {surname}.
A RATEPAYER.
VERITAS.
{first} {surname}, {=place}.
AN OLD SUBSCRIBER.
= runIn
ACCIDENT.—
FATAL ACCIDENT.—
ROBBERY.—
The late {person}.—
DARING BURGLARY.—
SUDDEN DEATH.—
= debateHead
House of Commons
House of Lords
Imperial Parliament
The Town Council
= speech
{^person} asked whether {body} intended to take any step with regard to {noun}.
{^official} said that the papers would be laid upon the table in {month}. (Hear, hear.)
{^person} rose to order. (Cries of "Divide," and some laughter.)
The House divided: For the amendment, {20-90}; against it, {100-290}; majority, {30-99}.
{^person} could not agree that {claim}. (Cheers.)
The Bill was read a second time, and the committee fixed for {weekday}.
= courtHead
Police intelligence
Coroner's inquests
Police court
County court
= courtItem
{^poor}, was charged with stealing {goods}, the property of {person}, and was committed for {2-6} months.
{^poor}, was fined {5-40}s. and costs for being drunk and disorderly in {street}.
An inquest was held at the {inn} on the body of {poor}. Verdict, accidental death.
{^poor}, was remanded until {weekday} on a charge of breaking into a shop in {street}.
= goods
a silver watch; a pair of boots; two loaves of bread; a quantity of lead; a coat and waistcoat; six fowls; a purse containing {money}
= inn
King's Head; Red Lion; Nag's Head; Railway Tavern; Wheatsheaf; Black Bull
= localHead
Local
Local intelligence
District news
News in brief
= localItem
{when} {poor}, fell from a cart in {street}, and was taken to the Infirmary.
The annual tea meeting of the {=village} Sunday School was held on {weekday}, {person} presiding.
{^count} beggars were last week sent to the House of Correction.
{^person} has been appointed to the living of {village}, vacant by the death of {person}.
= familyHead
Died
Births
Marriages
Births, marriages, and deaths
= familyItem
On {weekday} last, aged {20-90}, Mr. {first} {surname}, {trade}, of {street}, much respected.
On the {2-28}th inst., at {village}, by the Rev. {first} {surname}, Mr. {first} {surname}, to {woman}, second daughter of Mr. {surname}, of {place}.
Same day, at his residence, {street}, Mr. {surname}, {trade}.
= shipHead
Ship news
Shipping intelligence
= shipItem
Arrived, {ship}, {surname}, from {abroad}.
Sailed, {ship}, {surname}, for {place}.
{^ship}, at {place}, from {abroad}, with loss of anchor.
= marketHead
Corn exchange
Markets
= marketItem
Wheat was {2-5}s. per quarter dearer, and oats met a slow sale at {18-30}s. to {31-40}s.
The supply of beasts at {place} was {200-900}, and of sheep {1000-4000}; trade dull.
= stockHead
Stock exchange
Prices of stocks
= stockItem
Consols for account {80-99} 1/2
{^nation} 5 per Cents. {60-110} 1/4
{place} and {place} Rail. {40-190}
= weatherHead
The weather
= weatherItem
The barometer at {place} stood at 29.{40-90}, with wind from the W.S.W.
A fall of rain is expected over the northern counties.
= theatreHead
Amusements
= theatreItem
THEATRE ROYAL.—The Miser's Daughter. {7-8}.30.
{=place} Hippodrome.—Twice nightly, {6-7} and 9.
= sportHead
Football
Cricket
= sportItem
{^place} beat {place} by {2-6} goals to one before {1000-9000} spectators.
{^surname} bowled {surname} for {2-90}, and the innings closed for {90-320}.
= noticeHead
Notice
= noticeItem
Notice is hereby given that {body} will meet on {weekday}, the {2-28}th day of {month}, to consider {noun}.
= letterHead
To the Editor
Correspondence
= letterStart
SIR,—
TO THE EDITOR OF THE MERCURY.
= letterEnd
I am, Sir, your obedient servant,
Yours, &c.,
= opinion
It cannot be denied that {noun} is a matter upon which every man of sense must form his own judgment.
We have always held that {claim}, and we see no reason to alter our opinion.
= leaderHead
The Government and {noun}
{^weekday}, {date}
= serialKicker
Our serial story
= serialHead
The heir of {=village}
A woman's secret
= chapter
Chapter {2-40}
= continues
(To be continued.)
= tale
{woman} laid down the letter, and for some minutes neither of them spoke.
The rain beat upon the windows of the old house, and a dog howled in the yard.
= talk
"You have kept it from me all these years," said {first}, "and now it is too late."
= chat
The spring hats are to be worn small, and trimmed with ribbon of two shades.
= featureHead
Our ladies' column
Books and writers
= advert
{surname} & Co., / {trade}s, / {5-180}, {street}, {place}. / Price {money}.
WANTED, a respectable young man as {trade}. / Apply to {surname}, {street}.
TO LET, a dwelling-house in {street}. / Rent {money}. / Apply on the premises.
= masthead
The {place} Mercury
= issue
No. {100-9000}. {weekday}, {date}, {year}.
= price
Price one penny.
= address
Printed and published by {first} {surname}, {street}, {place}.
= motto
Truth without fear
= running
The {place} Mercury. {weekday}, {date}, {year}.
= page
{2-16}
`;
