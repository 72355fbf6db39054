/** English sentences, heads and datelines for news, debates and opinion. */
export const EN_KINDS = `
goods := a silver watch; a pair of boots; two loaves of bread; a quantity of lead; a coat and waistcoat; six fowls; a purse containing {money}; a piece of cloth; a bicycle; three sacks of coal; a gold brooch; a side of bacon; some copper piping; a gelding and harness
inn := King's Head; Red Lion; Nag's Head; Railway Tavern; Wheatsheaf; Black Bull; Three Tuns; Plough; Fox and Barrel; Talbot Hotel
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
{^=person}, in reply, denied that {claim}.
The matter has excited {adj} {feeling} in the neighbourhood of {=village}.
It was stated by {person} that {money} would be required before the end of {month}.
{^=person} added that {claim}, and that {claim}.
Some {feeling} was expressed when {=person} declined to say whether {claim}.
The account given by {=person} differs in several points from that which was printed on {weekday}.
At {2-11} o'clock {=person} left {=place} for {village}, where he remained until the evening.
{^noun} will probably come up for discussion when {body} next meet.
Much {feeling} is felt with regard to {noun}, and crowds stood about {street} until past midnight.
A telegram from {abroad} says that {claim}.
The chief point in dispute is {noun}, upon which {official} has as yet said nothing.
Those who were near the spot speak of {noun} with {feeling}.
The damage is variously put at {money} and {money}.
{^official}, who had come from {place} by the {2-11}.{10-55} train, was loudly cheered.
"{^claim}," said {=person} to our representative last night.
Nothing is known here of {noun} beyond what has been telegraphed from {abroad}.
The subscription list already amounts to {money}, including {money} from {person}.
{^person}, of {street}, who was among the first upon the scene, gives the following account.
Our readers will recollect that {claim}.
The {nation} Minister has had an interview with {official} on the subject of {noun}.
A resolution in favour of {noun} was moved by {person}, seconded by {person}, and carried with {2-9} dissentients.
The weather was fine, and the streets were thronged from an early hour.
It is rumoured that {official} will resign if {noun} should go against him.
In answer to {person}, {=person} said that {claim}.
At the time of going to press no reply had come from {=place}.
The expense will be borne by {body}, who have voted {money} for the purpose.
No blame appears to attach to {official}, though it is certain that {claim}.
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
he had seen {noun} with his own eyes
the report of {official} could not be relied upon
{body} would do their duty without fear or favour
{money} had been spent upon {noun} since {month}
every care had been taken by those in charge
the present state of things could not continue
it was for {body}, and not for {official}, to decide
{noun} was the talk of every market-place
a month's notice had been given in writing
they were no nearer to a settlement than they were in {month}
= opening
We learn from {=place} that {claim}.
A special meeting was held {weekday} in the Town Hall, {person} in the chair, to consider {noun}.
The following has been received from {abroad}, under date of {date}.
It is with {feeling} that we have to record what took place at {=village} on {weekday}.
{^=person} arrived here this morning, and was received by {official}.
The inquiry respecting {noun} was resumed yesterday before {official}.
{^noun} occupied the attention of {body} for {count} hours yesterday.
An {adj} sensation was caused at {=place} yesterday by the news that {claim}.
Last evening a public meeting of the inhabitants of {=village} was held at the {inn}.
The journals of this capital are filled with {noun}.
Intelligence was brought this forenoon by {ship} that {claim}.
The long-expected statement respecting {noun} was made last night by {official}.
= dateline
{abroad}, {date}.
{abroad}, {weekday}.
{place}, {weekday} Evening.
{abroad}, {mon} {1-28}.—
{abroad}, {mon} {1-28}. —
LONDON, {weekday}.
LONDON, {weekday} Night.
PARIS, {weekday}, {2-9} P.M.
({abroad}, {date}.)
{^abroad}, {1-28} {mon}
BERLIN, {weekday}.
NEW YORK, {date}.
VIENNA, {mon} {1-28}.
DUBLIN, {weekday} Morning.
= byline
(From our own correspondent.)
By Our Special Reporter
[BY TELEGRAPH.]
(Reuter's telegrams.)
FROM OUR OWN CORRESPONDENT.
(By special wire.)
From a Special Correspondent
(By electric and international telegraph.)
By {first} {surname}
(From the {abroad} State Gazette.)
THROUGH REUTER'S AGENCY.
By "{surname}"
= kicker
By telegraph
Latest intelligence
Foreign news
From the Continent
Second edition
This day
To-day's war news
By submarine telegraph
Express from {abroad}
Private correspondence
{^nation} affairs
The {=place} inquiry
= shortHead
{country}
{abroad}
{place}
Ireland
Accidents
The weather
{country} and {country}
The Court
Money market
The Army
The Navy
University news
Foreign
The Continent
Various
Obituary
= headline
The question of {noun}
{^noun}
Important statement by {person}
{^noun}: speech by {person}
{^person} at {place}
{^adj} scene at {=place}
{^official} and {noun}
Sad affair at {=village}
{^official}'s reply
Death of {person}
Alleged fraud by a {trade}
The {=village} affair
Bravery of a {trade}
Meeting of the inhabitants of {=village}
{^person} on {noun}
{country} and {noun}
A {trade}'s strange story
What is wrong with {noun}?
= deck
{^adj} scenes
Speech of {person}
Statement in the House
{^count} persons injured
What {official} says
The inquiry adjourned
{^noun}: the latest
{^feeling} at {=place}
A crowded meeting
Protest by {body}
The trains delayed
Heavy losses reported
Reply of the {nation} Government
How the news was received
{^official} to resign?
{^count} arrests
= subhead
The evidence
{^noun}
Scene at {=village}
Latest particulars
The Chairman's reply
{^=person}'s statement
Further details
The scene last night
The division
A remarkable letter
In the House of Lords
From another correspondent
Official report
The wounded
Questions
Second day
Cross-examination
= signature
J. {surname}.
A RATEPAYER.
VERITAS.
{first} {surname}, {=place}.
AN OLD SUBSCRIBER.
{first} {surname}.
PATERFAMILIAS.
JUSTITIA.
X. Y. Z.
ONE WHO WAS THERE.
A LOVER OF TRUTH.
G. H. {surname}, M.D.
A WORKING MAN.
= runIn
ACCIDENT.—
FATAL ACCIDENT.—
ROBBERY.—
The late {person}.—
DARING BURGLARY.—
SUDDEN DEATH.—
{=village}.—
CAUTION TO PUBLICANS.—
{street}.—
A NARROW ESCAPE.—
DROWNED.—
CONCERT.—
FIRE AT {village}.—
CHURCH PREFERMENT.—
{place}: 
SINGULAR CIRCUMSTANCE.—
INQUEST.—
= debateHead
House of Commons
House of Lords
Imperial Parliament
The Town Council
Parliament
Parliamentary proceedings
Last night in the Commons
Board of Guardians
{=place} Town Council
The London County Council
= speech
{^person} asked whether {body} intended to take any step with regard to {noun}.
{^official} said that the papers would be laid upon the table in {month}. (Hear, hear.)
{^person} rose to order. (Cries of "Divide," and some laughter.)
The House divided: For the amendment, {20-90}; against it, {100-290}; majority, {30-99}.
{^person} could not agree that {claim}. (Cheers.)
The Bill was read a second time, and the committee fixed for {weekday}.
{^person} presented a petition from {=place} praying that {noun} might be considered.
{^person} moved for a return of the sums laid out upon {noun} since {month}.
Mr. {surname} seconded the motion, and said that {claim}.
{^official} replied that {claim}, but he would make inquiry. (Hear.)
The House went into committee upon {noun}, {person} in the chair.
On clause {2-48}, {person} moved to leave out the words relating to {noun}.
{^person} was understood to say that {claim}, but the noise was such that he could not be heard in the gallery.
Their Lordships adjourned at {20-55} minutes past {5-11} o'clock.
The honourable member for {place} had told them that {claim}. (Laughter.)
After some remarks from {person} and {person}, the clause was agreed to.
The motion was by leave withdrawn.
He asked the House whether, upon the showing of {official} himself, {claim}? (Loud cheers.)
= letterHead
To the Editor
Correspondence
Letters to the Editor
To the Editor of the {=place} Mercury
Our readers' views
Original correspondence
= letterStart
SIR,—
TO THE EDITOR OF THE MERCURY.
SIR,—Will you allow me a corner of your paper?
MR. EDITOR,—
Sir,
TO THE EDITOR OF THE {place} TIMES.
= letterEnd
I am, Sir, your obedient servant,
Yours, &c.,
I remain, Sir, yours truly,
I have the honour to be, Sir, your most obedient servant,
Yours faithfully,
= opinion
It cannot be denied that {noun} is a matter upon which every man of sense must form his own judgment.
We have always held that {claim}, and we see no reason to alter our opinion.
What, we would ask, has {body} done for {noun} in the last {count} years?
If {official} supposes that the country will bear this with patience, he is much mistaken.
There are those who tell us that {claim}; we do not believe it.
The truth is that {noun} has been made the sport of parties, and that the public pays for it.
No one who has walked through {street} of an evening can doubt that {claim}.
I have lived in {=place} for {12-50} years, and never until now have I seen {noun} so mismanaged.
We are far from wishing to embarrass {body}, but the facts are too plain to be passed over.
Let {body} look to {country}, where {noun} was settled in a twelvemonth.
It is easy to say that {claim}; it is less easy to show how the thing is to be paid for.
For our own part we should prefer a plain answer to a plain question.
The speech of {=person} will be read with {feeling}, and by his friends with {feeling}.
But is it true that {claim}?
Perhaps some of your readers can tell me why {noun} should be treated in this manner.
The country wants neither fine words nor fresh promises, but a settlement.
= leaderHead
The Government and {noun}
{^weekday}, {date}
Notes of the day
The lesson of {=place}
{^noun}
Our relations with {country}
{=place}, {weekday}, {date}
Topics of the week
The duty of {body}
Peace or war?
`;
